package io.github.connectstatus.tables.csv;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that is wrong, where it is, and what to do about it.
 *
 * <p>Problems are ordered by location; those without one come first.
 *
 * @param severity how much it matters
 * @param location where it is; empty if it is in no file, but in an option of a command line, for example
 * @param message what is wrong, in one line, without a full stop
 * @param hint what to do about it, in one line, without a full stop
 */
public record Problem(Severity severity, Optional<Location> location, String message, String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem problem) -> problem.location.orElse(null),
                    Comparator.nullsFirst(Comparator.<Location>naturalOrder()))
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message)
            .thenComparing(Problem::hint);

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");

    /** Makes spaces of line breaks, which quoted parts of a file may have, and escapes what is invisible in those. */
    public Problem {
        message = line(message);
        hint = line(hint);
    }

    private static String line(String text) {
        return InvisibleCharacters.escaped(CONTROLS.matcher(text).replaceAll(" "));
    }

    /**
     * Returns an error.
     *
     * @param location where it is
     * @param message what is wrong, in one line, without a full stop
     * @param hint what to do about it, in one line, without a full stop
     */
    public static Problem error(Location location, String message, String hint) {
        return new Problem(Severity.ERROR, Optional.of(location), message, hint);
    }

    /**
     * Returns an error without a location.
     *
     * @param message what is wrong, in one line, without a full stop
     * @param hint what to do about it, in one line, without a full stop
     */
    public static Problem error(String message, String hint) {
        return new Problem(Severity.ERROR, Optional.empty(), message, hint);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code location: message; hint}, or {@code message; hint} if there is no location. */
    @Override
    public String toString() {
        return location.map(at -> at + ": ").orElse("") + message + "; " + hint;
    }
}
