package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.folder.RefusedException;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes a section of a page look damaged rather than changed. */
final class PlausibilityCheck {

    private static final int FEW = 8;
    private static final String INSIST = "if the page is right nevertheless, add --insist";

    private PlausibilityCheck() {}

    static void check(String name, Table table, PageSection section, RowMatcher.Match match) {
        List<String> reasons = new ArrayList<>();
        List<StatusRow> current = table.rows().stream()
                .filter(status -> !VendorDeprecation.isDeprecated(status))
                .toList();
        long moved = moved(table, section);
        if (4 * moved > section.rows().size()) {
            reasons.add("the columns of the table " + name + " have moved: " + moved + " of its "
                    + section.rows().size() + " rows have as message what was the description, or the reverse; "
                    + INSIST);
        }
        if (!section.described()
                && table.rows().stream()
                        .anyMatch(status -> !status.description().isEmpty())) {
            reasons.add("the columns of the table " + name + " have moved: the page has no descriptions any more; "
                    + INSIST);
        }
        int gone = match.gone().size() - match.decidedGone().size();
        if (4 * gone > current.size()) {
            reasons.add(gone + " of the " + current.size() + " rows of the table " + name
                    + " are not on the page, more than a quarter; was it cut off? " + INSIST);
        }
        long undecided =
                match.undecided().stream().mapToLong(u -> u.statuses().size()).sum();
        if (current.size() >= FEW && 2 * undecided > current.size()) {
            reasons.add(undecided + " of the " + current.size() + " rows of the table " + name
                    + " are not recognized on the page; is this another table, or have its columns moved? " + INSIST);
        }
        if (!reasons.isEmpty()) {
            throw new RefusedException(reasons);
        }
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
