package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.AtomicFiles;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationMove;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The update of the tables of a folder to a page.
 *
 * @param folder the folder as it is
 * @param page the page
 * @param updates the update of each table that the page documents, in the order of the index
 * @param files the changed files by their paths, empty where one is to be removed; none as long as something is undecided
 * @param superfluous the decisions to include, exclude, skip or insist on something that this page does not need
 */
public record FolderUpdate(
        TableFolder folder,
        Page page,
        Map<FolderTable, TableUpdate> updates,
        Map<String, Optional<SourceFile>> files,
        List<Decision> superfluous) {

    /** Copies the decisions. */
    public FolderUpdate {
        superfluous = List.copyOf(superfluous);
    }

    FolderUpdate withSuperfluous(List<Decision> decisions) {
        return new FolderUpdate(folder, page, updates, files, decisions);
    }

    /** Returns whether another update changes and asks the same. */
    boolean isSame(FolderUpdate other) {
        return files.equals(other.files) && updates.equals(other.updates);
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

    /** Returns what is newly missing or stale in the translations of a table, those of its supplement that move there included. */
    public List<TranslationImpact> impactsOn(FolderTable table) {
        TableUpdate update = Objects.requireNonNull(updates.get(table), table.name());
        Set<String> moved = update.documented().stream().map(StatusRow::name).collect(Collectors.toSet());
        List<Translation> supplementary = table.entry()
                .supplement()
                .flatMap(folder::table)
                .map(FolderTable::translations)
                .orElse(List.of());
        List<Translation> translations = table.translations().stream()
                .map(translation -> supplementary.stream()
                        .filter(other -> other.locale().equals(translation.locale()))
                        .findFirst()
                        .map(other -> TranslationMove.to(translation, other, moved))
                        .orElse(translation))
                .toList();
        return TranslationImpact.between(table, update.after(), translations);
    }

    /**
     * Writes the changed files, all of them or none, and removes those that are empty.
     *
     * @return the files that were written or removed, or why they cannot be written
     * @throws IllegalStateException if something is undecided
     */
    public Result<List<Path>> write() {
        if (needsDecision()) {
            throw new IllegalStateException("something is undecided");
        }
        return AtomicFiles.write(files);
    }
}
