package io.github.connectstatus.tables.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that is to be replaced, created or removed.
 *
 * @param name its name in the folder
 * @param before what it was before, as {@link #state} says it
 * @param after what it is to be
 */
record StagedFile(String name, String before, String after) {

    /** The state of a file that is not there. */
    static final String ABSENT = "-";

    /** The state of what is neither a file nor absent. */
    private static final String NO_FILE = "?";

    private static final int LENGTH_OF_HASH = 64;

    /** Returns the line of a manifest that {@link #parse} reads. */
    String line() {
        return before + " " + after + " " + name;
    }

    /**
     * Parses a line of a manifest; empty if it is damaged, or names no file of the folder itself that can be seen, since a
     * manifest may come from anywhere.
     */
    static Optional<StagedFile> parse(String line, Path folder) {
        String[] parts = line.split(" ", 3);
        return parts.length == 3 && isState(parts[0]) && isState(parts[1]) && isFileOf(folder, parts[2])
                ? Optional.of(new StagedFile(parts[2], parts[0], parts[1]))
                : Optional.empty();
    }

    private static boolean isState(String text) {
        return text.equals(ABSENT) || text.length() == LENGTH_OF_HASH;
    }

    private static boolean isFileOf(Path folder, String name) {
        try {
            Path path = folder.resolve(name);
            return !name.startsWith(".")
                    && folder.equals(path.getParent())
                    && path.equals(folder.resolve(path.getFileName()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Returns what is at a path: the hash of a file, or that there is none. */
    static String state(Path path) throws IOException {
        if (!Disk.exists(path)) {
            return ABSENT;
        }
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? state(Files.readAllBytes(path)) : NO_FILE;
    }

    static String state(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
