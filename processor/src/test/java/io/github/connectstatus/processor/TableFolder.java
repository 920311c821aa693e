package io.github.connectstatus.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder with tables, written by a test.
 *
 * @param root the folder
 */
record TableFolder(Path root) {

    /** Writes a file, line by line; returns this folder. */
    TableFolder write(String file, String... lines) {
        Path path = root.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes the table {@code acme/codes}, as most tests call theirs, with the columns that most tests need. */
    TableFolder codes(String... rows) {
        return write("acme/codes.csv", "code,name,message,template", String.join("\n", rows));
    }
}
