package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.csv.FileContent;
import io.github.connectstatus.tables.csv.FileProblem;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The CSV files of a folder. Their names are without {@code .csv}. */
final class CsvFiles {

    private CsvFiles() {}

    /**
     * Returns the names of the files, in order; those that start with a full stop are hidden and not among them. What is named
     * like them, but is none, is a problem, since it would be missed otherwise.
     */
    static Result<List<String>> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> isCsv(name(file))).sorted().toList();
            List<Problem> problems = found.stream()
                    .filter(file -> !Files.isRegularFile(file))
                    .map(CsvFiles::noFile)
                    .toList();
            return problems.isEmpty()
                    ? Result.of(found.stream()
                            .map(file -> name(file).substring(0, name(file).length() - FileNames.SUFFIX.length()))
                            .sorted()
                            .toList())
                    : Result.failed(problems);
        } catch (IOException e) {
            return Result.failed(FileProblem.unreadable(folder, e));
        }
    }

    private static boolean isCsv(String name) {
        return name.endsWith(FileNames.SUFFIX) && !name.startsWith(".");
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName());
    }

    private static Problem noFile(Path path) {
        return Problem.error(
                Location.of(path.toString()),
                "this is no file that can be read, but a folder, a device or a link to nothing, for example",
                "put a file in its place, or name it without " + FileNames.SUFFIX);
    }

    static Result<SourceFile> read(Path folder, String name) {
        return read(folder.resolve(name + FileNames.SUFFIX));
    }

    static Result<SourceFile> read(Path file) {
        try {
            return Result.of(new SourceFile(file.toString(), FileContent.of(file)));
        } catch (IOException e) {
            return Result.failed(FileProblem.unreadable(file, e));
        }
    }
}
