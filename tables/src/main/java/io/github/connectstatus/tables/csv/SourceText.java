package io.github.connectstatus.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The text of a file, without a byte order mark, and the locations in it. */
final class SourceText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final List<Problem> problems;

    /** A byte that is not UTF-8, and its offset in the text. */
    private record BadByte(int offset, byte value) {}

    private SourceText(String file, String text, List<BadByte> badBytes) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.problems = problems(badBytes);
    }

    /** Decodes a file. Bytes that are not UTF-8 are replaced, so that the rest can be checked all the same. */
    static SourceText decode(SourceFile source) {
        ByteBuffer in = ByteBuffer.wrap(source.content());
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CharsetDecoder decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        List<BadByte> badBytes = new ArrayList<>();
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            badBytes.add(new BadByte(out.position(), in.get(in.position())));
            out.put(REPLACEMENT);
            in.position(in.position() + result.length());
        }
        String text = out.flip().toString();
        if (!text.startsWith(BYTE_ORDER_MARK)) {
            return new SourceText(source.name(), text, badBytes);
        }
        return new SourceText(
                source.name(),
                text.substring(1),
                badBytes.stream()
                        .map(bad -> new BadByte(bad.offset - 1, bad.value))
                        .toList());
    }

    String text() {
        return text;
    }

    /** Returns one problem for each line with bytes that are not UTF-8. */
    List<Problem> problems() {
        return problems;
    }

    /** Returns the location of an offset in the text. */
    Location location(int offset) {
        int line = lineOf(offset);
        return new Location(file, line, text.codePointCount(lineStarts[line - 1], offset) + 1);
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private List<Problem> problems(List<BadByte> badBytes) {
        List<Problem> firstOfEachLine = new ArrayList<>();
        int lastLine = 0;
        for (BadByte bad : badBytes) {
            Location at = location(bad.offset);
            if (at.line() > lastLine) {
                firstOfEachLine.add(Problem.error(
                        at,
                        "the byte 0x%02X is not UTF-8".formatted(bad.value),
                        "save the file with the encoding UTF-8"));
                lastLine = at.line();
            }
        }
        return List.copyOf(firstOfEachLine);
    }

    /** Returns the offsets at which lines start. Lines end as they do for Commons CSV: with LF, CR LF or CR. */
    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
