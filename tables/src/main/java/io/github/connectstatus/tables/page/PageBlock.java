package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import java.util.List;
import java.util.Optional;

/** A part of a page: what the search for status tables needs to know of it, whatever the format of the page. */
sealed interface PageBlock {

    /** A heading, or what is used as one. */
    record Heading(String text) implements PageBlock {}

    /** A table of any kind, as rows of cells; the first rows are the header. */
    record Table(List<List<CellText>> cells) implements PageBlock {

        public Table {
            cells = cells.stream().map(List::copyOf).toList();
        }

        /** Returns the texts of the cells. */
        List<List<String>> rows() {
            return cells.stream()
                    .map(row -> row.stream().map(CellText::text).toList())
                    .toList();
        }

        /** Returns what makes a row doubtful. */
        Optional<String> mark(int row) {
            return cells.get(row).stream().flatMap(cell -> cell.mark().stream()).findFirst();
        }

        /** Returns why it is uncertain what a row says. */
        Optional<CellText.Doubt> doubt(int row) {
            return cells.get(row).stream()
                    .flatMap(cell -> cell.doubt().stream())
                    .findFirst();
        }

        /** Returns a problem if the table has more columns than are allowed. */
        Optional<Problem> tooManyColumns(Location page) {
            return cells.stream().anyMatch(row -> row.size() > PageLimits.MAX_COLUMNS)
                    ? Optional.of(Problem.error(
                            page,
                            "a table of the page has more than " + PageLimits.MAX_COLUMNS + " columns",
                            PageLimits.HINT))
                    : Optional.empty();
        }
    }

    /** Any other text. */
    record Prose(String text) implements PageBlock {}
}
