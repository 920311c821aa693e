package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A folder of tables and their translations, read whole. An {@code index.csv} may be there; where it is, its tables come first,
 * in its order.
 */
public final class TableFolder {

    static final String SUFFIX = ".csv";
    private static final String INDEX = "index.csv";

    private final Path path;
    private final String name;
    private final TableIndex index;
    private final List<FolderTable> tables;

    TableFolder(Path path, String name, TableIndex index, List<FolderTable> tables) {
        this.path = path;
        this.name = name;
        this.index = index;
        this.tables = List.copyOf(tables);
    }

    /**
     * Reads a folder in which all is well.
     *
     * @param path the folder
     * @return the folder with its tables, at least one, and their translations
     * @throws RefusedException with every problem of its files, or if there is no such folder or no table in it
     * @throws UncheckedIOException if a file cannot be read
     */
    public static TableFolder read(Path path) {
        return readTables(path).withSoundTranslations();
    }

    /**
     * Reads a folder that may be without tables, since the first one is about to be made.
     *
     * @param path the folder
     * @return the folder with its tables, perhaps none, and their translations
     * @throws RefusedException with every problem of its files, or if there is no such folder
     * @throws UncheckedIOException if a file cannot be read
     */
    public static TableFolder readOrNew(Path path) {
        return readAny(path).withSoundTranslations();
    }

    /**
     * Reads a folder whose translations may have problems.
     *
     * @param path the folder
     * @return the folder with its tables, at least one, and the files of their translations, sound or not
     * @throws RefusedException with every problem of its tables, or if there is no such folder or no table in it
     * @throws UncheckedIOException if a file cannot be read
     */
    public static TableFolder readTables(Path path) {
        TableFolder folder = readAny(path);
        if (folder.tables.isEmpty()) {
            throw new RefusedException(path + " has no tables; name the folder that the tables are in");
        }
        return folder;
    }

    private static TableFolder readAny(Path path) {
        try {
            return FolderReader.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableFolder withSoundTranslations() {
        List<Problem> problems = tables.stream().flatMap(FolderTable::problems).toList();
        if (!problems.isEmpty()) {
            throw RefusedException.of(problems);
        }
        return this;
    }

    /**
     * Tells the tables.
     *
     * @return all tables of the folder: those of the index first, in its order
     */
    public List<FolderTable> tables() {
        return tables;
    }

    /**
     * Tells the languages.
     *
     * @return all languages that a table is translated to, in the order of their names
     */
    public List<LocaleName> locales() {
        return tables.stream()
                .flatMap(table -> table.files().stream())
                .map(TranslationFile::locale)
                .distinct()
                .sorted(Comparator.comparing(LocaleName::fileSuffix))
                .toList();
    }

    /**
     * Tells what the folder's index says.
     *
     * @return the index; without entries if the folder has none
     */
    public TableIndex index() {
        return index;
    }

    /**
     * Tells where the index is, or would be.
     *
     * @return the path of the file, as the folder was named
     */
    public Path indexFile() {
        return path.resolve(INDEX);
    }

    /**
     * Writes files of the folder: whole, all of them or none.
     *
     * @param files the files; their names are paths, as this folder tells them
     * @throws IOException if that fails; then every file is as it was
     */
    public void write(List<SourceFile> files) throws IOException {
        AtomicFiles.write(files);
    }

    /** The folder's own name, with which the ids of its tables start. */
    public String name() {
        return name;
    }

    /** The tables that the index lists. */
    public List<FolderTable> listed() {
        return tables.stream()
                .filter(table -> index.entry(table.name()).isPresent())
                .toList();
    }

    public Optional<FolderTable> table(String table) {
        return tables.stream().filter(t -> t.name().equals(table)).findFirst();
    }

    public Path file(String table) {
        return path.resolve(table + SUFFIX);
    }
}
