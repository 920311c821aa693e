package io.github.connectstatus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Literal parts with gaps between them, found in a text from left to right, each at the first place that is left for it.
 * If a text fits at all it fits this way, so nothing is ever tried twice, and the time is linear in the text's length.
 */
final class TextPattern {

    private final String head;
    private final List<Literal> inner = new ArrayList<>();
    private final String tail;
    private final int gaps;

    /** @param literals what stands before, between and after the gaps; at least one */
    TextPattern(List<String> literals) {
        this.gaps = literals.size() - 1;
        this.head = literals.get(0);
        this.tail = literals.get(gaps);
        for (int i = 1; i < gaps; i++) {
            inner.add(new Literal(literals.get(i)));
        }
    }

    /** Returns the start and end of each gap, one after the other, or null if the text does not fit. */
    int @Nullable [] match(String text) {
        if (gaps == 0) {
            return text.equals(head) ? new int[0] : null;
        }
        int limit = text.length() - tail.length();
        if (limit < head.length() || !text.startsWith(head) || !text.endsWith(tail)) {
            return null;
        }
        int[] spans = new int[2 * gaps];
        int from = head.length();
        int n = 0;
        for (Literal literal : inner) {
            int at = literal.indexIn(text, from, limit);
            if (at < 0) {
                return null;
            }
            spans[n++] = from;
            spans[n++] = at;
            from = at + literal.length();
        }
        spans[n++] = from;
        spans[n] = limit;
        return spans;
    }

    /**
     * A text to look for, by Knuth, Morris and Pratt: {@link String#indexOf} takes the product of both lengths where a
     * text is made to be slow.
     */
    private static final class Literal {

        private final String text;

        /** For each prefix, the length of its longest proper prefix that is also its suffix. */
        private final int[] borders;

        Literal(String text) {
            this.text = text;
            this.borders = new int[text.length()];
            int border = 0;
            for (int i = 1; i < borders.length; i++) {
                border = extend(border, text.charAt(i));
                borders[i] = border;
            }
        }

        int length() {
            return text.length();
        }

        int indexIn(String where, int from, int limit) {
            int matched = 0;
            for (int i = from; i < limit; i++) {
                matched = extend(matched, where.charAt(i));
                if (matched == text.length()) {
                    return i + 1 - matched;
                }
            }
            return -1;
        }

        private int extend(int matched, char next) {
            int length = matched;
            while (length > 0 && text.charAt(length) != next) {
                length = borders[length - 1];
            }
            return text.charAt(length) == next ? length + 1 : length;
        }
    }
}
