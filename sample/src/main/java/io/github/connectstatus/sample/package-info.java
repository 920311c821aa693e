/** A small Webex Connect client that lives on what is generated. */
@StatusTable(value = "webex-connect/messaging", overlays = "webex-connect/messaging-undocumented")
@StatusTable("webex-connect/transaction-status")
@StatusTable("webex-connect/event")
@StatusTable("webex-connect/profile")
@NullMarked
package io.github.connectstatus.sample;

import io.github.connectstatus.StatusTable;
import org.jspecify.annotations.NullMarked;
