@StatusTable("webex-connect/messaging")
package com.example.statuses;

import io.github.connectstatus.StatusTable;
