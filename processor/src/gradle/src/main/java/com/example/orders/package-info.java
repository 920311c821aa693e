@StatusTable("acme/orders")
@StatusTable("webex-connect/messaging")
package com.example.orders;

import io.github.connectstatus.StatusTable;
