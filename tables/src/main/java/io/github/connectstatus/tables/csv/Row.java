package io.github.connectstatus.tables.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a CSV file below its header.
 *
 * <p>Its cells are found by column. {@link #required} and {@link #optional} return what a parser makes of a cell, or
 * what is wrong with it.
 */
public final class Row {

    private final Header header;
    private final List<Cell> cells;

    /** Takes as many cells as the header has. */
    Row(Header header, List<Cell> cells) {
        this.header = header;
        this.cells = cells;
    }

    /** Returns the location of the first cell. */
    public Location location() {
        return cells.get(0).location();
    }

    /** Returns the cell in a column; empty if the file lacks the column. */
    public Optional<Cell> cell(String column) {
        return header.position(column).map(cells::get);
    }

    /** Returns the text in a column, letter for letter; empty if the file lacks the column. */
    public String text(String column) {
        return cell(column).map(Cell::text).orElse("");
    }

    /**
     * Returns the text in a column, letter for letter, or an error of {@link PlainText}; empty if the file lacks the
     * column.
     */
    public Result<String> plainText(String column) {
        return cell(column).map(PlainText::parse).orElseGet(() -> Result.of(""));
    }

    /**
     * Parses the cell in a column that every file has.
     *
     * @param parser makes a value of the cell, blank or not
     * @return what the parser returns; an error if the file lacks the column
     */
    public <T> Result<T> required(String column, Function<Cell, Result<T>> parser) {
        return cell(column).map(parser).orElseGet(() -> Result.failed(header.missing(column)));
    }

    /**
     * Parses the cell in a column that a file may lack or leave blank.
     *
     * @param parser makes a value of a cell that is not blank
     * @return what the parser returns; empty, and no problem, if the file lacks the column or the cell is blank
     */
    public <T> Result<Optional<T>> optional(String column, Function<Cell, Result<T>> parser) {
        return cell(column)
                .filter(cell -> !cell.isBlank())
                .map(cell -> parser.apply(cell).map(Optional::of))
                .orElseGet(() -> Result.of(Optional.empty()));
    }

    /**
     * Returns an error at the cell in the first of some columns that the file has, or at the first cell of the row.
     *
     * @param columns the columns in question
     * @param message what is wrong; line breaks, which quoted parts of the file may have, become spaces
     * @param hint what to do about it, in one line
     */
    public Problem error(List<String> columns, String message, String hint) {
        return columns.stream()
                .flatMap(column -> cell(column).stream())
                .findFirst()
                .orElse(cells.get(0))
                .error(message, hint);
    }
}
