package io.github.connectstatus.tables;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Derives the name of a status from a text, regardless of other statuses:
 *
 * <ol>
 *   <li>Compatibility characters are decomposed (Unicode's NFKD); accents and apostrophes are removed, so that
 *       {@code Can't} is one word.
 *   <li>The text is converted to upper case. Its words are the runs of the letters A to Z and the digits 0 to 9.
 *   <li>The words are joined by {@code _}, as many from the start as fit into 60 characters; a longer first word is cut.
 *   <li>A name that starts with a digit gets the prefix {@code STATUS_}. If no word is left, the name is {@code STATUS_}
 *       and the code.
 * </ol>
 */
public final class NameRule {

    private static final int MAX_LENGTH = 60;
    private static final String PREFIX = "STATUS";
    private static final Pattern ACCENT_OR_APOSTROPHE = Pattern.compile("[\\p{M}'‘’ʼ]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");

    private NameRule() {}

    /**
     * Derives a name.
     *
     * @param code the status's code, for a text without letters and digits
     * @param text the message, or the text around the placeholders of its template
     * @return the name, in upper snake case
     */
    public static String name(int code, String text) {
        String words = cut(joinedWords(text));
        if (words.isEmpty()) {
            return withCode(PREFIX, code);
        }
        return Character.isDigit(words.charAt(0)) ? PREFIX + "_" + words : words;
    }

    /**
     * Returns a name with a code appended, to distinguish a status from others with the same derived name.
     *
     * @param name the name that they have in common
     * @param code the status's code
     * @return such as {@code MESSAGE_EXPIRED_7208}; a minus sign becomes {@code MINUS_}
     */
    public static String withCode(String name, int code) {
        return name + "_" + (code < 0 ? "MINUS_" : "") + Math.abs((long) code);
    }

    private static String joinedWords(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String plain = ACCENT_OR_APOSTROPHE.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(plain, -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("_"));
    }

    private static String cut(String words) {
        if (words.length() <= MAX_LENGTH) {
            return words;
        }
        int boundary = words.lastIndexOf('_', MAX_LENGTH);
        return words.substring(0, boundary > 0 ? boundary : MAX_LENGTH);
    }
}
