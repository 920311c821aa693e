package io.github.connectstatus.tables.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The files that the page is made of, which are resources of this package. */
final class PageResource {

    private PageResource() {}

    /** Returns the text of a file that is there. */
    static String text(String file) {
        return new String(find(file).orElseThrow(), UTF_8);
    }

    /** Returns the bytes of a file; empty if there is none. */
    static Optional<byte[]> find(String file) {
        try (InputStream in = PageResource.class.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
