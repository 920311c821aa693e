package io.github.connectstatus.tables.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a CSV file below its header.
 *
 * <p>Its cells are found by column.
 */
public final class Row {

    private final Header header;
    private final int line;
    private final List<Cell> cells;

    /** Takes as many cells as the header has. */
    Row(Header header, int line, List<Cell> cells) {
        this.header = header;
        this.line = line;
        this.cells = cells;
    }

    /** Returns the line on which the row starts, from 1. */
    public int line() {
        return line;
    }

    /** Returns the location of the first cell. */
    public Location location() {
        return new Location(header.file(), line, 1);
    }

    /** Returns the cell in a column; null if the file lacks the column, which is a problem of its header. */
    public @Nullable Cell find(String column) {
        Integer position = header.position(column);
        return position == null ? null : cells.get(position);
    }

    /** Returns the cell in a column that may be left blank; null if it is, or if the file lacks the column. */
    public @Nullable Cell findWritten(String column) {
        Cell cell = find(column);
        return cell == null || cell.isBlank() ? null : cell;
    }

    /** Returns the text in a column, letter for letter; empty if the file lacks the column. */
    public String text(String column) {
        Cell cell = find(column);
        return cell == null ? "" : cell.text();
    }

    /** Returns the problem that the file lacks a column. */
    public Problem missing(String column) {
        return header.missing(column);
    }

    /**
     * Returns an error at the cell in the first of some columns that the file has, or at the first cell of the row.
     *
     * @param columns the columns in question
     * @param message what is wrong
     * @param hint what to do about it, in one line
     */
    public Problem error(List<String> columns, String message, String hint) {
        for (String column : columns) {
            Cell cell = find(column);
            if (cell != null) {
                return cell.error(message, hint);
            }
        }
        return cells.get(0).error(message, hint);
    }
}
