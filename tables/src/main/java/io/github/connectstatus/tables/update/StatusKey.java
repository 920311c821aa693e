package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;

/**
 * A status of a folder of tables.
 *
 * @param table the name of the table's file, without its folder and {@code .csv}
 * @param name the status's name
 */
public record StatusKey(String table, String name) {

    /** Parses a status as it is written in a decision, such as {@code messaging:INVALID_JSON}. */
    public static Result<StatusKey> parse(String written) {
        int colon = written.indexOf(':');
        String table = written.substring(0, Math.max(0, colon)).strip();
        String name = written.substring(colon + 1).strip();
        return table.isEmpty() || name.isEmpty()
                ? Result.failed(Problem.error(
                        "\"" + written + "\" is no status", "write its table and its name like messaging:INVALID_JSON"))
                : Result.of(new StatusKey(table, name));
    }

    /** Returns the status as it is written in a decision. */
    @Override
    public String toString() {
        return table + ":" + name;
    }
}
