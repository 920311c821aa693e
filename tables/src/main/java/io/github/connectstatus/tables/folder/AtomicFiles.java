package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.csv.FileProblem;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes files, all of them or none: first each beside its place, then each into its place. A symbolic link stays one;
 * the file that it points to is replaced.
 */
public final class AtomicFiles {

    /** For each place, the file beside it with the new content. */
    private final Map<Path, Path> written = new LinkedHashMap<>();

    private final Map<Path, Optional<byte[]>> replaced = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private AtomicFiles() {}

    /**
     * Writes files.
     *
     * @param files the files, whose names are paths
     * @return the paths, or why the files cannot be written; then each is as it was
     */
    public static Result<List<Path>> write(List<SourceFile> files) {
        Map<String, Optional<SourceFile>> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(file.name(), Optional.of(file)));
        return write(contents);
    }

    /**
     * Writes files and removes others, these last.
     *
     * @param files the files by their paths; empty where one is to be removed
     * @return the paths, or why the files cannot be written; then each is as it was
     */
    public static Result<List<Path>> write(Map<String, Optional<SourceFile>> files) {
        AtomicFiles all = new AtomicFiles();
        all.writeBeside(files.values().stream().flatMap(Optional::stream).toList());
        all.moveIntoPlace();
        if (all.problems.isEmpty()) {
            files.forEach((path, content) -> {
                if (content.isEmpty()) {
                    all.delete(Path.of(path));
                }
            });
        }
        all.tidyUp();
        return all.problems.isEmpty()
                ? Result.of(files.keySet().stream().map(Path::of).toList())
                : Result.failed(all.problems);
    }

    private void writeBeside(List<SourceFile> files) {
        for (SourceFile file : files) {
            Path path = Path.of(file.name());
            try {
                Path place = Files.exists(path) ? path.toRealPath() : path;
                Path beside = place.resolveSibling("." + place.getFileName() + ".new");
                written.put(place, beside);
                Files.write(beside, file.content());
            } catch (IOException e) {
                problems.add(FileProblem.unwritable(path, e));
            }
        }
    }

    private void moveIntoPlace() {
        for (Map.Entry<Path, Path> file : written.entrySet()) {
            if (problems.isEmpty()) {
                replace(file.getKey(), file.getValue());
            }
        }
    }

    private void replace(Path place, Path beside) {
        try {
            replaced.put(place, Files.exists(place) ? Optional.of(Files.readAllBytes(place)) : Optional.empty());
            move(beside, place);
        } catch (IOException e) {
            problems.add(FileProblem.unwritable(place, e));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void tidyUp() {
        if (!problems.isEmpty()) {
            replaced.forEach(this::restore);
        }
        written.values().forEach(this::delete);
    }

    private void restore(Path place, Optional<byte[]> content) {
        if (content.isEmpty()) {
            delete(place);
            return;
        }
        try {
            Files.write(place, content.get());
        } catch (IOException e) {
            problems.add(FileProblem.unwritable(place, e));
        }
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            problems.add(FileProblem.unwritable(file, e));
        }
    }
}
