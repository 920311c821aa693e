package io.github.connectstatus.tables;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Result;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words for outcomes in tables. */
public final class Outcomes {

    private static final Map<String, Outcome> BY_WORD = Arrays.stream(Outcome.values())
            .collect(toMap(Outcomes::word, identity(), (first, second) -> first, LinkedHashMap::new));

    private Outcomes() {}

    /** Returns the word for an outcome: its name in lower case. */
    public static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    static Result<Outcome> parse(Cell cell) {
        Outcome outcome = BY_WORD.get(cell.text());
        return outcome != null
                ? Result.of(outcome)
                : Result.failed(cell.error(
                        "unknown outcome " + cell.quoted(),
                        "the nearest known outcome is \"" + Nearest.to(cell.text(), BY_WORD.keySet())
                                + "\"; write one of " + String.join(", ", BY_WORD.keySet())
                                + ", or leave it blank for failure"));
    }
}
