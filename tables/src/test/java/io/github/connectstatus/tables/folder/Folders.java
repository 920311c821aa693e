package io.github.connectstatus.tables.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of tables for tests. */
public final class Folders {

    private Folders() {}

    /** The shipped tables, not to be written to. */
    public static Path shipped() {
        try {
            return Path.of(Objects.requireNonNull(Folders.class.getResource("/status-tables/webex-connect"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The shipped tables as they are read. */
    public static TableFolder readShipped() {
        return FolderReader.read(shipped()).value().orElseThrow();
    }

    /** A copy of the shipped tables. */
    public static Path copy(Path parent) {
        Path copy = parent.resolve("webex-connect");
        try (Stream<Path> files = Files.list(shipped())) {
            Files.createDirectories(copy);
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder with one table, "Codes", in the file codes.csv. */
    public static Path of(Path parent, String codes) {
        return of(parent, "acme", codes);
    }

    public static Path of(Path parent, String name, String codes) {
        Path folder = parent.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("index.csv"), "table,title\ncodes,Codes\n".getBytes(UTF_8));
            Files.write(folder.resolve("codes.csv"), codes.getBytes(UTF_8));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contents of all files, by name. */
    public static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
