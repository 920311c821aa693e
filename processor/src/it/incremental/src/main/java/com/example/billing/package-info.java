@StatusTable("webex-connect/event")
package com.example.billing;

import io.github.connectstatus.StatusTable;
