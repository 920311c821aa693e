package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.csv.Result;
import java.util.List;
import java.util.stream.Stream;

/** Decisions as a file of decisions has them. */
final class DecisionLines {

    private DecisionLines() {}

    static Decisions decisions(String... lines) {
        return Result.all(Stream.of(lines)
                        .map(line -> Decision.parse(
                                line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)))
                        .toList())
                .flatMap(Decisions::of)
                .value()
                .orElseThrow();
    }

    static Decisions of(List<Decision> decisions) {
        return Decisions.of(decisions).value().orElseThrow();
    }

    static UpdateRequest request(String... lines) {
        return UpdateRequest.of(decisions(lines));
    }
}
