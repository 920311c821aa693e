package io.github.connectstatus.tables.page;

import java.util.function.IntUnaryOperator;

/** Normalizes texts of pages, so that texts which look the same to a reader are equal. */
public final class TextNormalizer {

    private TextNormalizer() {}

    /**
     * Returns a text without invisible characters and white space at its ends. White space of any kind and amount
     * within it becomes one space.
     */
    public static String normalize(String text) {
        return normalize(text, IntUnaryOperator.identity());
    }

    /**
     * Returns whether two texts look the same to a reader: whether they differ at most in white space, in invisible
     * characters, and in the style of their quotes, apostrophes, dashes and ellipses.
     */
    public static boolean equalNormalized(String a, String b) {
        return plainStyle(a).equals(plainStyle(b));
    }

    /** Returns a normalized text with plain quotes, apostrophes, dashes and dots, whatever their style. */
    public static String plainStyle(String text) {
        return normalize(text, TextNormalizer::plain).replace("…", "...");
    }

    private static String normalize(String text, IntUnaryOperator style) {
        StringBuilder normalized = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (isInvisible(character)) {
                continue;
            }
            if (isSpace(character)) {
                space = true;
                continue;
            }
            if (space && normalized.length() > 0) {
                normalized.append(' ');
            }
            space = false;
            normalized.appendCodePoint(style.applyAsInt(character));
        }
        return normalized.toString();
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }

    /** What joins, splits, directs or varies characters. */
    private static boolean isInvisible(int character) {
        return character == 0x00AD
                || character == 0x034F
                || character == 0x061C
                || character == 0x180E
                || (character >= 0x200B && character <= 0x200F)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2060 && character <= 0x206F)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || character == 0xFEFF
                || (character >= 0xE0000 && character <= 0xE0FFF);
    }

    private static int plain(int character) {
        return switch (character) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`', '\u02BC', '\u2039', '\u203A' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> character;
        };
    }
}
