package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks whether a section of a page looks damaged rather than changed. */
final class PlausibilityCheck {

    private static final int FEW = 8;
    private static final String INSIST = "if the page is right nevertheless, add --insist";

    private PlausibilityCheck() {}

    static List<Problem> check(String name, Table table, Location page, PageSection section, RowMatches matches) {
        List<Problem> problems = new ArrayList<>();
        List<StatusRow> current = table.rows().stream()
                .filter(status -> status.deprecated().isEmpty())
                .toList();
        long moved = moved(table, section);
        if (4 * moved > section.rows().size()) {
            problems.add(Problem.error(
                    page,
                    "the columns of the table " + name + " have moved: " + moved + " of its "
                            + section.rows().size() + " rows have as message what was the description, or the reverse",
                    INSIST));
        }
        if (!section.hasDescriptions()
                && table.rows().stream()
                        .anyMatch(status -> !status.description().isEmpty())) {
            problems.add(Problem.error(
                    page,
                    "the columns of the table " + name + " have moved: the page no longer has descriptions",
                    INSIST));
        }
        int gone = matches.gone().size() - matches.decidedGone().size();
        if (4 * gone > current.size()) {
            problems.add(Problem.error(
                    page,
                    gone + " of the " + current.size() + " rows of the table " + name
                            + " are not on the page, more than a quarter",
                    "see whether the page was truncated; " + INSIST));
        }
        long ambiguous = matches.ambiguities().stream()
                .mapToLong(ambiguity -> ambiguity.statuses().size())
                .sum();
        if (current.size() >= FEW && 2 * ambiguous > current.size()) {
            problems.add(Problem.error(
                    page,
                    ambiguous + " of the " + current.size() + " rows of the table " + name
                            + " are not recognized on the page",
                    "see whether this is another table, or its columns have moved; " + INSIST));
        }
        return problems;
    }

    private static long moved(Table table, PageSection section) {
        Set<String> descriptions =
                texts(table.rows().stream().map(StatusRow::description).toList());
        Set<String> messages =
                texts(table.rows().stream().map(StatusRow::message).toList());
        return section.rows().stream()
                .filter(row ->
                        !messages.contains(row.message()) && !row.description().isEmpty())
                .filter(row -> descriptions.contains(row.message()) || messages.contains(row.description()))
                .count();
    }

    private static Set<String> texts(List<String> texts) {
        return texts.stream()
                .map(TextNormalizer::normalize)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }
}
