package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.OtherTextColumns.NAME;
import static io.github.connectstatus.tables.OtherTextColumns.TEXT;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Row;
import java.util.List;

/**
 * A row of a file of other texts.
 *
 * @param row the row that it was read from
 * @param name the name of a status, which may not exist
 * @param text the text
 */
public record OtherTextRow(Row row, String name, OtherText text) {

    /** Returns an error at the name. */
    Problem nameError(String message, String hint) {
        return row.error(List.of(NAME), message, hint);
    }

    /** Returns an error at the text. */
    Problem textError(String message, String hint) {
        return row.error(List.of(TEXT), message, hint);
    }
}
