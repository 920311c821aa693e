package com.example.notifications;

import io.soabase.recordbuilder.core.RecordBuilder;

@RecordBuilder
public record Report(String recipient, int code, String message) {}
