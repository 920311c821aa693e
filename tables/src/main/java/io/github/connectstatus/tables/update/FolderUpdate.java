package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.AtomicFiles;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.page.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The update of the tables of a folder to a page.
 *
 * @param folder the folder as it is
 * @param page the page
 * @param updates the update of each table that the page documents, in the order of the index
 * @param files the changed files; empty as long as something is undecided
 */
public record FolderUpdate(
        TableFolder folder, Page page, Map<FolderTable, TableUpdate> updates, List<SourceFile> files) {

    /** Copies the files. */
    public FolderUpdate {
        files = List.copyOf(files);
    }

    /** Returns whether the tables differ from the page, or may differ, since something is undecided. */
    public boolean isBehind() {
        return needsDecision() || !files.isEmpty();
    }

    /** Returns whether the maintainer has to decide something. */
    public boolean needsDecision() {
        return updates.values().stream().anyMatch(TableUpdate::needsDecision);
    }

    /** Returns whether a table is created by this update. */
    public boolean isNew(FolderTable table) {
        return folder.table(table.name()).isEmpty();
    }

    /** Returns the notes of the index that the page no longer has. */
    public List<String> lostNotes() {
        return updates.keySet().stream()
                .flatMap(table -> table.entry().notes().stream())
                .distinct()
                .filter(note -> !page.says(note))
                .toList();
    }

    /**
     * Writes the changed files, all of them or none.
     *
     * @return the files that were written, or why they cannot be written
     * @throws IllegalStateException if something is undecided
     */
    public Result<List<Path>> write() {
        if (needsDecision()) {
            throw new IllegalStateException("something is undecided");
        }
        return AtomicFiles.write(files);
    }
}
