package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.csv.FileProblem;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a single file that a command makes and that is no table: whole or not at all, and over nothing that the command reads.
 *
 * <ol>
 *   <li>Refused is what is named like a table or an index, whether it is there or not; what the command reads; a link, a folder,
 *       a pipe, a device, a file with further names (hard links), and a read-only one.
 *   <li>The content is created beside the file, under a name that nobody can guess and where nothing is, with the owner, group
 *       and permissions of the file, and forced to the disk.
 *   <li>It is moved to its place, in one step that replaces the old; the folder is forced.
 * </ol>
 *
 * <p>A run that is killed may leave a hidden file; the next one that writes the same file removes it.
 */
public final class OutputFile {

    private static final String END = ".new";

    private final Disk disk;

    OutputFile(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes a file.
     *
     * @param inputs files and folders that the command reads; the file must not be one of them
     * @return the file, or why it is not written; then it is as it was
     */
    public static Result<Path> write(Path file, byte[] content, Collection<Path> inputs) {
        return new OutputFile(new Disk()).writeUnlessRefused(file, content, inputs);
    }

    Result<Path> writeUnlessRefused(Path file, byte[] content, Collection<Path> inputs) {
        try {
            Optional<Problem> problem = problem(file, inputs);
            if (problem.isPresent()) {
                return Result.failed(problem.get());
            }
            replace(file, content);
            return Result.of(file);
        } catch (IOException e) {
            return Result.failed(FileProblem.unwritable(file, e));
        }
    }

    private static Optional<Problem> problem(Path file, Collection<Path> inputs) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(FileNames.SUFFIX)) {
            return Optional.of(Problem.error(
                    Location.of(file.toString()),
                    "a file with this ending is a table",
                    "name a file that does not end with " + FileNames.SUFFIX));
        }
        for (Path input : inputs) {
            if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                return Optional.of(Problem.error(
                        Location.of(file.toString()), "this is read, and would be written over", "name another file"));
            }
        }
        return WrittenPlace.problem(file);
    }

    private void replace(Path file, byte[] content) throws IOException {
        Path place = file.toAbsolutePath();
        Path folder = Objects.requireNonNull(place.getParent());
        String start = "." + place.getFileName() + ".";
        removeLeft(folder, start);
        Path written = folder.resolve(start + Staging.unpredictable() + END);
        try {
            disk.create(written, content, Disk.exists(place) ? Optional.of(place) : Optional.empty());
            disk.move(written, place);
        } finally {
            disk.delete(written);
        }
        disk.force(folder);
    }

    private void removeLeft(Path folder, String start) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.filter(file -> isLeft(Objects.toString(file.getFileName()), start))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        for (Path file : left) {
            disk.delete(file);
        }
    }

    private static boolean isLeft(String name, String start) {
        return name.startsWith(start)
                && name.endsWith(END)
                && name.length() > start.length() + END.length()
                && Staging.isUnpredictable(name.substring(start.length(), name.length() - END.length()));
    }
}
