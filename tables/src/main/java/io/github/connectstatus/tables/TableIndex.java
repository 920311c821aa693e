package io.github.connectstatus.tables;

import java.util.List;
import java.util.Optional;

/**
 * The tables of a folder, as its {@code index.csv} lists them.
 *
 * @param entries one entry per table, in the order of the file
 */
public record TableIndex(List<IndexEntry> entries) {

    /** Copies the entries. */
    public TableIndex {
        entries = List.copyOf(entries);
    }

    /**
     * Returns the entry of a table.
     *
     * @param table the name of the table's file, without its folder and {@code .csv}
     * @return the entry; empty if the index does not list the table
     */
    public Optional<IndexEntry> entry(String table) {
        for (IndexEntry entry : entries) {
            if (entry.table().equals(table)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the entry of the table that a supplement is laid over.
     *
     * @param supplement the name of a table's file, without its folder and {@code .csv}
     * @return the entry; empty if that table is no supplement
     */
    public Optional<IndexEntry> supplemented(String supplement) {
        return entries.stream()
                .filter(entry -> entry.supplement().filter(supplement::equals).isPresent())
                .findFirst();
    }
}
