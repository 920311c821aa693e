package com.example.orders;

public class Main {

    public static void main(String[] args) {
        System.out.println(OrdersStatus.ofCode(410));
        System.out.println(MessagingStatus.ofCode(7208));
    }
}
