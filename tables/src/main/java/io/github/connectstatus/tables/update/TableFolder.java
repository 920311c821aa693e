package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.Problem;
import io.github.connectstatus.tables.Reading;
import io.github.connectstatus.tables.SourceFile;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.TableIndexReader;
import io.github.connectstatus.tables.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of tables: an {@code index.csv}, the tables that it lists, and their translations. */
public final class TableFolder {

    private static final String INDEX = "index.csv";
    private static final String SUFFIX = ".csv";
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}(_[A-Za-z0-9]+)*");

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
                tables.add(new FolderTable(entry, table.value().get(), translations(path, entry.table())));
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

    private static List<TranslatedTexts> translations(Path path, String table) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(path)) {
            files = found.sorted().toList();
        }
        List<TranslatedTexts> translations = new ArrayList<>();
        Pattern named = Pattern.compile(Pattern.quote(table) + "_(" + LOCALE.pattern() + ")" + Pattern.quote(SUFFIX));
        for (Path file : files) {
            Matcher name = named.matcher(String.valueOf(file.getFileName()));
            if (name.matches()) {
                translations.add(TranslatedTexts.read(name.group(1), Files.readAllBytes(file)));
            }
        }
        return translations;
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
