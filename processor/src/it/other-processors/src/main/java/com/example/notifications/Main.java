package com.example.notifications;

import org.mapstruct.factory.Mappers;

public class Main {

    public static void main(String[] args) {
        Delivery delivery = new Delivery("+4915112345678", MessagingStatus.INVALID_JSON);
        Report report = Mappers.getMapper(ReportMapper.class).report(delivery);
        System.out.println(ReportBuilder.builder(report).recipient("somebody").build());
    }
}
