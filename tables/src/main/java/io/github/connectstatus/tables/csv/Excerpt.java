package io.github.connectstatus.tables.csv;

/** Quotes texts in problems, so that a long one does not hide what is said about it. */
public final class Excerpt {

    /** In code points, so that no character is cut in two. */
    private static final int LENGTH = 60;

    private Excerpt() {}

    /** Returns a text in quotes, shortened if it is long, and with what is invisible in it escaped. */
    public static String quoted(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LENGTH;
        String shown = fits ? text : text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…";
        return '"' + InvisibleCharacters.escaped(shown) + '"';
    }
}
