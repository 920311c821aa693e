package io.github.connectstatus.tables.page;

import java.util.regex.Pattern;

/** Normalizes texts of pages, so that texts which look the same to a reader are equal. */
public final class TextNormalizer {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private TextNormalizer() {}

    /**
     * Returns a text without invisible characters and white space at its ends. White space of any kind and amount
     * within it becomes one space.
     */
    public static String normalize(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return SPACE.matcher(visible).replaceAll(" ").strip();
    }

    /** Returns a normalized text with plain quotes, dashes and dots, whatever their style. */
    public static String plainStyle(String text) {
        String normalized = normalize(text);
        StringBuilder plain = new StringBuilder(normalized.length());
        for (int i = 0; i < normalized.length(); i++) {
            char c = normalized.charAt(i);
            switch (c) {
                case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> plain.append('\'');
                case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> plain.append('"');
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> plain.append('-');
                case '\u2026' -> plain.append("...");
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Returns whether two texts differ in white space and the style of quotes, dashes and dots at most. */
    public static boolean equalNormalized(String a, String b) {
        return plainStyle(a).equals(plainStyle(b));
    }
}
