package io.github.connectstatus.tables;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a CSV file below its header.
 *
 * @param first the cell that the row starts with
 * @param cells the cells by column
 */
record Row(Cell first, Map<String, Cell> cells) {

    /** The cell in a column; empty if the file does not have the column. */
    Optional<Cell> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The text in a column; empty if the file does not have the column. */
    String text(String column) {
        return cell(column).map(Cell::text).orElse("");
    }

    int line() {
        return first.line();
    }
}
