@StatusTable("webex-connect/messaging")
@StatusTable("webex-connect/transaction-status")
package com.example.notifications;

import io.github.connectstatus.StatusTable;
