package com.example.shop;

import io.github.connectstatus.StatusTable;

/** Has its statuses beside it. */
@StatusTable(value = "acme/orders", prefix = "Shop")
public class Shop {}
