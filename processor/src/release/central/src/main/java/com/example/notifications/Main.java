package com.example.notifications;

public class Main {

    public static void main(String[] args) {
        try {
            MessagingException.throwIfFailure("7001", "authentication failed", null);
        } catch (MessagingException.AuthenticationFailed refused) {
            System.out.println(refused.getMessage());
        }
    }
}
