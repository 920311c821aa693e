@StatusTable("webex-connect/messaging")
@StatusTable("webex-connect/transaction-status")
@StatusTable("webex-connect/event")
@StatusTable("webex-connect/profile")
package com.example;

import io.github.connectstatus.StatusTable;
