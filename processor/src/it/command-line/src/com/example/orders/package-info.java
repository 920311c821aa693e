@StatusTable("acme/orders")
@StatusTable("webex-connect/event")
package com.example.orders;

import io.github.connectstatus.StatusTable;
