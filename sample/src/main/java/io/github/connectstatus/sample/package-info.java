/** A small Webex Connect client that lives on what is generated. */
@StatusTable("webex-connect/messaging")
@StatusTable("webex-connect/transaction-status")
@StatusTable("webex-connect/event")
@StatusTable("webex-connect/profile")
@NullMarked
package io.github.connectstatus.sample;

import io.github.connectstatus.StatusTable;
import org.jspecify.annotations.NullMarked;
