package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.csv.FileProblem;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The tables of Webex Connect, which come in the jar of this class. */
public final class ShippedTables {

    private static final String FOLDER = "/status-tables/webex-connect";

    private ShippedTables() {}

    /**
     * Reads a table and its supplement, with the translations that come with them and those that a user has added.
     *
     * @param id the table's id, such as {@code webex-connect/messaging}
     * @param statusTables the user's folder {@code status-tables}, whether it exists or not; his translations are in it as in
     *     the jar, in {@code webex-connect/messaging_nl.csv} for example
     * @return the tables; or every problem of them and of the names of the user's files
     */
    public static Result<TranslatedTables> read(String id, Path statusTables) {
        return read().flatMap(shipped -> {
            List<FolderTable> tables = withSupplement(id, shipped);
            return tables.isEmpty()
                    ? Result.failed(unknown(id, shipped))
                    : withOwn(id, shipped, tables, statusTables.resolve(shipped.name()));
        });
    }

    /**
     * Reads the tables that come in the jar, all of them or one and its supplement, with their translations.
     *
     * @param id the id of a table, such as {@code webex-connect/messaging}; or {@code webex-connect} for all
     * @return the folder with these tables; or that there is no such table
     */
    public static Result<TableFolder> folder(String id) {
        return read().flatMap(shipped -> {
            if (id.equals(shipped.name())) {
                return Result.of(shipped);
            }
            List<FolderTable> tables = withSupplement(id, shipped);
            return tables.isEmpty()
                    ? Result.failed(unknown(id, shipped))
                    : Result.of(new TableFolder(shipped.path(), shipped.name(), shipped.index(), tables));
        });
    }

    /** Returns a table and its supplement; none if there is no table of that id. */
    private static List<FolderTable> withSupplement(String id, TableFolder shipped) {
        List<FolderTable> tables = new ArrayList<>();
        for (FolderTable table : shipped.tables()) {
            if (table.table().id().equals(id)) {
                tables.add(table);
                table.entry().supplement().flatMap(shipped::table).ifPresent(tables::add);
            }
        }
        return tables;
    }

    private static Result<TableFolder> read() {
        try {
            URL index = Objects.requireNonNull(ShippedTables.class.getResource(FOLDER + "/index.csv"));
            if (index.openConnection() instanceof JarURLConnection inJar) {
                try (FileSystem jar = FileSystems.newFileSystem(path(inJar.getJarFileURL()))) {
                    return FolderReader.readTables(jar.getPath(FOLDER));
                }
            }
            return FolderReader.readTables(path(index).resolveSibling(""));
        } catch (IOException e) {
            return Result.failed(FileProblem.unreadable(Path.of(FOLDER), e));
        }
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(url + " is not a URI", e);
        }
    }

    private static Problem unknown(String id, TableFolder shipped) {
        Set<String> known = new TreeSet<>();
        shipped.tables().forEach(table -> known.add(table.table().id()));
        return Problem.error(
                Location.of(id),
                "this is neither a folder nor the id of a table of Webex Connect",
                "name the folder that the tables are in; or a table, such as " + Nearest.to(id, known));
    }

    private static Result<TranslatedTables> withOwn(
            String id, TableFolder shipped, List<FolderTable> tables, Path folder) {
        return names(folder, shipped).flatMap(names -> {
            List<Result<TranslatedTable>> translated = new ArrayList<>();
            for (FolderTable table : tables) {
                translated.add(
                        names.all().contains(table.name())
                                ? Result.failed(hidden(table, folder))
                                : TranslationFiles.read(folder, names, table.name(), table.table())
                                        .map(files -> new TranslatedTable(
                                                table.name(), table.table().texts(), folder, files, table.files())));
            }
            return Result.all(translated)
                    .map(all -> new TranslatedTables(Optional.of(id), folder, shipped.index(), all));
        });
    }

    private static Result<FileNames> names(Path folder, TableFolder shipped) {
        Result<List<String>> found = Files.isDirectory(folder) ? CsvFiles.names(folder) : Result.of(List.of());
        return found.map(names -> FileNames.of(names, shipped.index()));
    }

    /** The processor takes the table that it finds first, and with it only the translations that are there, too. */
    private static Problem hidden(FolderTable table, Path folder) {
        return Problem.error(
                Location.of(folder.resolve(table.name() + FileNames.SUFFIX).toString()),
                "this table of your own hides the one of Webex Connect with the same id",
                "name its folder, " + folder + ", instead of the id; or rename it");
    }
}
