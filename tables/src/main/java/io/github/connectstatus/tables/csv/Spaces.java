package io.github.connectstatus.tables.csv;

/** White space at the ends of a text, of every kind: what nobody sees, and what is therefore no part of the text. */
public final class Spaces {

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Spaces() {}

    /** Returns whether a text is empty or only white space. */
    public static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    /** Returns whether a text starts or ends with white space. */
    static boolean surround(String text) {
        return !text.isEmpty() && (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)));
    }

    /** Returns the text without the white space at its ends. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Those that do not break a line are spaces too, though not for {@link String#strip}. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK;
    }

    /** Returns what a space is called. */
    static String name(char c) {
        return switch (c) {
            case ' ' -> "a space";
            case '\t' -> "a tab";
            case '\n', '\r' -> "a line break";
            case '\u00A0' -> "a no-break space (U+00A0)";
            default -> "an invisible character (U+%04X)".formatted((int) c);
        };
    }
}
