package io.github.connectstatus.tables;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for outcomes in tables. */
public final class Outcomes {

    private static final Map<String, Outcome> BY_WORD = new LinkedHashMap<>();

    static {
        for (Outcome outcome : Outcome.values()) {
            BY_WORD.put(word(outcome), outcome);
        }
    }

    private Outcomes() {}

    /** Returns the word for an outcome: its name in lower case. */
    public static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the outcome in a cell, which is a failure if none is written. */
    static Outcome parse(@Nullable Cell cell, List<Problem> problems) {
        if (cell == null) {
            return Outcome.FAILURE;
        }
        Outcome outcome = BY_WORD.get(cell.text());
        if (outcome != null) {
            return outcome;
        }
        problems.add(cell.error(
                "unknown outcome " + cell.quoted(),
                "the nearest known outcome is \"" + Nearest.to(cell.text(), BY_WORD.keySet()) + "\"; write one of "
                        + String.join(", ", BY_WORD.keySet())));
        return Outcome.FAILURE;
    }
}
