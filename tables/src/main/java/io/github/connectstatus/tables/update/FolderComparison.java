package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.TableFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How two versions of a folder of tables differ. A table is the same if its file has the same name. */
public final class FolderComparison {

    private final TableFolder before;
    private final TableFolder after;
    private final Map<FolderTable, TableChanges> changes;

    private FolderComparison(TableFolder before, TableFolder after, Map<FolderTable, TableChanges> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /**
     * Compares.
     *
     * @param before the older version
     * @param after the newer version
     * @return the comparison
     */
    public static FolderComparison between(TableFolder before, TableFolder after) {
        Map<FolderTable, TableChanges> changes = new LinkedHashMap<>();
        for (FolderTable table : after.tables()) {
            Table old = counterpart(before, table).table();
            changes.put(table, TableChanges.between(old, table.table()));
        }
        return new FolderComparison(before, after, changes);
    }

    private static FolderTable counterpart(TableFolder before, FolderTable table) {
        return before.table(table.name())
                .orElseGet(() -> new FolderTable(
                        table.entry(),
                        new Table(table.table().id(), table.table().file(), List.of()),
                        List.of()));
    }

    /**
     * Tells whether the versions are the same.
     *
     * @return whether no status and no table differs
     */
    public boolean isEmpty() {
        return removedTables().isEmpty() && changes.values().stream().allMatch(TableChanges::isEmpty);
    }

    /**
     * Tells whether somebody's code may break.
     *
     * @return whether code that compiled against the older version may not compile or link with the newer one
     */
    public boolean isIncompatible() {
        return !removedTables().isEmpty() || changes.values().stream().anyMatch(TableChanges::isIncompatible);
    }

    public TableFolder after() {
        return after;
    }

    public Map<FolderTable, TableChanges> changes() {
        return changes;
    }

    public boolean isNew(FolderTable table) {
        return before.table(table.name()).isEmpty();
    }

    public List<FolderTable> removedTables() {
        return before.tables().stream()
                .filter(table -> after.table(table.name()).isEmpty())
                .toList();
    }

    /** What the translations of a table lack that they did not lack before. */
    public List<TranslationImpact> gaps(FolderTable table) {
        return TranslationImpact.opened(counterpart(before, Objects.requireNonNull(table)), table);
    }
}
