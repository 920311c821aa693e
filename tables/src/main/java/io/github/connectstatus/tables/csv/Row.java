package io.github.connectstatus.tables.csv;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a CSV file below its header.
 *
 * @param first the cell that the row starts with
 * @param cells the cells by column
 */
public record Row(Cell first, Map<String, Cell> cells) {

    /**
     * Returns the cell in a column.
     *
     * @param column the column
     * @return the cell; empty if the file does not have the column
     */
    public Optional<Cell> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /**
     * Returns the text in a column.
     *
     * @param column the column
     * @return the text; empty if the file does not have the column
     */
    public String text(String column) {
        return cell(column).map(Cell::text).orElse("");
    }

    /**
     * Returns where the row starts.
     *
     * @return the location of its first cell
     */
    public Location location() {
        return first.location();
    }
}
