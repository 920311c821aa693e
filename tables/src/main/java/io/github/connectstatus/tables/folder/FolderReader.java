package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.MergedTable;
import io.github.connectstatus.tables.OtherTextFileName;
import io.github.connectstatus.tables.OtherTexts;
import io.github.connectstatus.tables.Overlay;
import io.github.connectstatus.tables.OverlayReader;
import io.github.connectstatus.tables.Overlays;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.TableIndexReader;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Severity;
import io.github.connectstatus.tables.csv.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Reads a folder of tables, and reports everything that is wrong with its files and their names. */
public final class FolderReader {

    private final Path path;
    private final TableIndex index;
    private final FileNames names;
    private final List<FolderTable> tables = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FolderReader(Path path, TableIndex index, FileNames names) {
        this.path = path;
        this.index = index;
        this.names = names;
    }

    /**
     * Reads a folder.
     *
     * @return the folder with its tables, at least one, and their translations; or every problem of its files
     */
    public static Result<TableFolder> read(Path path) {
        return readOrNew(path).flatMap(FolderReader::withTables);
    }

    /**
     * Reads a folder that may have no table yet.
     *
     * @return the folder with its tables, perhaps none, and their translations; or every problem of its files
     */
    public static Result<TableFolder> readOrNew(Path path) {
        return start(path).flatMap(reader -> {
            reader.readTables();
            reader.tables.forEach(table -> reader.problems.addAll(table.problems()));
            return reader.result();
        });
    }

    /**
     * Reads a folder whose translations may have problems.
     *
     * @return the folder with its tables, at least one, and all files of their translations; or every problem of its tables
     */
    public static Result<TableFolder> readTables(Path path) {
        return start(path)
                .flatMap(reader -> {
                    reader.readTables();
                    return reader.result();
                })
                .flatMap(FolderReader::withTables);
    }

    private static Result<TableFolder> withTables(TableFolder folder) {
        return folder.tables().isEmpty()
                ? Result.failed(Problem.error(
                        Location.of(folder.path().toString()),
                        "this folder has no tables",
                        "name the folder that the tables are in"))
                : Result.of(folder);
    }

    /** Reads what distinguishes tables from translations: the names of the files and the index. */
    private static Result<FolderReader> start(Path path) {
        if (!Files.isDirectory(path)) {
            return Result.failed(Problem.error(
                    Location.of(path.toString()), "this is not a folder", "name the folder that the tables are in"));
        }
        return CsvFiles.names(path).flatMap(all -> {
            Result<TableIndex> index = all.contains(FileNames.INDEX)
                    ? CsvFiles.read(path, FileNames.INDEX).flatMap(TableIndexReader::read)
                    : Result.of(new TableIndex(List.of()));
            return index.map(read -> new FolderReader(path, read, FileNames.of(all, read)));
        });
    }

    private void readTables() {
        Map<String, Table> read = new HashMap<>();
        for (String name : names.tables()) {
            if (index.supplemented(name).isEmpty()) {
                read(name, file -> table(name, file))
                        .flatMap(Function.identity())
                        .ifPresent(table -> read.put(name, withOtherTexts(table, otherTexts(name))));
            }
        }
        for (String name : names.tables()) {
            index.supplemented(name)
                    .flatMap(below -> supplement(name, Optional.ofNullable(read.get(below.table()))))
                    .ifPresent(supplement -> read.put(name, supplement));
        }
        for (String name : names.tables()) {
            Table table = read.get(name);
            if (table != null) {
                tables.add(new FolderTable(entry(name), table, translations(name, table), otherTexts(name)));
            }
        }
        names.otherTexts().stream()
                .filter(table -> !names.tables().contains(table))
                .forEach(table -> problems.add(otherTextsOfNoTable(table)));
    }

    /** Reads a table; empty, which is said, if the file is an overlay of a table elsewhere. */
    private Result<Optional<Table>> table(String name, SourceFile file) {
        Result<Table> table = TableReader.read(id(name), file);
        Optional<Location> change =
                table.value().isPresent() || entry(name).supplement().isPresent()
                        ? Optional.empty()
                        : OverlayReader.read(id(name), file).value().flatMap(Overlay::change);
        return change.isPresent()
                ? Result.of(Optional.<Table>empty()).with(List.of(overlayOfNoTable(change.get())))
                : table.map(Optional::of);
    }

    private static Problem overlayOfNoTable(Location change) {
        return new Problem(
                Severity.WARNING,
                Optional.of(change),
                "the status has neither code nor message, so this is an overlay, whose table is elsewhere; the file is passed"
                        + " over, and its translations are",
                "if it is a table, write its codes and messages");
    }

    /** Returns the statuses that a supplement adds to the table below it or changes there, with all their cells. */
    private Optional<Table> supplement(String name, Optional<Table> below) {
        Optional<Overlay> overlay = read(name, file -> OverlayReader.read(id(name), file));
        if (overlay.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        return noted(Overlays.merge(MergedTable.of(below.get()), List.of(overlay.get())))
                .map(merged -> withOtherTexts(merged, otherTexts(name)));
    }

    /** Returns the statuses of a supplement, whose other texts may be of any status of the merged table. */
    private Table withOtherTexts(MergedTable merged, Optional<SourceFile> otherTexts) {
        Table supplement = merged.parts().get(1);
        Map<String, StatusRow> statuses =
                withOtherTexts(merged.table(), otherTexts).byName();
        List<StatusRow> rows = new ArrayList<>();
        for (StatusRow row : supplement.rows()) {
            rows.add(Objects.requireNonNull(statuses.get(row.name())));
        }
        return new Table(supplement.id(), supplement.file(), rows);
    }

    private Result<TableFolder> result() {
        return Result.of(new TableFolder(path, folderName(path), index, tables)).with(problems);
    }

    private <T> Optional<T> read(String name, Function<SourceFile, Result<T>> reader) {
        if (!names.all().contains(name)) {
            problems.add(missingFile(name));
            return Optional.empty();
        }
        Result<T> result = CsvFiles.read(path, name).flatMap(reader);
        problems.addAll(result.problems());
        if (result.value().isEmpty()) {
            problems.addAll(misnamedTranslation(name));
        }
        return result.value();
    }

    private String id(String name) {
        return folderName(path) + "/" + name;
    }

    private Optional<SourceFile> otherTexts(String table) {
        return names.otherTexts().contains(table)
                ? noted(CsvFiles.read(path.resolve(OtherTextFileName.of(table))))
                : Optional.empty();
    }

    private Table withOtherTexts(Table table, Optional<SourceFile> otherTexts) {
        return otherTexts.flatMap(file -> noted(OtherTexts.read(table, file))).orElse(table);
    }

    private Problem otherTextsOfNoTable(String table) {
        return Problem.error(
                Location.of(path.resolve(OtherTextFileName.of(table)).toString()),
                "there is no table " + table + " to which these texts could belong",
                names.tables().isEmpty()
                        ? "remove the file"
                        : "name the file " + OtherTextFileName.of(Nearest.to(table, names.tables()))
                                + ", or as another table is named");
    }

    private IndexEntry entry(String table) {
        return index.entry(table).orElseGet(() -> IndexEntry.of(table, table));
    }

    /** Whether a file whose name differs in case can be read depends on the file system, so it is never read. */
    private Problem missingFile(String table) {
        if (table.equals(FileNames.INDEX)) {
            return Problem.error(
                    location(FileNames.INDEX), "the index lists itself, which is no table", "remove its row");
        }
        Optional<String> otherCase =
                names.all().stream().filter(table::equalsIgnoreCase).findFirst();
        return Problem.error(
                location(FileNames.INDEX),
                "there is no file " + table + FileNames.SUFFIX
                        + otherCase
                                .map(name -> ", only " + name + FileNames.SUFFIX)
                                .orElse(""),
                otherCase.isPresent()
                        ? "write both names in the same case"
                        : "add it, or remove the table from the index");
    }

    private List<Problem> misnamedTranslation(String name) {
        return names.localeProblems(name).stream()
                .map(problem -> Problem.error(
                        location(name),
                        "the file is neither a table nor named as a translation: " + problem.message(),
                        problem.hint()))
                .toList();
    }

    private List<TranslationFile> translations(String name, Table table) {
        Result<List<TranslationFile>> files = TranslationFiles.read(path, names, name, table);
        problems.addAll(files.problems());
        return files.value().orElse(List.of());
    }

    /** Notes what is wrong with a file, and returns what was read from it. */
    private <T> Optional<T> noted(Result<T> result) {
        problems.addAll(result.problems());
        return result.value();
    }

    private Location location(String name) {
        return Location.of(path.resolve(name + FileNames.SUFFIX).toString());
    }

    private static String folderName(Path path) {
        return Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("tables");
    }
}
