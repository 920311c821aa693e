package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.update.Decisions;
import io.github.connectstatus.tables.update.Decisions.StatusKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** What the maintainer decides, as the report of an update offers it. */
final class DecisionOptions {

    @Option(
            names = "--same",
            paramLabel = "TABLE:NAME=MESSAGE",
            description = "Decide that the status is the row of the page with this message.")
    private List<String> same = new ArrayList<>();

    @Option(
            names = "--gone",
            paramLabel = "TABLE:NAME",
            description = "Decide that the status is not on the page any more.")
    private List<String> gone = new ArrayList<>();

    @Option(
            names = "--template",
            paramLabel = "TABLE:NAME=TEMPLATE",
            description =
                    "Decide on the template of a status, with {named} placeholders where values stand; none, if blank.")
    private List<String> templates = new ArrayList<>();

    @Option(names = "--insist", description = "Take the page at its word even where it seems damaged.")
    private boolean insist;

    /**
     * Reads the decisions.
     *
     * @throws IllegalArgumentException if one is not written as it should be
     */
    Decisions decisions() {
        Set<StatusKey> goneKeys = new LinkedHashSet<>();
        gone.forEach(written -> goneKeys.add(StatusKey.parse(written)));
        return new Decisions(byStatus(same), goneKeys, byStatus(templates), insist);
    }

    private static Map<StatusKey, String> byStatus(List<String> decisions) {
        Map<StatusKey, String> byStatus = new LinkedHashMap<>();
        for (String decision : decisions) {
            int equals = decision.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(
                        "\"" + decision + "\" decides nothing; write it like messaging:INVALID_JSON=the text");
            }
            byStatus.put(StatusKey.parse(decision.substring(0, equals)), decision.substring(equals + 1));
        }
        return byStatus;
    }
}
