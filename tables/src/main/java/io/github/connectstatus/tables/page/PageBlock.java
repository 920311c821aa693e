package io.github.connectstatus.tables.page;

import java.util.List;

/** What counts of a page when one looks for status tables, in the order of the page. */
sealed interface PageBlock {

    /** A heading, or what is used as one. */
    record Heading(String text) implements PageBlock {}

    /** A table of any kind: rows of cells, the first rows being the header. */
    record Grid(List<List<String>> rows) implements PageBlock {

        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Any other text. */
    record Prose(String text) implements PageBlock {}
}
