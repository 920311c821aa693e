@StatusTable("acme/oders")
package com.example.orders;

import io.github.connectstatus.StatusTable;
