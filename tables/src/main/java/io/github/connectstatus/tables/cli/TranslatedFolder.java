package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Origin;
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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of a folder and their translations. An {@code index.csv} may be there; where it is, its tables come first, in its
 * order.
 */
final class TranslatedFolder {

    private static final String INDEX = "index";
    private static final String SUFFIX = ".csv";

    private final Path path;
    private final List<String> stems;
    private final TableIndex index;
    private final List<Problem> problems = new ArrayList<>();
    private final List<TranslatedTable> tables = new ArrayList<>();

    private TranslatedFolder(Path path, List<String> stems, TableIndex index) {
        this.path = path;
        this.stems = stems;
        this.index = index;
    }

    /**
     * Reads all tables of a folder. The translations are found, but not read yet.
     *
     * @throws ProblemsException with everything that is wrong with the tables and the names of the translations
     */
    static TranslatedFolder read(Path path) throws IOException, ProblemsException {
        if (!Files.isDirectory(path)) {
            throw new ProblemsException(path + " is no folder; name the folder that the tables are in");
        }
        List<String> stems = stems(path);
        TranslatedFolder folder = new TranslatedFolder(path, stems, index(path, stems));
        folder.readTables();
        return folder;
    }

    private static List<String> stems(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> Objects.toString(file.getFileName()))
                    .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    private static TableIndex index(Path path, List<String> stems) throws IOException, ProblemsException {
        return stems.contains(INDEX) ? valueOf(TableIndexReader.read(file(path, INDEX))) : new TableIndex(List.of());
    }

    private void readTables() throws IOException, ProblemsException {
        List<String> tableStems = tableStems();
        for (String stem : tableStems) {
            readTable(stem, tableStems);
        }
        if (!problems.isEmpty()) {
            throw ProblemsException.of(problems);
        }
        if (tables.isEmpty()) {
            throw new ProblemsException(path + " has no tables; name the folder that the tables are in");
        }
    }

    /** A file is a translation if its name is that of a table and a locale, and the index does not say otherwise. */
    private List<String> tableStems() {
        List<String> found =
                new ArrayList<>(index.entries().stream().map(IndexEntry::table).toList());
        stems.stream()
                .filter(stem -> !stem.equals(INDEX) && !found.contains(stem))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .forEach(stem -> {
                    if (found.stream().noneMatch(table -> localeOf(stem, table).isPresent())) {
                        found.add(stem);
                    }
                });
        return found;
    }

    private static Optional<LocaleName> localeOf(String stem, String table) {
        return suffix(stem, table).flatMap(LocaleName::parse);
    }

    private static Optional<String> suffix(String stem, String table) {
        return Optional.of(stem).filter(s -> s.startsWith(table + "_")).map(s -> s.substring(table.length() + 1));
    }

    private void readTable(String stem, List<String> tableStems) throws IOException {
        if (!stems.contains(stem)) {
            problems.add(start(INDEX)
                    .error("there is no file " + stem + SUFFIX, "add it, or remove the table from the index"));
            return;
        }
        Reading<Table> reading = TableReader.read(name() + "/" + stem, file(path, stem));
        if (reading.value().isPresent()) {
            tables.add(new TranslatedTable(path, stem, reading.value().get(), locales(stem, tableStems)));
            return;
        }
        problems.addAll(reading.problems());
        tableStems.stream()
                .flatMap(table -> suffix(stem, table).flatMap(LocaleName::fault).stream())
                .map(fault -> start(stem).error("the file is no table, and not named as a translation either", fault))
                .forEach(problems::add);
    }

    /** The languages that a table has translations to. */
    private List<LocaleName> locales(String table, List<String> tableStems) {
        List<LocaleName> locales = new ArrayList<>();
        for (String stem : stems) {
            Optional<LocaleName> locale = tableStems.contains(stem) ? Optional.empty() : localeOf(stem, table);
            locale.ifPresent(locales::add);
            locale.filter(name -> !stem.equals(table + "_" + name))
                    .map(name -> start(stem)
                            .error(
                                    "the file is named otherwise than translations are",
                                    "name it " + table + "_" + name + SUFFIX))
                    .ifPresent(problems::add);
        }
        return locales;
    }

    private Origin start(String stem) {
        return new Origin(path.resolve(stem + SUFFIX).toString(), 1, 1);
    }

    private static SourceFile file(Path folder, String stem) throws IOException {
        Path file = folder.resolve(stem + SUFFIX);
        return new SourceFile(file.toString(), Files.readAllBytes(file));
    }

    private static <T> T valueOf(Reading<T> reading) throws ProblemsException {
        if (reading.value().isEmpty()) {
            throw ProblemsException.of(reading.problems());
        }
        return reading.value().get();
    }

    /** With which the ids of the tables start. */
    private String name() throws IOException {
        return Optional.ofNullable(path.toRealPath().getFileName())
                .map(Path::toString)
                .orElse("tables");
    }

    List<TranslatedTable> tables() {
        return List.copyOf(tables);
    }

    /** All languages of the folder, in the order of their names. */
    List<LocaleName> locales() {
        return tables.stream()
                .flatMap(table -> table.locales().stream())
                .distinct()
                .sorted(Comparator.comparing(LocaleName::fileSuffix))
                .toList();
    }

    /** The tables of which the index does not say that they are translated to a language; none if there is no index. */
    List<String> notListed(LocaleName locale) {
        return index.entries().stream()
                .filter(entry -> !entry.locales().contains(locale.fileSuffix()))
                .map(IndexEntry::table)
                .toList();
    }

    Path indexFile() {
        return path.resolve(INDEX + SUFFIX);
    }
}
