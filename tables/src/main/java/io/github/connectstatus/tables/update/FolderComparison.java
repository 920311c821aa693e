package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.TableFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How two versions of a folder of tables differ. Tables are compared by the names of their files.
 *
 * @param before the older version
 * @param after the newer version
 * @param changes how each table of the newer version differs from the older one, in its order
 */
public record FolderComparison(TableFolder before, TableFolder after, Map<FolderTable, TableChanges> changes) {

    /** Returns the comparison of two versions. */
    public static FolderComparison between(TableFolder before, TableFolder after) {
        Map<FolderTable, TableChanges> changes = new LinkedHashMap<>();
        for (FolderTable table : after.tables()) {
            changes.put(table, TableChanges.between(counterpart(before, table).table(), table.table()));
        }
        return new FolderComparison(before, after, changes);
    }

    private static FolderTable counterpart(TableFolder before, FolderTable table) {
        return before.table(table.name())
                .orElseGet(() -> new FolderTable(
                        table.entry(),
                        new Table(table.table().id(), table.table().file(), List.of()),
                        List.of(),
                        Optional.empty()));
    }

    /** Returns whether no status and no table differs. */
    public boolean isEmpty() {
        return removedTables().isEmpty() && changes.values().stream().allMatch(TableChanges::isEmpty);
    }

    /** Returns whether code that compiled against the older version may not compile or link with the newer one. */
    public boolean isIncompatible() {
        return !removedTables().isEmpty() || changes.values().stream().anyMatch(TableChanges::isIncompatible);
    }

    /** Returns whether only the newer version has a table. */
    public boolean isNew(FolderTable table) {
        return before.table(table.name()).isEmpty();
    }

    /** Returns the tables that only the older version has. */
    public List<FolderTable> removedTables() {
        return before.tables().stream()
                .filter(table -> after.table(table.name()).isEmpty())
                .toList();
    }

    /** Returns what is newly missing or stale in the translations of a table. */
    public List<TranslationImpact> impactsOn(FolderTable table) {
        return TranslationImpact.between(counterpart(before, table), table);
    }
}
