@StatusTable("webex-connect/messaging")
package com.example.client;

import io.github.connectstatus.StatusTable;
