package io.github.connectstatus.tables;

/**
 * What identifies a status in the document. No two statuses of a table have the same code and message.
 *
 * @param code the number that the API answers with
 * @param message the documented text, letter for letter
 */
public record Documented(int code, String message) {}
