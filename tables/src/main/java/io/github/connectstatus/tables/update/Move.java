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

    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]{1,9})(?:\\s+(.*))?", Pattern.DOTALL);

    /** Parses what is decided, a code and perhaps a message; empty if it does not start with a code. */
    static Optional<Move> parse(String written) {
        Matcher move = WRITTEN.matcher(written.strip());
        return move.matches()
                ? Optional.of(new Move(Integer.parseInt(move.group(1)), Optional.ofNullable(move.group(2))))
                : Optional.empty();
    }
}
