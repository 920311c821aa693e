package io.github.connectstatus.tables.page;

import java.util.regex.Pattern;

/** A text as a reader sees it: white space of any kind and amount is one space, none at the ends, and nothing invisible. */
public final class CellText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private CellText() {}

    public static String of(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return SPACE.matcher(visible).replaceAll(" ").strip();
    }

    /** Whether two texts differ in white space at most. */
    public static boolean same(String a, String b) {
        return of(a).equals(of(b));
    }
}
