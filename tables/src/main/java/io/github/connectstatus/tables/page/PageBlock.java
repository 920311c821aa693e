package io.github.connectstatus.tables.page;

import java.util.List;
import java.util.Optional;

/** A part of a page: what the search for status tables needs to know of it, whatever the format of the page. */
sealed interface PageBlock {

    /**
     * A heading, or what is used as one.
     *
     * @param level from 1; a heading ends those before it of its own level and below
     */
    record Heading(int level, String text) implements PageBlock {

        /** The level of a paragraph in bold type: below any heading that is marked as one. */
        static final int BOLD = 7;

        /** The level of a plain line above a table. */
        static final int PLAIN = 8;
    }

    /**
     * A table of any kind.
     *
     * @param caption the title that belongs to this table alone
     * @param rows the rows of cells, the header among the first of them
     * @param mayBeShifted whether a row may lack the blank cells at its start, as text extractors write tables with pipes
     */
    record Table(Optional<String> caption, List<List<CellText>> rows, boolean mayBeShifted) implements PageBlock {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Creates a table whose cells are all where they belong. */
        Table(Optional<String> caption, List<List<CellText>> rows) {
            this(caption, rows, false);
        }
    }

    /** Any other text. */
    record Prose(String text) implements PageBlock {}
}
