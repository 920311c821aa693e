package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import java.util.List;
import java.util.Optional;

/** What counts of a page when one looks for status tables, in the order of the page. */
sealed interface PageBlock {

    /** A heading, or what is used as one. */
    record Heading(String text) implements PageBlock {}

    /** A table of any kind: rows of cells, the first rows being the header. */
    record Grid(List<List<String>> rows) implements PageBlock {

        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Returns a problem if there are more columns than a page may have in its tables. */
        Optional<Problem> tooManyColumns(Location page) {
            return rows.stream().anyMatch(row -> row.size() > PageLimits.MAX_COLUMNS)
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
