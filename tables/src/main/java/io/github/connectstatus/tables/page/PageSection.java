package io.github.connectstatus.tables.page;

import java.util.List;

/**
 * A status table of a page.
 *
 * @param titles the headings above the table, the nearest first: its own, and those of the parts of the page that it is in
 * @param headed whether the nearest heading stands above this table and above none before it
 * @param rows the rows that could be read
 * @param hasDescriptions whether the table has a column for descriptions
 * @param unreadable the other rows
 */
public record PageSection(
        List<String> titles,
        boolean headed,
        List<PageRow> rows,
        boolean hasDescriptions,
        List<UnreadableRow> unreadable) {

    /** Copies the lists. */
    public PageSection {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
        unreadable = List.copyOf(unreadable);
    }

    /** Returns the nearest heading above the table; empty if there is none. */
    public String title() {
        return titles.isEmpty() ? "" : titles.get(0);
    }
}
