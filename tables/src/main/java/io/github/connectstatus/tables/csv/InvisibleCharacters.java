package io.github.connectstatus.tables.csv;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that show only by what they do to others: they turn them around, set them apart, or part two that look alike. */
final class InvisibleCharacters {

    /** Hindi and Persian are misspelt without the two joiners, and those change no direction. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\x{200C}\\x{200D}]]");

    private InvisibleCharacters() {}

    /** Returns a text with its invisible characters as Java would write them. */
    static String escaped(String text) {
        return INVISIBLE.matcher(text).replaceAll(InvisibleCharacters::escaped);
    }

    private static String escaped(MatchResult found) {
        StringBuilder escaped = new StringBuilder();
        for (char c : found.group().toCharArray()) {
            escaped.append("\\u%04X".formatted((int) c));
        }
        return Matcher.quoteReplacement(escaped.toString());
    }
}
