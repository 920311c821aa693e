package io.github.connectstatus.tables.update;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.OtherTextFileName;
import io.github.connectstatus.tables.OtherTextWriter;
import io.github.connectstatus.tables.OtherTexts;
import io.github.connectstatus.tables.OverlayRemoval;
import io.github.connectstatus.tables.StatusRow;
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
import io.github.connectstatus.tables.folder.TranslationFile;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationFileName;
import io.github.connectstatus.tables.translation.TranslationMove;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of a folder that an update changes: tables, their other texts, supplements that lose statuses to their tables,
 * with their translations, and the index. What is to be written is read once more before.
 */
final class ChangedFiles {

    private final TableFolder folder;
    private final Location page;
    private final Map<String, Optional<SourceFile>> files = new LinkedHashMap<>();
    private final Map<String, IndexEntry> entries = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ChangedFiles(TableFolder folder, Location page) {
        this.folder = folder;
        this.page = page;
        folder.index().entries().forEach(entry -> entries.put(entry.table(), entry));
    }

    /**
     * Returns the changed files by their paths; empty where a file is to be removed.
     *
     * @param page the page, for the locations of problems
     */
    static Result<Map<String, Optional<SourceFile>>> of(
            TableFolder folder, Location page, Map<FolderTable, TableUpdate> updates) {
        ChangedFiles changed = new ChangedFiles(folder, page);
        updates.forEach(changed::addTable);
        changed.addIndex();
        return changed.problems.isEmpty() ? Result.of(changed.files) : Result.failed(changed.problems);
    }

    private void addTable(FolderTable table, TableUpdate update) {
        entries.putIfAbsent(table.name(), table.entry());
        if (update.changes().isEmpty()) {
            return;
        }
        Table after = update.after();
        SourceFile file = new SourceFile(after.file(), TableWriter.write(after).getBytes(UTF_8));
        Result<Table> read = TableReader.read(after.id(), file);
        if (read.value().isEmpty()) {
            read.problems()
                    .forEach(problem -> problems.add(Problem.error(
                            page,
                            "the updated table " + after.id() + " would be broken: " + problem.message(),
                            problem.hint())));
            return;
        }
        if (!TableWriter.write(table.table()).equals(TableWriter.write(after))) {
            put(file);
        }
        addOtherTexts(table, after);
        if (!update.documented().isEmpty()) {
            folder.table(table.entry().supplement().orElseThrow())
                    .ifPresent(supplement -> moveFrom(supplement, table, update.documented()));
        }
    }

    private void addOtherTexts(FolderTable table, Table after) {
        SourceFile file = new SourceFile(
                folder.path().resolve(OtherTextFileName.of(table.name())).toString(),
                OtherTextWriter.write(after).getBytes(UTF_8));
        if (after.rows().stream().allMatch(status -> status.otherTexts().isEmpty())) {
            if (table.otherTexts().isPresent()) {
                files.put(file.name(), Optional.empty());
            }
        } else {
            OtherTexts.read(withoutOtherTexts(after), file)
                    .problems()
                    .forEach(problem -> problems.add(new Problem(
                            problem.severity(),
                            problem.location(),
                            "after the update this would be wrong: " + problem.message(),
                            problem.hint())));
            if (!OtherTextWriter.write(table.table()).equals(OtherTextWriter.write(after))) {
                put(file);
            }
        }
    }

    private static Table withoutOtherTexts(Table table) {
        return new Table(
                table.id(),
                table.file(),
                table.rows().stream()
                        .map(status -> status.withOtherTexts(List.of()))
                        .toList());
    }

    private void put(SourceFile file) {
        files.put(file.name(), Optional.of(file));
    }

    /** Moves statuses from a supplement to its table: their rows have been moved, their translations are. */
    private void moveFrom(FolderTable supplement, FolderTable table, List<StatusRow> statuses) {
        Set<String> names = statuses.stream().map(StatusRow::name).collect(Collectors.toCollection(HashSet::new));
        for (TranslationFile file : supplement.files()) {
            file.result().value().ifPresent(translation -> moveTranslation(translation, file, table, names));
            if (supplement.entry().locales().contains(file.locale())) {
                entries.computeIfPresent(table.name(), (name, entry) -> entry.withLocale(file.locale()));
            }
        }
        Result<SourceFile> source = supplement.source();
        problems.addAll(source.problems());
        Optional<SourceFile> left = source.value().flatMap(file -> OverlayRemoval.remove(file, names));
        files.put(supplement.table().file(), left);
        supplement.otherTexts().ifPresent(file -> files.put(file.name(), otherTexts(supplement, file.name(), names)));
        if (left.isEmpty()) {
            entries.remove(supplement.name());
            entries.computeIfPresent(table.name(), (name, entry) -> entry.withSupplement(Optional.empty()));
        }
    }

    private static Optional<SourceFile> otherTexts(FolderTable supplement, String file, Set<String> moved) {
        Table left = new Table(
                supplement.table().id(),
                supplement.table().file(),
                supplement.table().rows().stream()
                        .filter(status -> !moved.contains(status.name()))
                        .toList());
        return left.rows().stream().allMatch(status -> status.otherTexts().isEmpty())
                ? Optional.empty()
                : Optional.of(new SourceFile(file, OtherTextWriter.write(left).getBytes(UTF_8)));
    }

    private void moveTranslation(Translation from, TranslationFile file, FolderTable table, Set<String> names) {
        if (from.rows().stream().noneMatch(row -> names.contains(row.name()))) {
            return;
        }
        files.put(file.file().name(), TranslationMove.from(from, names));
        put(TranslationMove.file(TranslationMove.to(translation(table, file), from, names)));
    }

    /** Returns the translation of a table that is in the language of a file; one without rows if there is none. */
    private Translation translation(FolderTable table, TranslationFile file) {
        return table.translations().stream()
                .filter(translation -> translation.locale().equals(file.locale()))
                .findFirst()
                .orElseGet(() -> new Translation(
                        table.table(),
                        file.locale(),
                        folder.path()
                                .resolve(TranslationFileName.of(table.name(), file.locale()))
                                .toString(),
                        List.of()));
    }

    private void addIndex() {
        List<IndexEntry> updated = List.copyOf(entries.values());
        if (!updated.equals(folder.index().entries())) {
            put(new SourceFile(
                    folder.indexFile().toString(),
                    TableIndexWriter.write(new TableIndex(updated)).getBytes(UTF_8)));
        }
    }
}
