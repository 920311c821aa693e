package io.github.connectstatus.tables.csv;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Turns the exceptions of files into problems, which say what to do. */
public final class FileProblem {

    private FileProblem() {}

    /**
     * Returns the problem of a file or folder that cannot be read.
     *
     * @param file the file
     * @param e what happened
     * @return an error at the file
     */
    public static Problem unreadable(Path file, IOException e) {
        return Problem.error(
                Location.of(file.toString()),
                "this cannot be read" + reason(e),
                "name another one, or see to it that you may read it");
    }

    /**
     * Returns the problem of a file that cannot be written.
     *
     * @param file the file
     * @param e what happened
     * @return an error at the file
     */
    public static Problem unwritable(Path file, IOException e) {
        return Problem.error(
                Location.of(file.toString()),
                "this cannot be written" + reason(e),
                "see to it that its folder exists and that you may write it");
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return ": access is denied";
        }
        if (e instanceof NoSuchFileException) {
            return ": there is no such file or folder";
        }
        String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return Optional.ofNullable(reason).map(text -> ": " + text).orElse("");
    }
}
