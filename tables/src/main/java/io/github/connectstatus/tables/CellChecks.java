package io.github.connectstatus.tables;

import java.util.Optional;

/** What can be wrong with a cell of any kind of file. */
final class CellChecks {

    private CellChecks() {}

    /** Java source and Javadoc, which repeat the texts of tables, cannot hold the character. */
    static Optional<Problem> hasNoNul(Cell cell) {
        return Optional.of(cell)
                .filter(c -> c.text().indexOf('\0') >= 0)
                .map(c -> c.error("the text holds a NUL character", "remove the character"));
    }
}
