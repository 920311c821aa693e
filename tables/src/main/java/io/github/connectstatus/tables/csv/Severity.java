package io.github.connectstatus.tables.csv;

/** How much a {@link Problem} matters. */
public enum Severity {

    /** Nothing can be made of the file until this is mended. */
    ERROR,

    /** The file can be used, but probably not all of it as its author meant. */
    WARNING
}
