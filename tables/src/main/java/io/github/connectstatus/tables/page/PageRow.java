package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.Documented;
import java.util.Optional;

/**
 * A status as a page documents it.
 *
 * @param code the number that the API answers with
 * @param message the text, without superfluous white space, never empty
 * @param description what the page says about the status, without superfluous white space; may be empty
 * @param mark what the page does with the row that makes it doubtful whether it still counts, such as {@code struck out}
 */
public record PageRow(int code, String message, String description, Optional<String> mark) {

    /** Creates a row without a mark. */
    public PageRow(int code, String message, String description) {
        this(code, message, description, Optional.empty());
    }

    /** Returns the code and message, which no other status of a table has. */
    public Documented documented() {
        return new Documented(code, message);
    }
}
