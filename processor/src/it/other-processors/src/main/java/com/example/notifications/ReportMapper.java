package com.example.notifications;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
public interface ReportMapper {

    @Mapping(target = "code", expression = "java(delivery.getStatus().code())")
    @Mapping(target = "message", expression = "java(delivery.getStatus().message())")
    Report report(Delivery delivery);
}
