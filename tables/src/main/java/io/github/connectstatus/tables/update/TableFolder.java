package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Problem;
import io.github.connectstatus.tables.Reading;
import io.github.connectstatus.tables.SourceFile;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.TableIndexReader;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.Translation;
import io.github.connectstatus.tables.TranslationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of tables: an {@code index.csv}, the tables that it lists, and their translations. */
public final class TableFolder {

    private static final String INDEX = "index.csv";
    private static final String SUFFIX = ".csv";

    private final Path path;
    private final String name;
    private final TableIndex index;
    private final List<FolderTable> tables;

    private TableFolder(Path path, String name, TableIndex index, List<FolderTable> tables) {
        this.path = path;
        this.name = name;
        this.index = index;
        this.tables = List.copyOf(tables);
    }

    /**
     * Reads a folder.
     *
     * @param path the folder
     * @return the folder with all its tables
     * @throws RefusedException with every problem of its files, or if there is no such folder or no index in it
     */
    public static TableFolder read(Path path) {
        return read(path, false);
    }

    /**
     * Reads a folder that may be without an index, since the first table is about to be made.
     *
     * @param path the folder
     * @return the folder with all its tables, perhaps none
     * @throws RefusedException with every problem of its files, or if there is no such folder
     */
    public static TableFolder readOrNew(Path path) {
        return read(path, true);
    }

    private static TableFolder read(Path path, boolean mayBeNew) {
        if (!Files.isDirectory(path)) {
            throw new RefusedException(path + " is no folder; name the folder with the tables' " + INDEX);
        }
        String name = Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("tables");
        Path indexFile = path.resolve(INDEX);
        if (!Files.exists(indexFile)) {
            if (mayBeNew) {
                return new TableFolder(path, name, new TableIndex(List.of()), List.of());
            }
            throw new RefusedException(path + " has no " + INDEX
                    + "; name the folder with the tables, or make a table of a" + " section with --new");
        }
        try {
            return read(path, name, indexFile);
        } catch (IOException e) {
            throw new RefusedException(path + " cannot be read: " + e);
        }
    }

    private static TableFolder read(Path path, String name, Path indexFile) throws IOException {
        TableIndex index = valueOf(TableIndexReader.read(file(indexFile)));
        List<FolderTable> tables = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (IndexEntry entry : index.entries()) {
            Path file = path.resolve(entry.table() + SUFFIX);
            if (!Files.exists(file)) {
                problems.add(indexFile + " lists " + entry.table() + ", but there is no " + file);
                continue;
            }
            Reading<Table> table = TableReader.read(name + "/" + entry.table(), file(file));
            table.problems().stream().map(Problem::toString).forEach(problems::add);
            if (table.value().isPresent()) {
                tables.add(new FolderTable(
                        entry,
                        table.value().get(),
                        translations(path, entry.table(), table.value().get(), problems)));
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return new TableFolder(path, name, index, tables);
    }

    private static SourceFile file(Path path) throws IOException {
        return new SourceFile(path.toString(), Files.readAllBytes(path));
    }

    private static <T> T valueOf(Reading<T> reading) {
        return reading.value()
                .orElseThrow(() -> new RefusedException(
                        reading.problems().stream().map(Problem::toString).toList()));
    }

    private static List<Translation> translations(Path path, String name, Table table, List<String> problems)
            throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(path)) {
            files = found.sorted().toList();
        }
        List<Translation> translations = new ArrayList<>();
        for (Path file : files) {
            Optional<LocaleName> locale = locale(name, String.valueOf(file.getFileName()));
            if (locale.isPresent()) {
                Reading<Translation> translation = TranslationReader.read(table, locale.get(), file(file));
                translation.problems().stream().map(Problem::toString).forEach(problems::add);
                translation.value().ifPresent(translations::add);
            }
        }
        return translations;
    }

    /** The language of a translation, by the name of its file. */
    private static Optional<LocaleName> locale(String table, String file) {
        boolean isTranslation = file.startsWith(table + "_") && file.endsWith(SUFFIX);
        return isTranslation
                ? LocaleName.parse(file.substring(table.length() + 1, file.length() - SUFFIX.length()))
                : Optional.empty();
    }

    /** The folder's own name, with which the ids of its tables start. */
    String name() {
        return name;
    }

    TableIndex index() {
        return index;
    }

    List<FolderTable> tables() {
        return tables;
    }

    Optional<FolderTable> table(String table) {
        return tables.stream().filter(t -> t.name().equals(table)).findFirst();
    }

    Path indexFile() {
        return path.resolve(INDEX);
    }

    Path file(String table) {
        return path.resolve(table + SUFFIX);
    }
}
