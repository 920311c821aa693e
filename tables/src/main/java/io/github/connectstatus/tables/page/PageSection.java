package io.github.connectstatus.tables.page;

import java.util.List;

/**
 * A status table of a page.
 *
 * @param titles the headings above the table, the nearest first
 * @param rows the rows that could be read
 * @param described whether the table has a column for descriptions
 * @param problems why other rows could not be read, each in one line
 */
public record PageSection(List<String> titles, List<PageRow> rows, boolean described, List<String> problems) {

    public PageSection {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public String title() {
        return titles.isEmpty() ? "" : titles.get(0);
    }
}
