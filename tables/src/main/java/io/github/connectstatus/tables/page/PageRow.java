package io.github.connectstatus.tables.page;

/**
 * A status as a page documents it.
 *
 * @param code the number that the API answers with
 * @param message the text, without superfluous white space, never empty
 * @param description what the page says about the status, without superfluous white space; may be empty
 */
public record PageRow(int code, String message, String description) {}
