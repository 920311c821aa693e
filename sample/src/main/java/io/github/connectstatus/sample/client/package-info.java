/** A small Webex Connect client: it sends requests, and tells what became of each part of them by the generated types. */
@StatusTable(value = "webex-connect/messaging", overlays = "webex-connect/messaging-undocumented")
@StatusTable("webex-connect/transaction-status")
@StatusTable("webex-connect/event")
@StatusTable("webex-connect/profile")
@NullMarked
package io.github.connectstatus.sample.client;

import io.github.connectstatus.StatusTable;
import org.jspecify.annotations.NullMarked;
