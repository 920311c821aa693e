package com.example.orders;

import java.util.Locale;

public class Main {

    public static void main(String[] args) {
        System.out.println(OrdersStatus.resolve(410, "Order A17 does not exist.").message(Locale.FRENCH));
        System.out.println(OrdersStatus.resolve(410, "No order B7").arguments());
        System.out.println(BillingStatus.INVOICE_ALREADY_PAID.code());
        System.out.println(ExperimentsStatus.TOO_HOT.message());
        System.out.println(MessagingStatus.QUEUED.outcome() + " " + MessagingStatus.ofCode(7998));
    }
}
