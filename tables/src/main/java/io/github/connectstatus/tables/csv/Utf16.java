package io.github.connectstatus.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Recognizes UTF-16, in which spreadsheets and editors save "Unicode text". */
public final class Utf16 {

    /** A header line has at least as many. */
    private static final int CHARACTERS = 4;

    private Utf16() {}

    /**
     * Returns the encoding of a file that is in UTF-16: with a byte order mark, or beginning with characters of ASCII; null
     * for any other file.
     */
    public static @Nullable Charset of(byte[] content) {
        if (content.length < 2) {
            return null;
        }
        if ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) || startsWithAscii(content, 0)) {
            return UTF_16LE;
        }
        return (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) || startsWithAscii(content, 1)
                ? UTF_16BE
                : null;
    }

    /** Returns whether each pair of bytes has a character of ASCII at a position, and a zero at the other. */
    private static boolean startsWithAscii(byte[] content, int position) {
        if (content.length < 2 * CHARACTERS) {
            return false;
        }
        for (int i = 0; i < 2 * CHARACTERS; i += 2) {
            if (content[i + position] <= 0 || content[i + 1 - position] != 0) {
                return false;
            }
        }
        return true;
    }
}
