package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Says why a file must not be created or replaced at a place. */
final class WrittenPlace {

    private WrittenPlace() {}

    /** Returns why a file cannot be written; empty if nothing is known to be in the way. Links are not followed. */
    static Optional<Problem> problem(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.isSymbolicLink(file)) {
            return refused(file, "it is a link", "name the file that it points to, or remove the link");
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused(file, "it is a folder", "name a file, or remove the folder");
        }
        if (!Disk.exists(file)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused(file, "it is a pipe or a device", "name a file, or remove what is there");
        }
        if (names(file) > 1) {
            return refused(
                    file,
                    "it has further names (hard links), which would keep the old content",
                    "make a file of its own of it: copy it, and move the copy to its place");
        }
        if (!Files.isWritable(file)) {
            return refused(file, "it is read-only", "make it writable");
        }
        return Optional.empty();
    }

    private static Optional<Problem> refused(Path file, String reason, String hint) {
        return Optional.of(Problem.error(Location.of(file.toString()), "this cannot be written: " + reason, hint));
    }

    /** Returns how many names a file has; 1 where the file system does not say. */
    private static int names(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return 1;
        }
        return Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer count ? count : 1;
    }
}
