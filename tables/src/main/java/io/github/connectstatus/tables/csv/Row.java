package io.github.connectstatus.tables.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of a CSV file below its header.
 *
 * <p>Its cells are found by column. {@link #required} and {@link #optional} return what a parser makes of a cell, or
 * what is wrong with it.
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

    /** Returns the cell in a column; empty if the file lacks the column, which is a problem of {@link CsvDocument}. */
    public Optional<Cell> cell(String column) {
        return Optional.ofNullable(find(column));
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

    /**
     * Returns the text in a column, letter for letter, or an error of {@link PlainText}; empty if the file lacks the
     * column.
     */
    public Result<String> plainText(String column) {
        Cell cell = find(column);
        return cell == null ? Result.of("") : PlainText.parse(cell);
    }

    /**
     * Parses the cell in a column that every file has.
     *
     * @param parser makes a value of the cell, blank or not
     * @return what the parser returns; an error if the file lacks the column
     */
    public <T> Result<T> required(String column, Function<Cell, Result<T>> parser) {
        Cell cell = find(column);
        return cell == null ? Result.failed(header.missing(column)) : parser.apply(cell);
    }

    /**
     * Parses the cell in a column that a file may lack or leave blank.
     *
     * @param parser makes a value of a cell that is not blank
     * @return what the parser returns; empty, and no problem, if the file lacks the column or the cell is blank
     */
    public <T> Result<Optional<T>> optional(String column, Function<Cell, Result<T>> parser) {
        Cell cell = find(column);
        return cell == null || cell.isBlank()
                ? Result.of(Optional.empty())
                : parser.apply(cell).map(Optional::of);
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
