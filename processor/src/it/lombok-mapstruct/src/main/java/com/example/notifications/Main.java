package com.example.notifications;

import org.mapstruct.factory.Mappers;

public class Main {

    public static void main(String[] args) {
        Delivery delivery = new Delivery("+4915112345678", MessagingStatus.INVALID_JSON);
        System.out.println(Mappers.getMapper(ReportMapper.class).report(delivery));
    }
}
