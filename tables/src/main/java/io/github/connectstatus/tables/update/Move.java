package io.github.connectstatus.tables.update;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a status has moved to.
 *
 * @param code its code now
 * @param message its message now, if that is another, too
 */
record Move(int code, Optional<String> message) {

    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]{1,10})(?:\\s+(.*))?", Pattern.DOTALL);

    /** Parses what is decided, a code and perhaps a message; empty if it does not start with a code, which is an {@code int}. */
    static Optional<Move> parse(String written) {
        Matcher move = WRITTEN.matcher(written.strip());
        if (!move.matches()) {
            return Optional.empty();
        }
        long code = Long.parseLong(move.group(1));
        return code == (int) code
                ? Optional.of(new Move((int) code, Optional.ofNullable(move.group(2))))
                : Optional.empty();
    }
}
