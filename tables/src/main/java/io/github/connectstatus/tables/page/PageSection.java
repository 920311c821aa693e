package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Problem;
import java.util.List;

/**
 * A status table of a page.
 *
 * @param titles the headings above the table, the nearest first
 * @param rows the rows that could be read
 * @param hasDescriptions whether the table has a column for descriptions
 * @param problems why other rows could not be read
 */
public record PageSection(List<String> titles, List<PageRow> rows, boolean hasDescriptions, List<Problem> problems) {

    /** Copies the lists. */
    public PageSection {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Returns the nearest heading above the table; empty if there is none. */
    public String title() {
        return titles.isEmpty() ? "" : titles.get(0);
    }
}
