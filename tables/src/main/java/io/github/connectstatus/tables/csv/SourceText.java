package io.github.connectstatus.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The text of a file, without a byte order mark, and the locations in it. */
final class SourceText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    /** The offsets at which lines start; empty until somebody asks for a location, which nobody does of a good file. */
    private int[] lineStarts = {};

    /** The place asked for last. Those of a line mostly come in order, and so no character of it is counted for each. */
    private Place last = new Place(0, 1);

    private SourceText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Decodes a file. Bytes that are not UTF-8 are replaced, so that the rest can be checked all the same. */
    static SourceText decode(SourceFile file) {
        byte[] content = file.content();
        Charset utf16 = Utf16.of(content);
        if (utf16 != null) {
            return decodeUtf16(file.name(), content, utf16);
        }
        String decoded = new String(content, UTF_8);
        int start = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        if (decoded.indexOf(REPLACEMENT) < 0) {
            return new SourceText(file.name(), decoded.substring(start));
        }
        return decodeReporting(file.name(), content, start);
    }

    private static SourceText decodeUtf16(String file, byte[] content, Charset utf16) {
        String decoded = new String(content, utf16);
        SourceText source = new SourceText(file, decoded.substring(decoded.charAt(0) == BYTE_ORDER_MARK ? 1 : 0));
        source.problems.add(Problem.error(
                new Location(file, 1, 1),
                "the file is in UTF-16",
                "save it with the encoding UTF-8; Excel calls that \"CSV UTF-8\", and its \"Unicode Text\" is UTF-16"));
        return source;
    }

    /** Decodes a text that has replacement characters: those that stand in the file, or those of bytes that are not UTF-8. */
    private static SourceText decodeReporting(String file, byte[] content, int start) {
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        List<BadByte> badBytes = new ArrayList<>();
        CharsetDecoder decoder = UTF_8.newDecoder();
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            badBytes.add(new BadByte(out.position() - start, in.get(in.position())));
            out.put(REPLACEMENT);
            in.position(in.position() + result.length());
        }
        SourceText source = new SourceText(file, out.flip().toString().substring(start));
        source.report(badBytes);
        return source;
    }

    /** A byte that is not UTF-8, and its offset in the text. */
    private record BadByte(int offset, byte value) {}

    /** An offset in the text, and the column that is there. */
    private record Place(int offset, int column) {}

    /** Reports the bytes as one problem, since the file was saved in one encoding. */
    private void report(List<BadByte> badBytes) {
        if (badBytes.isEmpty()) {
            return;
        }
        Slips slips = new Slips();
        badBytes.forEach(bad -> slips.add(location(bad.offset)));
        slips.report(
                "the byte 0x%02X is not UTF-8".formatted(badBytes.get(0).value),
                "save the file with the encoding UTF-8",
                problems);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    boolean startsWith(char c, int offset) {
        return offset < text.length() && text.charAt(offset) == c;
    }

    /** Returns what is wrong with the encoding. */
    List<Problem> problems() {
        return problems;
    }

    /** Returns the location of an offset in the text. */
    Location location(int offset) {
        if (lineStarts.length == 0) {
            lineStarts = lineStarts(text);
        }
        int index = Arrays.binarySearch(lineStarts, offset);
        int line = index >= 0 ? index : -index - 2;
        Place start = new Place(lineStarts[line], 1);
        Place before = last;
        if (before.offset < start.offset || before.offset > offset) {
            before = start;
        }
        Place found = new Place(offset, before.column + text.codePointCount(before.offset, offset));
        last = found;
        return new Location(file, line + 1, found.column);
    }

    /** Returns a line, from 1, without its end; empty if it is blank. */
    String line(int line) {
        location(0);
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        return text.substring(start, end).stripTrailing();
    }

    /** Returns the offsets at which lines start. Lines end as they do for FastCSV: with LF, CR LF or CR. */
    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines] = i + 1;
                lines++;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
