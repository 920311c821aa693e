/** A small Webex Connect client that lives on what is generated. */
@StatusTable("webex-connect/messaging")
package io.github.connectstatus.sample;

import io.github.connectstatus.StatusTable;
