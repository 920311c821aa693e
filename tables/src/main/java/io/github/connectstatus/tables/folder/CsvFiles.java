package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.csv.FileProblem;
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

    /** Returns the names of the files, in order; those that start with a full stop are hidden and not among them. */
    static Result<List<String>> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return Result.of(files.filter(Files::isRegularFile)
                    .map(file -> Objects.toString(file.getFileName()))
                    .filter(file -> file.endsWith(FileNames.SUFFIX) && !file.startsWith("."))
                    .map(file -> file.substring(0, file.length() - FileNames.SUFFIX.length()))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            return Result.failed(FileProblem.unreadable(folder, e));
        }
    }

    static Result<SourceFile> read(Path folder, String name) {
        return read(folder.resolve(name + FileNames.SUFFIX));
    }

    static Result<SourceFile> read(Path file) {
        try {
            return Result.of(new SourceFile(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            return Result.failed(FileProblem.unreadable(file, e));
        }
    }
}
