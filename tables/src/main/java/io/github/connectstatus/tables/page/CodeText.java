package io.github.connectstatus.tables.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The text of a cell, or of a heading, that may be a code. */
final class CodeText {

    private static final int MAX_DIGITS = 9;
    private static final Set<String> WORDS = Set.of("error", "code", "status");

    private CodeText() {}

    /** Returns whether a text is a number, as a code is. */
    static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - start;
        if (digits < 1 || digits > MAX_DIGITS) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns the number that a heading consists of, such as {@code 7003} or {@code Error code 7003}. */
    static Optional<String> ofHeading(String heading) {
        List<String> words = List.of(heading.split(" ", WORDS.size() + 1));
        String last = words.get(words.size() - 1);
        return isNumber(last)
                        && words.stream()
                                .limit(words.size() - 1)
                                .allMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)))
                ? Optional.of(last)
                : Optional.empty();
    }
}
