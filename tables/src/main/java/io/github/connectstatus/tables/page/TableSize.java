package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How large the tables of a page are together. A cell that spans rows or columns, or that a row lacks, takes no more than a
 * few bytes of the page, so that a small page can have tables of any size.
 */
final class TableSize {

    private int columns;
    private long cells;
    private long characters;

    /** Adds a row, with the text of the cells of other rows that reach into it. */
    void add(List<CellText> row) {
        addRow(row.size());
        row.forEach(cell -> characters += cell.text().length());
    }

    /** Adds a row whose cells are not read yet. */
    void addRow(int width) {
        columns = Math.max(columns, width);
        cells += width;
    }

    /** Returns whether the tables are too large to be read any further. */
    boolean isExceeded() {
        return exceeded().isPresent();
    }

    /** Returns a problem if the tables are larger than is allowed. */
    Optional<Problem> problem(Location page) {
        return exceeded().map(what -> Problem.error(page, what, PageLimits.HINT));
    }

    private Optional<String> exceeded() {
        if (columns > PageLimits.MAX_COLUMNS) {
            return Optional.of("a table of the page has more than " + PageLimits.MAX_COLUMNS + " columns");
        }
        if (cells > PageLimits.MAX_CELLS) {
            return Optional.of("the tables of the page have more than " + PageLimits.MAX_CELLS + " cells");
        }
        return characters > PageLimits.MAX_CHARACTERS_OF_CELLS
                ? Optional.of("the tables of the page have more than " + PageLimits.MAX_CHARACTERS_OF_CELLS
                        + " characters, as a cell that spans rows repeats its text in each of them")
                : Optional.empty();
    }
}
