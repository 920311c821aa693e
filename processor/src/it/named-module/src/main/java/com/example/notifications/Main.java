package com.example.notifications;

import java.util.Locale;

/** Shows what the generated types know. */
public final class Main {

    private Main() {}

    /**
     * Prints a message in French, and the same from the bundle.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(MessagingStatus.resolve("7001", "authentication FAILED").message(Locale.FRENCH));
        System.out.println(MessagingStatus.bundle(Locale.FRENCH).getString("INVALID_JSON"));
    }
}
