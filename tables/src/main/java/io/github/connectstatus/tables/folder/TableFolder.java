package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.TableIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder of tables and their translations, as it was read.
 *
 * @param path the folder, as its user named it
 * @param name the folder's name without its parents, with which the ids of its tables start
 * @param index what the folder's {@code index.csv} says; without entries if the folder has none
 * @param tables all tables of the folder: those of the index first, in its order
 */
public record TableFolder(Path path, String name, TableIndex index, List<FolderTable> tables) {

    /** Copies the tables. */
    public TableFolder {
        tables = List.copyOf(tables);
    }

    /** Returns the tables that the index lists, without supplements. */
    public List<FolderTable> documented() {
        return tables.stream()
                .filter(table -> index.entry(table.name()).isPresent())
                .filter(table -> index.supplemented(table.name()).isEmpty())
                .toList();
    }

    /** Returns this folder as its users see it: each table and its supplement as one table, which has the table's name. */
    public TableFolder merged() {
        List<FolderTable> merged = new ArrayList<>();
        for (FolderTable table : tables) {
            if (index.supplemented(table.name()).isEmpty()) {
                Optional<FolderTable> supplement = table.entry().supplement().flatMap(this::table);
                merged.add(supplement.isPresent() ? SupplementedTable.of(table, supplement.get()) : table);
            }
        }
        return new TableFolder(path, name, index, merged);
    }

    /**
     * Returns a table; empty if the folder does not have it.
     *
     * @param table the name of the table's file, without {@code .csv}
     */
    public Optional<FolderTable> table(String table) {
        return tables.stream()
                .filter(candidate -> candidate.name().equals(table))
                .findFirst();
    }

    /** Returns the path of the file of a table, whether there is one or not. */
    public Path file(String table) {
        return path.resolve(table + FileNames.SUFFIX);
    }

    /** Returns the path of the index, whether there is one or not. */
    public Path indexFile() {
        return file(FileNames.INDEX);
    }
}
