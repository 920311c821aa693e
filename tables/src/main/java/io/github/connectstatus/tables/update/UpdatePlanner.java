package io.github.connectstatus.tables.update;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.OtherTexts;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.TableIndexWriter;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.TableWriter;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.UnreadableRow;
import io.github.connectstatus.tables.update.Decisions.StatusKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans the update of the tables of a folder:
 *
 * <ol>
 *   <li>The tables are those of the index, and those to be created. Supplements are none: the page lacks what they have.
 *   <li>Each table is matched to its section of the page. All rows of these sections must be readable.
 *   <li>The rows of each section are matched to the statuses of its table.
 *   <li>The page must not seem damaged, unless the maintainer insists.
 *   <li>The changed files are read once more, so that nothing is written that cannot be read.
 * </ol>
 */
public final class UpdatePlanner {

    private static final int ROWS_SHOWN = 5;

    private final TableFolder folder;
    private final Page page;
    private final List<NewTable> newTables;
    private final Decisions decisions;

    private UpdatePlanner(TableFolder folder, Page page, List<NewTable> newTables, Decisions decisions) {
        this.folder = folder;
        this.page = page;
        this.newTables = newTables;
        this.decisions = decisions;
    }

    /**
     * Plans an update. Nothing is written.
     *
     * @return the update; or problems if the page does not fit the tables or seems damaged, or if a decision names no status
     */
    public static Result<FolderUpdate> plan(
            TableFolder folder, Page page, List<NewTable> newTables, Decisions decisions) {
        return new UpdatePlanner(folder, page, newTables, decisions).plan();
    }

    private Result<FolderUpdate> plan() {
        return tables().flatMap(tables -> sections(tables)
                .combine(checkedDecisions(tables), (sections, checked) -> sections)
                .flatMap(sections -> updates(tables, sections))
                .flatMap(updates ->
                        files(tables, updates).map(files -> new FolderUpdate(folder, page, updates, files))));
    }

    private Result<List<FolderTable>> tables() {
        List<FolderTable> tables = new ArrayList<>(folder.documented());
        List<Problem> problems = new ArrayList<>();
        for (NewTable made : newTables) {
            if (isTaken(made.table(), tables)) {
                problems.add(Problem.error(
                        "there is a table " + made.table() + " already",
                        "leave out --new to update it, or give the new one another name: --new '" + made.title()
                                + "=…'"));
            } else {
                tables.add(empty(made));
            }
        }
        if (tables.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.error(
                    Location.of(folder.indexFile().toString()),
                    "the index lists no table",
                    "list the tables with their titles there, or make a table of a section with --new"));
        }
        return problems.isEmpty() ? Result.of(tables) : Result.failed(problems);
    }

    /** Ignores case, since some file systems do, and there one file would replace the other. */
    private boolean isTaken(String name, List<FolderTable> tables) {
        return Stream.concat(folder.tables().stream(), tables.stream())
                .anyMatch(table -> table.name().equalsIgnoreCase(name));
    }

    private FolderTable empty(NewTable made) {
        Table table = new Table(
                folder.name() + "/" + made.table(), folder.file(made.table()).toString(), List.of());
        IndexEntry entry = IndexEntry.of(made.table(), made.title()).withSource(made.source());
        return new FolderTable(entry, table, List.of(), Optional.empty());
    }

    private Result<Map<String, PageSection>> sections(List<FolderTable> tables) {
        return SectionMatcher.match(page, tables, newTables, decisions.insist()).flatMap(sections -> {
            List<Problem> problems = sections.values().stream()
                    .flatMap(section ->
                            section.unreadable().stream().limit(ROWS_SHOWN).map(UnreadableRow::problem))
                    .toList();
            return problems.isEmpty() ? Result.of(sections) : Result.failed(problems);
        });
    }

    private Result<Decisions> checkedDecisions(List<FolderTable> tables) {
        List<Problem> problems = Stream.concat(decisions.same().keySet().stream(), decisions.gone().stream())
                .filter(key -> !exists(key, tables))
                .map(key -> Problem.error(
                        "a decision is about " + key + ", but there is no such status",
                        "correct the name, or take the decision back"))
                .toList();
        return problems.isEmpty() ? Result.of(decisions) : Result.failed(problems);
    }

    private static boolean exists(StatusKey key, List<FolderTable> tables) {
        return tables.stream()
                .filter(table -> table.name().equals(key.table()))
                .flatMap(table -> table.table().rows().stream())
                .anyMatch(status -> status.name().equals(key.name()));
    }

    private Result<Map<FolderTable, TableUpdate>> updates(List<FolderTable> tables, Map<String, PageSection> sections) {
        Map<FolderTable, TableUpdate> updates = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (FolderTable table : tables) {
            PageSection section = sections.get(table.name());
            if (section != null) {
                Result<TableUpdate> update =
                        TableUpdater.update(table.name(), table.table(), page.location(), section, decisions);
                update.value().ifPresent(known -> {
                    updates.put(table, known);
                    problems.addAll(supplementProblems(table, known));
                });
                problems.addAll(update.problems());
            }
        }
        if (problems.isEmpty() && !decisions.insist()) {
            problems.addAll(TruncationCheck.check(page, sections, updates));
        }
        return problems.isEmpty() ? Result.of(updates) : Result.failed(problems);
    }

    private List<Problem> supplementProblems(FolderTable table, TableUpdate update) {
        return table.entry().supplement().flatMap(folder::table).stream()
                .flatMap(supplement -> SupplementCheck.check(supplement, update).stream())
                .toList();
    }

    private Result<List<SourceFile>> files(List<FolderTable> tables, Map<FolderTable, TableUpdate> updates) {
        if (updates.values().stream().anyMatch(TableUpdate::needsDecision)) {
            return Result.of(List.of());
        }
        List<Result<SourceFile>> files = new ArrayList<>();
        updates.forEach((table, update) -> {
            if (!update.changes().isEmpty()) {
                files.add(file(table.with(update.after())));
            }
        });
        List<IndexEntry> entries = new ArrayList<>(folder.index().entries());
        tables.stream()
                .map(FolderTable::entry)
                .filter(entry -> !entries.contains(entry))
                .forEach(entries::add);
        if (entries.size() > folder.index().entries().size()) {
            files.add(Result.of(new SourceFile(
                    folder.indexFile().toString(),
                    TableIndexWriter.write(new TableIndex(entries)).getBytes(UTF_8))));
        }
        return Result.all(files);
    }

    private Result<SourceFile> file(FolderTable updated) {
        Table table = updated.table();
        SourceFile file = new SourceFile(table.file(), TableWriter.write(table).getBytes(UTF_8));
        Result<Table> read = TableReader.read(table.id(), file);
        return read.value().isPresent()
                ? otherTextsFit(updated).map(fitting -> file)
                : Result.failed(read.problems().stream()
                        .map(problem -> Problem.error(
                                page.location(),
                                "the updated table " + table.id() + " would be broken: " + problem.message(),
                                problem.hint()))
                        .toList());
    }

    /** Returns the table, or why the file of its other texts would have problems after the update. */
    private static Result<Table> otherTextsFit(FolderTable updated) {
        Result<Table> read = updated.otherTexts()
                .map(file -> OtherTexts.read(updated.table(), file))
                .orElseGet(() -> Result.of(updated.table()));
        return read.value().isPresent()
                ? read
                : Result.failed(read.problems().stream()
                        .map(problem -> new Problem(
                                problem.severity(),
                                problem.location(),
                                "after the update this would be wrong: " + problem.message(),
                                problem.hint()))
                        .toList());
    }
}
