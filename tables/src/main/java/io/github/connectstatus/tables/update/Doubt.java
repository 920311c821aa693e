package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What looks like damage to a page. The maintainer may insist that it is none: on each thing, and on its extent, so that worse
 * damage of the same kind is noticed the next time.
 *
 * @param table the name of the table
 * @param reason what seems to be damaged
 * @param extent how much
 * @param message what is strange, without what to do
 */
record Doubt(String table, Reason reason, long extent, String message) {

    /** What a page may seem to be damaged by. */
    enum Reason {
        /** Many rows are gone. */
        GONE,
        /** Many rows are new. */
        ADDED,
        /** Many messages are changed. */
        MESSAGES,
        /** Many descriptions are changed. */
        DESCRIPTIONS,
        /** The columns seem to have changed places. */
        COLUMNS,
        /** Many rows cannot be told apart. */
        UNRECOGNIZED,
        /** The page ends early. */
        TRUNCATED,
        /** There is no section for a table. */
        SECTION;

        private String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the reasons as decisions name them. */
    static Set<String> reasons() {
        return Stream.of(Reason.values()).map(Reason::written).collect(Collectors.toSet());
    }

    private Decision insistence() {
        return new Decision(Decision.Kind.INSIST, new StatusKey(table, reason.written()), String.valueOf(extent));
    }

    /** Returns whether the maintainer insists that this is no damage. */
    boolean isDispelled(Decisions decisions) {
        Decision insistence = insistence();
        return decisions
                .value(Decision.Kind.INSIST, insistence.subject())
                .filter(insistence.value()::equals)
                .isPresent();
    }

    /** Returns the problem, with what to do about it before one may insist. */
    Problem problem(Location page, String whatToDo) {
        return Problem.error(page, message, whatToDo + ", or add " + insistence() + " if the page is right");
    }
}
