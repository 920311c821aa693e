package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the maintainer decides about a status, a row or a section of the page.
 *
 * @param kind the kind of decision
 * @param subject what the decision is about: a table and a status of it or, depending on the kind, a code or a reason
 * @param value what is decided; empty if the kind says it all
 */
public record Decision(Kind kind, StatusKey subject, String value) {

    /** The kinds of decisions. */
    public enum Kind {
        /** The status is the row with its code and this message. */
        SAME("TABLE:NAME=MESSAGE"),
        /** The status, or each status of the code, has this code now. */
        MOVED("TABLE:NAME=CODE"),
        /** The vendor no longer documents the status. */
        GONE("TABLE:NAME"),
        /** The status stays as it is, whatever the page does to it. */
        KEPT("TABLE:NAME"),
        /** The status has this template; none, if blank. */
        TEMPLATE("TABLE:NAME=TEMPLATE"),
        /** The further section with this row, the first that no other there has, belongs to the table. */
        INCLUDE("TABLE:ROW"),
        /** The further section with this row, the first that no other there has, does not belong to the table. */
        EXCLUDE("TABLE:ROW"),
        /** Rows with this in the column of codes are no statuses. */
        SKIP("TABLE:CODE"),
        /** What seems to be damage, of this extent, is none. */
        INSIST("TABLE:REASON=NUMBER");

        private final String form;

        Kind(String form) {
            this.form = form;
        }

        /** Returns the option that decides so, such as {@code --same}. */
        public String option() {
            return "--" + name().toLowerCase(Locale.ROOT);
        }

        /** Returns the form of what follows the option, such as {@code TABLE:NAME=MESSAGE}. */
        public String form() {
            return form;
        }

        /** Returns whether such a decision says what became of a status. There can be but one of them for each. */
        boolean isFate() {
            return this == SAME || this == MOVED || this == GONE || this == KEPT;
        }

        /** Returns whether such a decision names a status. */
        boolean isAboutStatus() {
            return this == TEMPLATE || isFate();
        }

        /** Returns whether such a decision says what to take from the page, or for damage. The next page may not need it. */
        boolean isAboutPage() {
            return this == INCLUDE || this == EXCLUDE || this == SKIP || this == INSIST;
        }

        private boolean hasValue() {
            return form.contains("=");
        }
    }

    /** Returns a decision that needs no value. */
    static Decision of(Kind kind, StatusKey subject) {
        return new Decision(kind, subject, "");
    }

    /**
     * Parses a decision.
     *
     * @param option the option, such as {@code --same}
     * @param argument what follows it
     */
    public static Result<Decision> parse(String option, String argument) {
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(candidate -> candidate.option().equals(option))
                .findFirst();
        return kind.map(known -> parse(known, argument))
                .orElseGet(() -> Result.failed(Problem.error(
                        "\"" + option + "\" is no kind of decision",
                        "write one of "
                                + Arrays.stream(Kind.values()).map(Kind::option).collect(Collectors.joining(", ")))));
    }

    /** Parses what follows the option. */
    public static Result<Decision> parse(Kind kind, String argument) {
        if (!kind.hasValue()) {
            return StatusKey.parse(argument).map(subject -> of(kind, subject));
        }
        int equals = argument.indexOf('=');
        if (equals < 0) {
            return Result.failed(Problem.error(
                    "\"" + argument + "\" decides nothing", "write it like " + kind.option() + " " + kind.form()));
        }
        return StatusKey.parse(argument.substring(0, equals))
                .map(subject -> new Decision(kind, subject, argument.substring(equals + 1)))
                .flatMap(Decision::withCode);
    }

    private static Result<Decision> withCode(Decision decision) {
        return decision.kind() != Kind.MOVED || Move.parse(decision.value()).isPresent()
                ? Result.of(decision)
                : Result.failed(Problem.error(
                        "the code decided on for " + decision.subject() + " is no number: " + decision.value(),
                        "write " + Kind.MOVED.option() + " " + Kind.MOVED.form()));
    }

    /** Returns what follows the option. */
    String argument() {
        return kind.hasValue() ? subject + "=" + value : subject.toString();
    }

    /** Returns the decision as it is written in a file of decisions: the option, a space, and what follows it. */
    @Override
    public String toString() {
        return kind.option() + " " + argument();
    }

    /** Returns the decision as a POSIX shell takes it, which is understood in a file of decisions, too. */
    public String shell() {
        return kind.option() + " '" + argument().replace("'", "'\\''") + "'";
    }
}
