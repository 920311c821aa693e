package io.github.connectstatus.tables.csv;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Turns exceptions of reading and writing files into problems. */
public final class FileProblem {

    private FileProblem() {}

    /** Returns the problem that a file or folder cannot be read. */
    public static Problem unreadable(Path file, IOException e) {
        return unreadable(file.toString(), e);
    }

    /** Returns the problem that something cannot be read, such as a file in a jar. */
    public static Problem unreadable(String name, IOException e) {
        return Problem.error(
                Location.of(name), "this cannot be read" + reason(e), "name another one, or make it readable");
    }

    /** Returns the problem that a file cannot be written. */
    public static Problem unwritable(Path file, IOException e) {
        return Problem.error(
                Location.of(file.toString()),
                "this cannot be written" + reason(e),
                "make sure that its folder exists, is writable and has room");
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
