package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a version of tables is: a folder, or a jar that carries tables below {@code status-tables/}.
 *
 * @param file the folder or the jar
 * @param inside the folder in the jar; empty if there is only one, or if this is no jar
 */
public record TablesPath(Path file, Optional<String> inside) {

    private static final String INSIDE = "!/";
    private static final String STATUS_TABLES = "/status-tables";

    /**
     * Returns a path as users write it.
     *
     * @param written a folder such as {@code status-tables/acme}, a jar such as {@code tables.jar}, or a folder in a jar such as
     *     {@code tables.jar!/status-tables/acme}
     */
    public static TablesPath parse(String written) {
        int inside = written.indexOf(INSIDE);
        return inside < 0
                ? new TablesPath(Path.of(written), Optional.empty())
                : new TablesPath(Path.of(written.substring(0, inside)), Optional.of(written.substring(inside + 1)));
    }

    /** Returns the folder with its tables, at least one, and their translations; or every problem of its files. */
    public Result<TableFolder> read() {
        if (Files.isRegularFile(file)) {
            return readJar();
        }
        if (inside.isPresent() || !Files.isDirectory(file)) {
            return Result.failed(Problem.error(
                    Location.of(file.toString()),
                    inside.isPresent() ? "this is no jar" : "this is neither a folder nor a jar",
                    "name the folder that the tables are in, or a jar"));
        }
        return FolderReader.read(file);
    }

    private Result<TableFolder> readJar() {
        try (FileSystem jar = FileSystems.newFileSystem(file)) {
            List<String> folders = folders(jar.getPath(STATUS_TABLES));
            return folder(folders)
                    .flatMap(folder -> FolderReader.read(jar.getPath(folder)))
                    .located(this::inJar);
        } catch (ProviderNotFoundException e) {
            return Result.failed(damaged(""));
        } catch (IOException e) {
            return Result.failed(damaged(": " + e.getMessage()));
        }
    }

    private Problem damaged(String reason) {
        return Problem.error(
                Location.of(file.toString()),
                "this cannot be read as a jar" + reason,
                "name a jar that is whole, or the folder that the tables are in");
    }

    /** Returns the folders with tables, in order. */
    private static List<String> folders(Path statusTables) throws IOException {
        if (!Files.isDirectory(statusTables)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(statusTables)) {
            return files.filter(path -> path.toString().endsWith(FileNames.SUFFIX))
                    .map(table -> Objects.requireNonNull(table.getParent()).toString())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private Result<String> folder(List<String> folders) {
        if (folders.isEmpty()) {
            return Result.failed(Problem.error(
                    Location.of(file.toString()),
                    "this jar has no tables below status-tables/",
                    "name the jar that has, such as that of the processor"));
        }
        String asked = withoutEnd(inside.orElse(""));
        if (asked.isEmpty()) {
            return folders.size() == 1
                    ? Result.of(folders.get(0))
                    : Result.failed(Problem.error(
                            Location.of(file.toString()),
                            "this jar has several folders of tables: " + withoutSlash(folders),
                            "name one of them, as in " + file + "!" + folders.get(0)));
        }
        return folders.contains(asked)
                ? Result.of(asked)
                : Result.failed(Problem.error(
                        Location.of(file.toString()),
                        "this jar has no tables in " + asked.substring(1) + ", but in " + withoutSlash(folders),
                        "name a folder that it has, as in " + file + "!" + Nearest.to(asked, folders)));
    }

    private static String withoutSlash(List<String> folders) {
        return String.join(
                ", ", folders.stream().map(folder -> folder.substring(1)).toList());
    }

    private static String withoutEnd(String folder) {
        return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    }

    /** The path of a file in a jar says nothing without the jar. */
    private Location inJar(Location location) {
        return location.file().startsWith(STATUS_TABLES)
                ? new Location(file + "!" + location.file(), location.line(), location.column())
                : location;
    }
}
