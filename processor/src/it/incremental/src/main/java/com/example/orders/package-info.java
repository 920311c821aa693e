@StatusTable("acme/orders")
package com.example.orders;

import io.github.connectstatus.StatusTable;
