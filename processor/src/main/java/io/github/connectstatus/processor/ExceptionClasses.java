package io.github.connectstatus.processor;

/** How many exception classes are made for a table; by the names of the constants of {@code StatusTable.Exceptions}. */
enum ExceptionClasses {
    PER_STATUS,
    PER_API,
    NONE
}
