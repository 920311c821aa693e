package io.github.connectstatus.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The status codes of one API.
 *
 * @param id the table's id, such as {@code webex-connect/messaging}
 * @param file the name of the file that it was read from
 * @param rows the statuses, at least one, in the order of the file
 */
public record Table(String id, String file, List<StatusRow> rows) {

    /** Copies the statuses. */
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Returns this table without the statuses whose texts are those of another file: what an overlay changes of them are
     * other cells alone, so that it has nothing to translate.
     */
    public Table texts() {
        return new Table(
                id,
                file,
                rows.stream().filter(row -> row.location().file().equals(file)).toList());
    }

    /** Returns the statuses by name, in the order of the file. */
    public Map<String, StatusRow> byName() {
        Map<String, StatusRow> byName = new LinkedHashMap<>();
        for (StatusRow row : rows) {
            byName.put(row.name(), row);
        }
        return byName;
    }
}
