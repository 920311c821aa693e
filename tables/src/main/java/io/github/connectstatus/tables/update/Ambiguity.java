package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.page.PageRow;
import java.util.List;

/**
 * Statuses that are no longer on the page as they were, and rows of the page that may be them or may be new ones.
 *
 * @param code the code that they all have
 * @param statuses the statuses, at least one, in the order of the table
 * @param rows the rows, at least one, in the order of the page
 */
public record Ambiguity(int code, List<StatusRow> statuses, List<PageRow> rows) {

    /** Copies the lists. */
    public Ambiguity {
        statuses = List.copyOf(statuses);
        rows = List.copyOf(rows);
    }
}
