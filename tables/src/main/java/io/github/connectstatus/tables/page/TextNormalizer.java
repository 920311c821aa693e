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

    /** Returns whether two texts differ in white space at most. */
    public static boolean equalNormalized(String a, String b) {
        return normalize(a).equals(normalize(b));
    }
}
