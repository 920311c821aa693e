package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Location;
import java.util.List;
import java.util.Optional;

/** What a file writes over a table, as it was read. {@link Overlays} merges it into the table. */
public final class Overlay {

    private final String id;
    private final String file;
    private final List<OverlayRow> rows;

    Overlay(String id, String file, List<OverlayRow> rows) {
        this.id = id;
        this.file = file;
        this.rows = List.copyOf(rows);
    }

    /** Returns the overlay's id, which is like that of a table. */
    String id() {
        return id;
    }

    /** Returns the name of the file that it was read from. */
    String file() {
        return file;
    }

    /**
     * Returns where the first row is that has neither code nor message, and so changes a status of some table; a table has no such
     * rows.
     */
    public Optional<Location> change() {
        return rows.stream()
                .filter(row -> row.code().isEmpty() && row.message().isEmpty())
                .map(row -> row.row().location())
                .findFirst();
    }

    /** Returns the rows, at least one, in the order of the file. */
    List<OverlayRow> rows() {
        return rows;
    }
}
