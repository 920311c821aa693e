@StatusTable("webex-connect/event")
@StatusTable("webex-connect/profile")
package com.example.billing;

import io.github.connectstatus.StatusTable;
