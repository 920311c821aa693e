package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.Documented;

/**
 * A status as a page documents it.
 *
 * @param code the number that the API answers with
 * @param message the text, without superfluous white space, never empty
 * @param description what the page says about the status, without superfluous white space; may be empty
 */
public record PageRow(int code, String message, String description) {

    /** Returns the code and message, which no other status of a table has. */
    public Documented documented() {
        return new Documented(code, message);
    }
}
