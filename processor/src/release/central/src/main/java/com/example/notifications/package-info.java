@StatusTable("webex-connect/messaging")
package com.example.notifications;

import io.github.connectstatus.StatusTable;
