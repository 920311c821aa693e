package io.github.connectstatus.tables.update;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.TableIndexWriter;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.TableWriter;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.update.Decisions.StatusKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What becomes of the tables of a folder when they are brought up to date with a page. */
public final class FolderUpdate {

    private final TableFolder folder;
    private final Page page;
    private final TableIndex index;
    private final Map<FolderTable, TableUpdate> updates;

    private FolderUpdate(TableFolder folder, Page page, TableIndex index, Map<FolderTable, TableUpdate> updates) {
        this.folder = folder;
        this.page = page;
        this.index = index;
        this.updates = updates;
    }

    /**
     * Works out what becomes of the tables. Nothing is written.
     *
     * @param folder the tables
     * @param page the page
     * @param newTables sections of the page that are to become tables
     * @param decisions what the maintainer decided
     * @return the update
     * @throws RefusedException if the page does not fit the tables, seems damaged, or a decision is about nothing
     */
    public static FolderUpdate plan(TableFolder folder, Page page, List<NewTable> newTables, Decisions decisions) {
        List<FolderTable> tables = new ArrayList<>(folder.listed());
        for (NewTable made : newTables) {
            tables.add(empty(folder, made));
        }
        if (tables.isEmpty()) {
            throw new RefusedException(
                    folder.indexFile()
                            + " lists no table; list the tables with their titles there, or make a table of a section with --new");
        }
        Map<String, PageSection> sections = SectionFinder.find(page, tables, newTables, decisions.insist());
        refuseProblems(page, sections);
        refuseIdle(decisions, tables);
        List<String> reasons = new ArrayList<>();
        Map<FolderTable, TableUpdate> updates = new LinkedHashMap<>();
        for (FolderTable table : tables) {
            PageSection section = sections.get(table.name());
            if (section == null) {
                continue;
            }
            try {
                updates.put(table, TableUpdate.of(table.name(), table.table(), section, decisions));
            } catch (RefusedException e) {
                e.reasons().forEach(reason -> reasons.add(page.name() + ": " + reason));
            }
        }
        if (!decisions.insist() && reasons.isEmpty()) {
            CutOff.reasons(page, sections, updates).forEach(reason -> reasons.add(page.name() + ": " + reason));
        }
        if (!reasons.isEmpty()) {
            throw new RefusedException(reasons);
        }
        List<IndexEntry> entries = tables.stream().map(FolderTable::entry).toList();
        return new FolderUpdate(folder, page, new TableIndex(entries), updates);
    }

    private static FolderTable empty(TableFolder folder, NewTable made) {
        if (folder.table(made.table()).isPresent()) {
            throw new RefusedException(
                    "there is a table " + made.table() + " already; leave out --new to update it, or give"
                            + " the new one another name: --new '" + made.title() + "=…'");
        }
        Table table = new Table(
                folder.name() + "/" + made.table(), folder.file(made.table()).toString(), List.of());
        IndexEntry entry = IndexEntry.of(made.table(), made.title()).withSource(made.source());
        return new FolderTable(entry, table, List.of());
    }

    private static void refuseProblems(Page page, Map<String, PageSection> sections) {
        List<String> problems = sections.values().stream()
                .flatMap(section -> section.problems().stream()
                        .limit(5)
                        .map(problem -> page.name() + ": " + section.title() + ": " + problem))
                .toList();
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    private static void refuseIdle(Decisions decisions, List<FolderTable> tables) {
        List<String> idle = Stream.concat(decisions.same().keySet().stream(), decisions.gone().stream())
                .filter(key -> !has(tables, key))
                .map(StatusKey::toString)
                .sorted()
                .map(key -> "a decision is about " + key + ", but there is no such status")
                .toList();
        if (!idle.isEmpty()) {
            throw new RefusedException(idle);
        }
    }

    private static boolean has(List<FolderTable> tables, StatusKey key) {
        return tables.stream()
                .filter(table -> table.name().equals(key.table()))
                .flatMap(table -> table.table().rows().stream())
                .anyMatch(status -> status.name().equals(key.name()));
    }

    /**
     * Tells whether the tables are behind the page.
     *
     * @return whether {@link #write()} has anything to write, or would have once all is decided
     */
    public boolean isBehind() {
        return needsDecision() || !contents().isEmpty();
    }

    /**
     * Tells whether the maintainer has to decide something.
     *
     * @return whether there is a case that cannot be decided safely
     */
    public boolean needsDecision() {
        return updates.values().stream().anyMatch(TableUpdate::needsDecision);
    }

    /**
     * Brings the files up to date: whole, all of them or none. Files of tables that do not change are not touched.
     *
     * @return the files that were written
     * @throws IOException if they cannot be written
     * @throws IllegalStateException if something is undecided
     */
    public List<Path> write() throws IOException {
        if (needsDecision()) {
            throw new IllegalStateException("not before everything is decided");
        }
        List<SourceFile> contents = contents();
        folder.write(contents);
        return contents.stream().map(file -> Path.of(file.name())).toList();
    }

    private List<SourceFile> contents() {
        List<SourceFile> contents = new ArrayList<>();
        updates.forEach((table, update) -> {
            if (!update.changes().isEmpty()) {
                contents.add(checked(update.after()));
            }
        });
        if (!index.equals(folder.index())) {
            contents.add(new SourceFile(
                    folder.indexFile().toString(), TableIndexWriter.write(index).getBytes(UTF_8)));
        }
        return contents;
    }

    /** No table is written that could not be read. */
    private static SourceFile checked(Table table) {
        SourceFile content =
                new SourceFile(table.file(), TableWriter.write(table).getBytes(UTF_8));
        Result<Table> result = TableReader.read(table.id(), content);
        if (result.value().isEmpty()) {
            throw new RefusedException(result.problems().stream()
                    .map(Problem::toString)
                    .map(problem -> "the updated table would be broken: " + problem)
                    .toList());
        }
        return content;
    }

    TableFolder folder() {
        return folder;
    }

    Page page() {
        return page;
    }

    Map<FolderTable, TableUpdate> updates() {
        return updates;
    }

    /** Whether the table is made by this update. */
    boolean isNew(FolderTable table) {
        return folder.table(table.name()).isEmpty();
    }

    /** The notes of the index that the page does not have any more. */
    List<String> lostNotes() {
        return updates.keySet().stream()
                .flatMap(table -> table.entry().notes().stream())
                .distinct()
                .filter(note -> !page.says(note))
                .toList();
    }
}
