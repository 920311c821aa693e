package io.github.connectstatus.tables;

import java.util.List;

/**
 * The status codes of one API.
 *
 * @param id the table's id, such as {@code webex-connect/messaging}
 * @param file the name of the file that it was read from
 * @param rows the statuses, at least one, in the order of the file
 */
public record Table(String id, String file, List<StatusRow> rows) {

    /**
     * Takes the parts of a table.
     *
     * @param id the id
     * @param file the name of the file
     * @param rows the statuses, which are copied
     */
    public Table {
        rows = List.copyOf(rows);
    }
}
