package io.github.connectstatus.tables.csv;

import java.util.Optional;

/** What can be wrong with a cell of any kind of file. */
public final class CellChecks {

    private CellChecks() {}

    /**
     * Returns an error if a cell holds a NUL character. Java source and Javadoc, which repeat the texts of tables, cannot hold one.
     *
     * @param cell the cell
     * @return the error, or empty
     */
    public static Optional<Problem> hasNoNul(Cell cell) {
        return Optional.of(cell)
                .filter(c -> c.text().indexOf('\0') >= 0)
                .map(c -> c.error("the text holds a NUL character", "remove the character"));
    }
}
