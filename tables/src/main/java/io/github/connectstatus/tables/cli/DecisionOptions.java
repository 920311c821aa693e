package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.update.Decisions;
import io.github.connectstatus.tables.update.Decisions.StatusKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that decide what the report of an update leaves open. */
final class DecisionOptions {

    @Option(
            names = "--same",
            paramLabel = "TABLE:NAME=MESSAGE",
            description = "Decide that the status is the row of the page with this message.")
    private List<String> same = new ArrayList<>();

    @Option(
            names = "--gone",
            paramLabel = "TABLE:NAME",
            description = "Decide that the status is no longer on the page.")
    private List<String> gone = new ArrayList<>();

    @Option(
            names = "--template",
            paramLabel = "TABLE:NAME=TEMPLATE",
            description =
                    "Decide on the template of a status, with {named} placeholders where values stand; none, if blank.")
    private List<String> templates = new ArrayList<>();

    @Option(names = "--insist", description = "Take the page at its word even where it seems damaged.")
    private boolean insist;

    /** Returns the decisions, or a problem for each that is malformed. */
    Result<Decisions> decisions() {
        Result<Set<StatusKey>> goneKeys =
                Result.all(gone.stream().map(StatusKey::parse).toList()).map(LinkedHashSet::new);
        return textByStatus(same)
                .combine(
                        textByStatus(templates),
                        (sameTexts, templateTexts) -> new Decisions(sameTexts, Set.of(), templateTexts, insist))
                .combine(
                        goneKeys,
                        (decisions, keys) -> new Decisions(decisions.same(), keys, decisions.templates(), insist));
    }

    private static Result<Map<StatusKey, String>> textByStatus(List<String> decisions) {
        return Result.all(decisions.stream().map(DecisionOptions::textOfStatus).toList())
                .map(entries -> {
                    Map<StatusKey, String> texts = new LinkedHashMap<>();
                    entries.forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
                    return texts;
                });
    }

    private static Result<Map.Entry<StatusKey, String>> textOfStatus(String decision) {
        int equals = decision.indexOf('=');
        if (equals < 0) {
            return Result.failed(Problem.error(
                    "\"" + decision + "\" decides nothing", "write it like messaging:INVALID_JSON=the text"));
        }
        return StatusKey.parse(decision.substring(0, equals))
                .map(status -> Map.entry(status, decision.substring(equals + 1)));
    }
}
