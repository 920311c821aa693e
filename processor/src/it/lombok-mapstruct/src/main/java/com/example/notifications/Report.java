package com.example.notifications;

public record Report(String recipient, int code, String message) {}
