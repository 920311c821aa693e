package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.TextNormalizer;
import io.github.connectstatus.tables.update.Doubt.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks whether a section of a page looks damaged rather than changed. Vendors change a few rows at a time; damage takes many
 * at once, or several that stand together.
 */
final class PlausibilityCheck {

    /** How many rows that stand together may go. */
    private static final int LONGEST_RUN = 2;

    /** How many rows may go in all, at most. */
    private static final int MOST_GONE = 5;

    /** How many rows of a small table may be changed, whatever their share. */
    private static final int FEW = 4;

    private static final int MANY_ADDED = 30;

    private static final String COMPARE = "compare the saved page with the vendor's, and save it again";

    private final String name;
    private final List<StatusRow> current;
    private final PageSection section;
    private final RowMatches matches;
    private final List<Doubt> doubts = new ArrayList<>();

    private PlausibilityCheck(String name, Table table, PageSection section, RowMatches matches) {
        this.name = name;
        this.current = table.rows().stream()
                .filter(status -> status.deprecated().isEmpty())
                .toList();
        this.section = section;
        this.matches = matches;
    }

    /** Returns a problem for everything that looks like damage, unless the maintainer insists on it. */
    static List<Problem> check(
            String name, Table table, Location page, PageSection section, RowMatches matches, Decisions decisions) {
        PlausibilityCheck check = new PlausibilityCheck(name, table, section, matches);
        if (!check.current.isEmpty()) {
            check.checkColumns();
            check.checkGone();
            check.checkChanges();
            check.checkAdded();
            check.checkQuestions();
        }
        return check.doubts.stream()
                .filter(doubt -> !doubt.isDispelled(decisions))
                .map(doubt -> doubt.problem(page, COMPARE))
                .toList();
    }

    private void doubt(Reason reason, long extent, String message) {
        doubts.add(new Doubt(name, reason, extent, message));
    }

    private void checkColumns() {
        long moved = moved();
        if (4 * moved > section.rows().size()) {
            doubt(
                    Reason.COLUMNS,
                    moved,
                    "the columns of the table " + name + " have moved: " + moved + " of its "
                            + section.rows().size()
                            + " rows have as message what was the description, or the reverse");
        }
        long described = current.stream()
                .filter(status -> !status.description().isEmpty())
                .count();
        if (!section.hasDescriptions() && described > 0) {
            doubt(
                    Reason.COLUMNS,
                    described,
                    "the columns of the table " + name + " have moved: the page no longer has descriptions");
        }
    }

    private long moved() {
        Set<String> descriptions =
                texts(current.stream().map(StatusRow::description).toList());
        Set<String> messages = texts(current.stream().map(StatusRow::message).toList());
        return section.rows().stream()
                .filter(row ->
                        !messages.contains(row.message()) && !row.description().isEmpty())
                .filter(row -> descriptions.contains(row.message()) || messages.contains(row.description()))
                .count();
    }

    private static Set<String> texts(List<String> texts) {
        return texts.stream().map(TextNormalizer::normalize).collect(Collectors.toSet());
    }

    private void checkGone() {
        Set<String> gone = new HashSet<>();
        matches.gone().stream()
                .filter(status -> !matches.decidedGone().contains(status.name()))
                .forEach(status -> gone.add(status.name()));
        int run = longestRun(gone);
        if (gone.size() > mostGone() || run > LONGEST_RUN) {
            doubt(
                    Reason.GONE,
                    gone.size(),
                    gone.size() + " of the " + current.size() + " rows of the table " + name + " are not on the page"
                            + (run > LONGEST_RUN ? ", " + run + " of which stood together" : ""));
        }
    }

    /** An eighth of a small table, and at least one row. */
    private int mostGone() {
        return Math.max(1, Math.min(MOST_GONE, current.size() / 8));
    }

    private int longestRun(Set<String> gone) {
        int longest = 0;
        int run = 0;
        for (StatusRow status : current) {
            run = gone.contains(status.name()) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void checkChanges() {
        int messages = 0;
        int descriptions = 0;
        for (Map.Entry<KnownStatus, PageRow> match : matches.matched().entrySet()) {
            StatusRow status = match.getKey().status();
            PageRow row = match.getValue();
            messages += TextNormalizer.equalNormalized(status.message(), row.message()) ? 0 : 1;
            descriptions += TextNormalizer.equalNormalized(status.description(), row.description()) ? 0 : 1;
        }
        if (isMany(messages)) {
            doubt(Reason.MESSAGES, messages, changed(messages, "messages"));
        }
        if (isMany(descriptions) && section.hasDescriptions()) {
            doubt(Reason.DESCRIPTIONS, descriptions, changed(descriptions, "descriptions"));
        }
    }

    private String changed(int count, String what) {
        return count + " of the " + current.size() + " " + what + " of the table " + name + " are changed";
    }

    private boolean isMany(int changed) {
        return changed >= FEW && 5 * changed > current.size();
    }

    private void checkAdded() {
        int added = matches.added().size();
        if (added >= MANY_ADDED && 5 * added > current.size()) {
            doubt(
                    Reason.ADDED,
                    added,
                    added + " rows of the page are new in the table " + name + ", which has " + current.size());
        }
    }

    private void checkQuestions() {
        long unrecognized = matches.questions().stream()
                .mapToLong(question -> question.statuses().size())
                .sum();
        if (unrecognized > FEW && 2 * unrecognized > current.size()) {
            doubt(
                    Reason.UNRECOGNIZED,
                    unrecognized,
                    unrecognized + " of the " + current.size() + " rows of the table " + name
                            + " are not recognized on the page");
        }
    }
}
