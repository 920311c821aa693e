package io.github.connectstatus.tables;

import org.jspecify.annotations.Nullable;

/**
 * What identifies a status in the document. No two statuses of a table have the same code and message.
 *
 * @param code the number that the API answers with
 * @param message the documented text, letter for letter
 */
public record Documented(int code, String message) {

    // Written out, since every compilation puts each status into a map, and what Java makes of a record is slow at
    // first.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Documented documented && code == documented.code && message.equals(documented.message);
    }

    @Override
    public int hashCode() {
        return 31 * code + message.hashCode();
    }
}
