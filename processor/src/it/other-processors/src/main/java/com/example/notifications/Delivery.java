package com.example.notifications;

import lombok.Value;

@Value
public class Delivery {

    String recipient;
    MessagingStatus status;
}
