package io.github.connectstatus.tables.usage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.csv.FileProblem;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The source files of those who use tables, in Java and in other languages of the JVM. */
public final class CodeBase {

    private static final List<String> SUFFIXES = List.of(".java", ".kt", ".kts", ".groovy", ".scala");

    private final List<CodeFile> files;

    CodeBase(List<CodeFile> files) {
        this.files = files;
    }

    /**
     * Reads all source files below some folders. A file that is below two of them is read once.
     *
     * @return the files, or the problem of each folder and file that cannot be read
     */
    public static Result<CodeBase> read(List<Path> folders) {
        Map<Path, Result<CodeFile>> files = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try {
                    if (!read(folder, files)) {
                        problems.add(Problem.error(
                                Location.of(folder.toString()),
                                "there are no source files below this folder",
                                "name a folder with source files, such as src/main/java"));
                    }
                } catch (IOException e) {
                    problems.add(FileProblem.unreadable(folder, e));
                }
            } else {
                problems.add(Problem.error(
                        Location.of(folder.toString()),
                        "this is not a folder",
                        "name a folder with source files, such as src/main/java"));
            }
        }
        return Result.all(files.values()).map(CodeBase::new).with(problems);
    }

    /** Reads the files below a folder, and returns whether there are any. */
    private static boolean read(Path folder, Map<Path, Result<CodeFile>> files) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> sources = paths.filter(CodeBase::isSource).sorted().toList();
            for (Path path : sources) {
                files.putIfAbsent(path.toRealPath(), read(path));
            }
            return !sources.isEmpty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isSource(Path path) {
        String name = path.toString();
        return SUFFIXES.stream().anyMatch(name::endsWith) && Files.isRegularFile(path);
    }

    /** Files in other character sets are read, too: what they have beyond ASCII stands in texts and comments. */
    private static Result<CodeFile> read(Path path) {
        try {
            String text = new String(Files.readAllBytes(path), UTF_8);
            return Result.of(new CodeFile(path.toString().replace(File.separatorChar, '/'), text));
        } catch (IOException e) {
            return Result.failed(FileProblem.unreadable(path, e));
        }
    }

    /** Returns the paths of the files. */
    public List<Path> paths() {
        return files.stream().map(file -> Path.of(file.name())).toList();
    }

    List<CodeFile> files() {
        return files;
    }
}
