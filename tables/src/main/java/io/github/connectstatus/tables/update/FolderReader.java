package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.TableIndexReader;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.translation.TranslationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files of a folder of tables, and collects what is wrong with its tables and with the names of its files. */
final class FolderReader {

    private static final String INDEX = "index";

    private final Path path;
    private final String name;
    private final TableIndex index;
    private final FileNames names;
    private final List<Problem> problems = new ArrayList<>();

    private FolderReader(Path path, TableIndex index, FileNames names) {
        this.path = path;
        this.name = Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("tables");
        this.index = index;
        this.names = names;
    }

    /**
     * Reads a folder.
     *
     * @throws RefusedException with every problem of the index or of the tables, or if there is no such folder
     */
    static TableFolder read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new RefusedException(path + " is no folder; name the folder that the tables are in");
        }
        List<String> names = new ArrayList<>(names(path));
        TableIndex index = names.remove(INDEX) ? index(path) : new TableIndex(List.of());
        return new FolderReader(path, index, FileNames.of(names, index)).read();
    }

    private static List<String> names(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> Objects.toString(file.getFileName()))
                    .filter(file -> file.endsWith(TableFolder.SUFFIX) && !file.startsWith("."))
                    .map(file -> file.substring(0, file.length() - TableFolder.SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    private static TableIndex index(Path path) throws IOException {
        Result<TableIndex> result = TableIndexReader.read(file(path, INDEX));
        return result.value().orElseThrow(() -> RefusedException.of(result.problems()));
    }

    private TableFolder read() throws IOException {
        List<FolderTable> tables = new ArrayList<>();
        for (String table : names.tables()) {
            read(table).ifPresent(tables::add);
        }
        if (!problems.isEmpty()) {
            throw RefusedException.of(problems);
        }
        return new TableFolder(path, name, index, tables);
    }

    private Optional<FolderTable> read(String table) throws IOException {
        if (!names.all().contains(table)) {
            problems.add(Problem.error(
                    start(INDEX),
                    "there is no file " + table + TableFolder.SUFFIX,
                    "add it, or remove the table from the index"));
            return Optional.empty();
        }
        Result<Table> result = TableReader.read(name + "/" + table, file(path, table));
        if (result.value().isEmpty()) {
            problems.addAll(result.problems());
            names.faults(table).stream()
                    .map(fault -> Problem.error(
                            start(table), "the file is no table, and not named as a translation either", fault))
                    .forEach(problems::add);
            return Optional.empty();
        }
        IndexEntry entry = index.entry(table).orElseGet(() -> IndexEntry.of(table, table));
        return Optional.of(new FolderTable(
                entry, result.value().get(), translations(table, result.value().get())));
    }

    private List<TranslationFile> translations(String table, Table texts) throws IOException {
        List<TranslationFile> files = new ArrayList<>();
        for (String translation : names.translations(table)) {
            LocaleName locale = FileNames.locale(translation, table).orElseThrow();
            String right = FileNames.ofTranslation(table, locale);
            if (!translation.equals(right)) {
                problems.add(Problem.error(
                        start(translation),
                        "the file is named otherwise than translations are",
                        "name it " + right + TableFolder.SUFFIX));
                continue;
            }
            SourceFile file = file(path, translation);
            files.add(new TranslationFile(locale, file, TranslationReader.read(texts, locale, file)));
        }
        return files;
    }

    private Location start(String file) {
        return new Location(path.resolve(file + TableFolder.SUFFIX).toString(), 1, 1);
    }

    private static SourceFile file(Path folder, String name) throws IOException {
        Path file = folder.resolve(name + TableFolder.SUFFIX);
        return new SourceFile(file.toString(), Files.readAllBytes(file));
    }
}
