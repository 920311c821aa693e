package io.github.connectstatus;

import java.util.Optional;

/** A code as responses have it: a number in a string. */
final class RawCode {

    private RawCode() {}

    /**
     * Reads a code. Unlike {@link Integer#parseInt} it takes no plus sign and no digits but ASCII's, which no server sends
     * as a code.
     */
    static Optional<Integer> parse(String code) {
        String digits = code.strip();
        int start = digits.startsWith("-") ? 1 : 0;
        if (digits.length() == start || !digits.chars().skip(start).allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.parseInt(digits));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }
}
