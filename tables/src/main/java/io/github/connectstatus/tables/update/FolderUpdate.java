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
 * What becomes of the tables of a folder when they are brought up to date with a page.
 *
 * @param folder the folder as it is
 * @param page the page
 * @param updates what becomes of each table that the page documents, in the order of the index
 * @param files the files that change, as they are to be; empty as long as something is undecided
 */
public record FolderUpdate(
        TableFolder folder, Page page, Map<FolderTable, TableUpdate> updates, List<SourceFile> files) {

    /** Copies the files. */
    public FolderUpdate {
        files = List.copyOf(files);
    }

    /** Returns whether the tables are behind the page, or may be, since something is undecided. */
    public boolean isBehind() {
        return needsDecision() || !files.isEmpty();
    }

    /** Returns whether there is a case that cannot be decided safely. */
    public boolean needsDecision() {
        return updates.values().stream().anyMatch(TableUpdate::needsDecision);
    }

    /** Returns whether a table is made by this update. */
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
     * Writes the files that change: whole, and all of them or none.
     *
     * @return the files that were written, or why they cannot be written
     * @throws IllegalStateException if something is undecided
     */
    public Result<List<Path>> write() {
        if (needsDecision()) {
            throw new IllegalStateException("not before everything is decided");
        }
        return AtomicFiles.write(files);
    }
}
