package com.example.client;

import com.example.statuses.MessagingStatus;

public class Retries {

    public static boolean worthwhile(MessagingStatus status) {
        return status == MessagingStatus.AUTHENTICATION_FAILED;
    }
}
