package io.github.connectstatus.tables;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Remedy;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words for remedies in tables. */
public final class Remedies {

    private static final Map<String, Remedy> BY_WORD = new LinkedHashMap<>();

    static {
        for (Remedy remedy : Remedy.values()) {
            BY_WORD.put(word(remedy), remedy);
        }
    }

    private Remedies() {}

    /** Returns the word for a remedy: its name in lower case. */
    public static String word(Remedy remedy) {
        return remedy.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the word for a remedy, or an empty string for none. */
    public static String word(Optional<Remedy> remedy) {
        return remedy.isPresent() ? word(remedy.get()) : "";
    }

    /** Returns the remedy in a cell that is not blank, or null if it is wrong. */
    static @Nullable Remedy parse(Cell cell, List<Problem> problems) {
        Remedy remedy = BY_WORD.get(cell.text());
        if (remedy == null) {
            problems.add(cell.error(
                    "unknown remedy " + cell.quoted(),
                    "the nearest known remedy is \"" + Nearest.to(cell.text(), BY_WORD.keySet()) + "\"; write one of "
                            + String.join(", ", BY_WORD.keySet())));
        }
        return remedy;
    }

    /** Returns the problem that a remedy is written for a status that is no failure. */
    static Problem needless(Cell remedy, Outcome outcome) {
        return remedy.error(
                "the remedy " + remedy.quoted() + " is of no use, since the outcome of the status is "
                        + Outcomes.word(outcome) + " and only a failure has a remedy",
                "write no remedy, or the outcome failure");
    }
}
