package io.github.connectstatus.tables;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Derives a status's name from a text, without a look at other statuses:
 *
 * <ol>
 *   <li>Compatibility characters are taken apart (Unicode's NFKD); accents and apostrophes vanish, so that {@code Can't}
 *       is one word.
 *   <li>The text becomes upper case. Its words are the runs of the letters A to Z and the digits 0 to 9.
 *   <li>The words are joined by {@code _}, as many from the start as 60 characters hold; a first word that is longer is cut.
 *   <li>What starts with a digit gets the prefix {@code STATUS_}. Where nothing is left, the name is {@code STATUS_} and
 *       the code.
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
     * @param code the status's code, which serves where the text has no letter or digit
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
     * Returns the name that distinguishes a status from others of the same name.
     *
     * @param name the name that they have in common
     * @param code the status's code
     * @return the name with the code behind it
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
