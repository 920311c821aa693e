/** A small Webex Connect client: it sends requests, and reports the result of each of their parts by the generated types. */
@StatusTable("webex-connect/messaging")
@StatusTable("webex-connect/transaction-status")
@StatusTable("webex-connect/event")
@StatusTable("webex-connect/profile")
@NullMarked
package io.github.connectstatus.sample.client;

import io.github.connectstatus.StatusTable;
import org.jspecify.annotations.NullMarked;
