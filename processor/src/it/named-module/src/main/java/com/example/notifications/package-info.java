/** Notifications and what becomes of them. */
@StatusTable("webex-connect/messaging")
package com.example.notifications;

import io.github.connectstatus.StatusTable;
