package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.TextNormalizer;
import io.github.connectstatus.tables.page.UnreadableRow;
import io.github.connectstatus.tables.translation.TranslationFileName;
import io.github.connectstatus.tables.update.Decision.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plans the update of the tables of a folder:
 *
 * <ol>
 *   <li>The tables are those of the index, or some of them, and those to be created. Supplements are none.
 *   <li>Each table is matched to its sections of the page. All rows of these must be readable, but those to be skipped.
 *   <li>The rows of each table are matched to its statuses and those of its supplement.
 *   <li>The page must not seem damaged, unless the maintainer insists on what seems so.
 *   <li>The changed files are read once more, so that nothing is written that cannot be read.
 * </ol>
 */
public final class UpdatePlanner {

    private static final int ROWS_SHOWN = 5;

    private final TableFolder folder;
    private final Page page;
    private final UpdateRequest request;
    private final Decisions decisions;

    private UpdatePlanner(TableFolder folder, Page page, UpdateRequest request) {
        this.folder = folder;
        this.page = page;
        this.request = request;
        this.decisions = request.decisions();
    }

    /**
     * Plans an update. Nothing is written.
     *
     * @return the update; or problems if the page does not fit the tables or seems damaged, or if a decision does not fit
     */
    public static Result<FolderUpdate> plan(TableFolder folder, Page page, UpdateRequest request) {
        return new UpdatePlanner(folder, page, request)
                .plan()
                .map(update -> update.withSuperfluous(superfluous(folder, page, request, update)));
    }

    /**
     * Returns the decisions about the page as such without which the update would be the same. Those about nothing that the
     * page has are, without another plan: there may be thousands from earlier pages.
     */
    private static List<Decision> superfluous(
            TableFolder folder, Page page, UpdateRequest request, FolderUpdate update) {
        Set<String> subjects = new HashSet<>(Doubt.reasons());
        page.sections().forEach(section -> subjects.addAll(SectionMatcher.contents(section)));
        return request.decisions().all().stream()
                .filter(decision -> decision.kind().isAboutPage())
                .filter(decision -> !subjects.contains(decision.subject().name())
                        || new UpdatePlanner(folder, page, request.without(decision))
                                .plan()
                                .value()
                                .filter(update::isSame)
                                .isPresent())
                .toList();
    }

    private Result<FolderUpdate> plan() {
        return tables().flatMap(tables -> checkedDecisions(tables)
                .flatMap(checked -> SectionMatcher.match(page, tables, request.newTables(), decisions)
                        .flatMap(this::readable)
                        .flatMap(sections -> updates(tables, sections))
                        .flatMap(this::withFiles)));
    }

    private Result<List<FolderTable>> tables() {
        List<Problem> problems = new ArrayList<>();
        List<FolderTable> tables = new ArrayList<>(chosen(problems));
        for (NewTable made : request.newTables()) {
            if (isTaken(made.table(), tables)) {
                problems.add(Problem.error(
                        "there is a table " + made.table() + " already",
                        "leave out --new to update it, or give the new one another name: --new '" + made.title()
                                + "=…'"));
            } else if (isTranslation(made.table())) {
                problems.add(Problem.error(
                        "the file " + made.table() + ".csv is, or would be taken for, a translation",
                        "give the new table another name: --new '" + made.title() + "=…'"));
            } else if (isTitled(made.title(), tables)) {
                problems.add(Problem.error(
                        "there is a table with the title " + made.title() + " already",
                        "leave out --new to update it, or give that table another title in index.csv"));
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

    /** Returns the tables that the index lists or, if some are named, these. */
    private List<FolderTable> chosen(List<Problem> problems) {
        List<FolderTable> documented = folder.documented();
        if (request.only().isEmpty()) {
            return documented;
        }
        Set<String> names = new LinkedHashSet<>();
        documented.forEach(table -> names.add(table.name()));
        for (String name : request.only()) {
            if (!names.contains(name)) {
                problems.add(Problem.error(
                        "the index lists no table " + name,
                        names.isEmpty()
                                ? "leave out --only"
                                : "the nearest is " + Nearest.to(name, names) + "; write that, or leave out --only"));
            }
        }
        return documented.stream()
                .filter(table -> request.only().contains(table.name()))
                .toList();
    }

    /** Ignores case, since some file systems do, and there one file would replace the other. */
    private boolean isTaken(String name, List<FolderTable> tables) {
        return Stream.concat(folder.tables().stream(), tables.stream())
                .anyMatch(table -> table.name().equalsIgnoreCase(name));
    }

    private boolean isTranslation(String name) {
        String file = name + ".csv";
        return folder.tables().stream()
                .anyMatch(table -> TranslationFileName.locale(file, table.name())
                                .flatMap(Result::value)
                                .isPresent()
                        || table.files().stream()
                                .anyMatch(translation -> file.equalsIgnoreCase(
                                        TranslationFileName.of(table.name(), translation.locale()))));
    }

    private boolean isTitled(String title, List<FolderTable> tables) {
        return Stream.concat(folder.documented().stream(), tables.stream())
                .anyMatch(
                        table -> TextNormalizer.normalize(table.entry().title()).equalsIgnoreCase(title));
    }

    private FolderTable empty(NewTable made) {
        Table table = new Table(
                folder.name() + "/" + made.table(), folder.file(made.table()).toString(), List.of());
        IndexEntry entry = IndexEntry.of(made.table(), made.title()).withSource(made.source());
        return new FolderTable(entry, table, List.of(), Optional.empty());
    }

    /** A decision about no table would have no effect, and nobody would notice. */
    private Result<Decisions> checkedDecisions(List<FolderTable> tables) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(folder.tables().stream(), tables.stream()).forEach(table -> names.add(table.name()));
        List<Problem> problems = decisions.all().stream()
                .filter(decision -> !names.contains(decision.subject().table()))
                .map(decision -> Problem.error(
                        "a decision is about " + decision.subject() + ", but there is no table "
                                + decision.subject().table(),
                        "the nearest is " + Nearest.to(decision.subject().table(), names)
                                + "; write that, or take the decision back"))
                .toList();
        return problems.isEmpty() ? Result.of(decisions) : Result.failed(problems);
    }

    private Result<MatchedSections> readable(MatchedSections sections) {
        List<Problem> problems = new ArrayList<>();
        sections.sections().forEach((table, section) -> {
            List<Problem> unreadable = section.unreadable().stream()
                    .filter(row -> !decisions.has(Kind.SKIP, new StatusKey(table, row.code())))
                    .map(UnreadableRow::problem)
                    .toList();
            problems.addAll(unreadable.subList(0, Math.min(ROWS_SHOWN, unreadable.size())));
            if (unreadable.size() > ROWS_SHOWN) {
                problems.add(Problem.error(
                        page.location(),
                        "the section of the table " + table + " has " + (unreadable.size() - ROWS_SHOWN)
                                + " more rows that cannot be read",
                        "mend these first"));
            }
        });
        return problems.isEmpty() ? Result.of(sections) : Result.failed(problems);
    }

    private Result<Map<FolderTable, TableUpdate>> updates(List<FolderTable> tables, MatchedSections matched) {
        Map<FolderTable, TableUpdate> updates = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (FolderTable table : tables) {
            PageSection section = matched.sections().get(table.name());
            List<Question> questions = matched.questions().getOrDefault(table.name(), List.of());
            if (section == null) {
                if (!questions.isEmpty()) {
                    updates.put(table, TableUpdate.none(table.table()).with(questions));
                }
            } else {
                Result<TableUpdate> update = TableUpdater.update(
                        table.name(),
                        table.table(),
                        table.entry().supplement().flatMap(folder::table),
                        page.location(),
                        section,
                        decisions);
                update.value().ifPresent(known -> updates.put(table, known.with(questions)));
                problems.addAll(update.problems());
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(TruncationCheck.check(page, matched.sections(), updates, decisions));
        }
        return problems.isEmpty() ? Result.of(Elsewhere.check(page, matched, updates)) : Result.failed(problems);
    }

    private Result<FolderUpdate> withFiles(Map<FolderTable, TableUpdate> updates) {
        Result<Map<String, Optional<SourceFile>>> files =
                updates.values().stream().anyMatch(TableUpdate::needsDecision)
                        ? Result.of(Map.of())
                        : ChangedFiles.of(folder, page.location(), updates);
        return files.map(changed -> new FolderUpdate(folder, page, updates, changed, List.of()));
    }
}
