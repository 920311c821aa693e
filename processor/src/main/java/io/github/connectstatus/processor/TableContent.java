package io.github.connectstatus.processor;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.github.connectstatus.tables.csv.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.FileObject;

/** Reads what was found in place of a table's file. What is there, but cannot be read, is a {@link FileFailure}. */
final class TableContent {

    private TableContent() {}

    /** Returns the content of a file; empty if there is nothing. */
    static Optional<byte[]> of(Path file) throws FileFailure {
        try {
            return Optional.of(FileContent.of(file));
        } catch (IOException e) {
            if (e instanceof AccessDeniedException || Files.exists(file, NOFOLLOW_LINKS)) {
                throw FileFailure.ofReading(file, e);
            }
            return Optional.empty();
        }
    }

    /** Returns the content of a compiler's file. Opening it could take forever, so what is a file is looked at as such before. */
    static Optional<byte[]> of(FileObject file) throws IOException {
        URI uri = file.toUri();
        if ("file".equals(uri.getScheme())) {
            Optional<byte[]> content = of(Path.of(uri));
            if (content.isPresent()) {
                return content;
            }
        }
        try (InputStream in = file.openInputStream()) {
            return Optional.of(of(in, uri.toString()));
        }
    }

    /** Returns the content of a file in a jar, for example, which is called that. */
    static byte[] of(InputStream in, String name) throws FileFailure {
        try {
            return FileContent.of(in);
        } catch (IOException e) {
            throw FileFailure.ofReading(name, e);
        }
    }
}
