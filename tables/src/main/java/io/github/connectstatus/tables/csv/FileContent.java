package io.github.connectstatus.tables.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what may be a file of a table, without trusting that it is one. */
public final class FileContent {

    /** The most bytes that are read: far more than any table has, and few enough for any memory. */
    private static final int MAX_BYTES = 16 << 20;

    private FileContent() {}

    /**
     * Reads a file.
     *
     * @return its bytes
     * @throws IOException if this cannot be read, has more than 16 MiB, or is none: folders have no content, what is read from a
     *     pipe may never come, and that of devices may have no end
     */
    public static byte[] of(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "it is no file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @return its bytes
     * @throws IOException if this cannot be read, or has more than 16 MiB
     */
    public static byte[] of(InputStream in) throws IOException {
        byte[] content = in.readNBytes(MAX_BYTES + 1);
        if (content.length > MAX_BYTES) {
            throw new IOException("it has more than 16 MiB, which no table has");
        }
        return content;
    }
}
