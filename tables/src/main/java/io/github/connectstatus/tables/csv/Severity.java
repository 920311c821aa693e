package io.github.connectstatus.tables.csv;

/** How much a {@link Problem} matters. */
public enum Severity {

    /** The input cannot be used until this is fixed. */
    ERROR,

    /** The input can be used, but probably not all of it as its author meant. */
    WARNING
}
