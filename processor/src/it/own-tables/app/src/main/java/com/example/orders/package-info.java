@StatusTable("acme/orders")
@StatusTable("company/billing")
@StatusTable("lab/experiments")
@StatusTable(value = "webex-connect/messaging", overlays = "acme/messaging-changes")
package com.example.orders;

import io.github.connectstatus.StatusTable;
