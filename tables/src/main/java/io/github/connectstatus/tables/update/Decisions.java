package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.update.Decision.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the maintainer decided. No two decisions contradict each other. */
public final class Decisions {

    /** No decision at all. */
    public static final Decisions NONE = new Decisions(Map.of());

    /** A question that has one answer. */
    private record Matter(Kind kind, StatusKey subject) {

        static Matter of(Kind kind, StatusKey subject) {
            Kind answered = kind.isFate() ? Kind.SAME : kind == Kind.EXCLUDE ? Kind.INCLUDE : kind;
            return new Matter(answered, subject);
        }
    }

    private final Map<Matter, Decision> byMatter;

    private Decisions(Map<Matter, Decision> byMatter) {
        this.byMatter = byMatter;
    }

    /** Returns decisions, or a problem for each that contradicts one before it. One that is repeated counts once. */
    public static Result<Decisions> of(List<Decision> decisions) {
        Map<Matter, Decision> byMatter = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Decision decision : decisions) {
            Decision first = byMatter.putIfAbsent(Matter.of(decision.kind(), decision.subject()), decision);
            if (first != null && !first.equals(decision)) {
                problems.add(Problem.error(
                        "two decisions are about " + decision.subject() + ": " + first + " and " + decision,
                        "take one of them back"));
            }
        }
        return problems.isEmpty() ? Result.of(new Decisions(byMatter)) : Result.failed(problems);
    }

    Decisions without(Decision decision) {
        Map<Matter, Decision> others = new LinkedHashMap<>(byMatter);
        others.values().remove(decision);
        return new Decisions(others);
    }

    List<Decision> all() {
        return List.copyOf(byMatter.values());
    }

    Optional<String> value(Kind kind, StatusKey subject) {
        return Optional.ofNullable(byMatter.get(Matter.of(kind, subject)))
                .filter(decision -> decision.kind() == kind)
                .map(Decision::value);
    }

    boolean has(Kind kind, StatusKey subject) {
        return value(kind, subject).isPresent();
    }

    /** Returns whether it is decided what became of a status. */
    boolean isDecided(StatusKey status) {
        return byMatter.containsKey(Matter.of(Kind.SAME, status));
    }
}
