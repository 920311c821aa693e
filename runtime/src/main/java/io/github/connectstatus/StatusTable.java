package io.github.connectstatus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the types of a status table, in the package that it stands on (on a type: in that type's package).
 *
 * <pre>{@code
 * @StatusTable("webex-connect/messaging")
 * package com.example.notifications;
 * }</pre>
 *
 * <p>The annotation processor {@code connect-status-processor} reads {@code status-tables/webex-connect/messaging.csv} and
 * generates, named for the table:
 *
 * <ul>
 *   <li>{@code MessagingStatus}, an enum with a constant for each row, which implements {@link Status};
 *   <li>{@code MessagingException}, a {@link StatusException} with a nested class for each failing status;
 *   <li>{@code MessagingMessages.properties}, a resource bundle keyed by the constants' names, with one more file for each
 *       locale.
 * </ul>
 *
 * <p>The tables of Webex Connect come with the processor: {@code webex-connect/messaging},
 * {@code webex-connect/transaction-status}, {@code webex-connect/event} and {@code webex-connect/profile}, each as documented
 * and, unless {@link #supplement()} is false, with what its API answers beyond that. A project's own
 * tables lie among its resources, under {@code status-tables/}.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(StatusTables.class)
public @interface StatusTable {

    /** How many exception classes are made for a table. */
    enum Exceptions {

        /** One for the API, and nested in it one for each status that is a failure. */
        PER_STATUS,

        /** One for the API. */
        PER_API,

        /** None. */
        NONE
    }

    /**
     * The table.
     *
     * @return where the table lies below {@code status-tables/}, without {@code .csv}: {@code webex-connect/messaging}
     */
    String value();

    /**
     * What the names of the generated types begin with.
     *
     * @return a prefix such as {@code Sms}; empty to take it from the table's name: {@code messaging} gives
     *     {@code Messaging}, {@code transaction-status} gives {@code Transaction}, since {@code Status} follows anyway
     */
    String prefix() default "";

    /**
     * How many exception classes to make.
     *
     * @return one for each failing status if not said otherwise
     */
    Exceptions exceptions() default Exceptions.PER_STATUS;

    /**
     * Whether the table's supplement is merged into it: statuses that the API was seen to answer with, and that the documented
     * table lacks. The tables of Webex Connect have supplements; the {@code index.csv} beside one's own tables may name some.
     *
     * @return whether to merge the supplement, if there is one, below the {@link #overlays()}. A supplement that is an overlay
     *     as well is merged once
     */
    boolean supplement() default true;

    /**
     * Files to merge over this table, one after the other. A row with a new name adds a status at the end. A row with a known
     * name changes that status, in the cells that it writes: a cell that is blank, or whose column is left out, stays as it
     * was, and a single {@code -} empties it. Other texts of an overlay are added to those of the table.
     *
     * <p>It is an error if two overlays write different values into the same cell, if a new name comes without code and
     * message, or if code and message are those of another status.
     *
     * @return overlays, named like {@link #value()}, such as {@code acme/messaging-changes}
     */
    String[] overlays() default {};

    /**
     * The languages of the messages. English is always there.
     *
     * @return locales as {@code fr} or {@code pt_BR}, for each of which the table has a translation, such as
     *     {@code messaging_fr.csv}; with {@code +} before each, as in {@code +nl}, besides the locales that the table's
     *     {@code index.csv} names, otherwise instead of them. {@code en} alone asks for no other language; empty for all
     *     locales that the index names
     */
    String[] locales() default {};
}
