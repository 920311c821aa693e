package io.github.connectstatus.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * A table and what was laid over it.
 *
 * @param table the statuses as they are in the end; with the id and the file of the table at the bottom
 * @param parts the table at the bottom, then, from the lowest to the highest, what each overlay made of the statuses that
 *     it adds or changes, with the id and the file of the overlay
 */
public record MergedTable(Table table, List<Table> parts) {

    /** Copies the parts. */
    public MergedTable {
        parts = List.copyOf(parts);
    }

    /** Returns a table over which nothing is laid yet. */
    public static MergedTable of(Table table) {
        return new MergedTable(table, List.of(table));
    }

    /** Returns this with one more overlay. */
    MergedTable with(Table part, Table merged) {
        List<Table> more = new ArrayList<>(parts);
        more.add(part);
        return new MergedTable(merged, more);
    }
}
