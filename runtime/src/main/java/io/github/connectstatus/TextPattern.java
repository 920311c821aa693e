package io.github.connectstatus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Literal parts with gaps between them, found in a text from left to right, each at the first place that is left for it.
 * If a text fits at all it fits this way, so nothing is ever tried twice, and the time is linear in the text's length.
 */
final class TextPattern {

    private final String head;
    private final Literal[] inner;
    private final String tail;
    private final int gaps;

    /** Whether there is a gap between two spaces. */
    private final boolean hasSpacesToShare;

    /** @param literals what stands before, between and after the gaps; at least one */
    TextPattern(List<String> literals) {
        this.gaps = literals.size() - 1;
        this.head = literals.get(0);
        this.tail = literals.get(gaps);
        this.inner = new Literal[Math.max(0, gaps - 1)];
        for (int i = 1; i < gaps; i++) {
            inner[i - 1] = new Literal(literals.get(i));
        }
        this.hasSpacesToShare = hasSpacesToShare(literals);
    }

    private static boolean hasSpacesToShare(List<String> literals) {
        for (int i = 1; i < literals.size(); i++) {
            String before = literals.get(i - 1);
            boolean spaceBefore = before.isEmpty() || before.endsWith(" ");
            if (spaceBefore && literals.get(i).startsWith(" ")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the start and end of each gap, one after the other, or null if a part of a text does not fit. */
    int @Nullable [] match(String text, int start, int end) {
        return match(text, start, end, false);
    }

    /**
     * Like {@link #match(String, int, int)}, but a part may begin with the space with which the one before ends: of two spaces
     * around an empty value folding leaves one.
     *
     * @param start behind a space
     */
    int @Nullable [] matchSharingSpaces(String text, int start, int end) {
        return hasSpacesToShare ? match(text, start, end, true) : null;
    }

    private int @Nullable [] match(String text, int start, int end, boolean sharing) {
        if (gaps == 0) {
            boolean fits = head.length() == end - start && text.startsWith(head, start);
            return fits ? new int[0] : null;
        }
        if (!text.startsWith(head, start)) {
            return null;
        }
        int from = start + head.length();
        int tailStart = end - tail.length();
        int limit = sharing && tail.startsWith(" ") ? tailStart + 1 : tailStart;
        if (limit < from || !text.startsWith(tail, tailStart)) {
            return null;
        }
        int[] spans = new int[2 * gaps];
        int n = 0;
        for (Literal literal : inner) {
            int at = literal.indexIn(text, sharing ? literal.firstPlace(from) : from, limit);
            if (at < 0) {
                return null;
            }
            spans[n++] = Math.min(from, at);
            spans[n++] = at;
            from = at + literal.length();
        }
        spans[n++] = Math.min(from, tailStart);
        spans[n] = tailStart;
        return spans;
    }

    /**
     * A text to look for, by Knuth, Morris and Pratt: {@link String#indexOf} takes the product of both lengths where a
     * text is made to be slow.
     */
    private static final class Literal {

        private final char[] text;

        /** For each prefix, the length of its longest proper prefix that is also its suffix. */
        private final int[] borders;

        Literal(String text) {
            this.text = text.toCharArray();
            this.borders = new int[text.length()];
            int border = 0;
            for (int i = 1; i < borders.length; i++) {
                border = extend(border, this.text[i]);
                borders[i] = border;
            }
        }

        int length() {
            return text.length;
        }

        /** Returns where this may begin at the earliest if it shares a space with what ends at a place. */
        int firstPlace(int end) {
            // A space alone would share itself each time, and all before it would be empty.
            return text[0] == ' ' && text.length > 1 ? end - 1 : end;
        }

        int indexIn(String where, int from, int limit) {
            int matched = 0;
            for (int i = from; i < limit; i++) {
                matched = extend(matched, where.charAt(i));
                if (matched == text.length) {
                    return i + 1 - matched;
                }
            }
            return -1;
        }

        private int extend(int matched, char next) {
            int length = matched;
            while (text[length] != next) {
                if (length == 0) {
                    return 0;
                }
                length = borders[length - 1];
            }
            return length + 1;
        }
    }
}
