package io.github.connectstatus.tables.update;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.folder.RefusedException;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.TextNormalizer;
import io.github.connectstatus.tables.update.Decisions.StatusKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Recognizes statuses in the rows of a page: by code and message; by decision; by code and a similar message, if no other row
 * is similar as well. What is left of a code on both sides is not guessed at.
 */
final class RowMatcher {

    /** How much better than any other the best candidate must be. */
    private static final double MARGIN = 0.1;

    /** What rows must have in common where their descriptions are the same. */
    private static final double SIMILAR_AT_SAME_DESCRIPTION = 0.5;

    private final String table;
    private final Decisions decisions;
    private final List<StatusRow> statuses;
    private final List<PageRow> rows;
    private final Map<String, PageRow> found = new LinkedHashMap<>();
    private final List<Ambiguity> undecided = new ArrayList<>();
    private final List<String> decidedGone = new ArrayList<>();

    /**
     * The outcome.
     *
     * @param found the rows of the page by the name of the status
     * @param gone the current statuses that no row is
     * @param decidedGone those of them about which the maintainer said so
     * @param fresh the rows that are no status yet
     * @param undecided what cannot be decided
     */
    record Match(
            Map<String, PageRow> found,
            List<StatusRow> gone,
            List<String> decidedGone,
            List<PageRow> fresh,
            List<Ambiguity> undecided) {}

    private RowMatcher(String table, List<StatusRow> statuses, List<PageRow> rows, Decisions decisions) {
        this.table = table;
        this.statuses = List.copyOf(statuses);
        this.rows = new ArrayList<>(rows);
        this.decisions = decisions;
    }

    /**
     * Matches.
     *
     * @param table the name of the table, for the decisions
     * @param rows rows that differ in code or message
     */
    static Match match(String table, List<StatusRow> statuses, List<PageRow> rows, Decisions decisions) {
        return new RowMatcher(table, statuses, rows, decisions).match();
    }

    private Match match() {
        statuses.forEach(this::findSame);
        statuses.forEach(this::findDecided);
        for (int code : new TreeSet<>(statuses.stream().map(StatusRow::code).toList())) {
            findSimilar(code);
        }
        List<StatusRow> missing = statuses.stream()
                .filter(status -> isOpen(status) && !VendorDeprecation.isDeprecated(status))
                .toList();
        Map<Integer, List<PageRow>> openRows = rows.stream().collect(groupingBy(PageRow::code, TreeMap::new, toList()));
        Map<Integer, List<StatusRow>> openStatuses = missing.stream()
                .filter(status -> !decisions.isGone(key(status)))
                .collect(groupingBy(StatusRow::code, TreeMap::new, toList()));
        openStatuses.forEach((code, ofCode) -> Optional.ofNullable(openRows.get(code))
                .ifPresent(candidates -> undecided.add(new Ambiguity(code, ofCode, candidates))));
        List<StatusRow> gone = missing.stream()
                .filter(status -> undecided.stream().noneMatch(u -> u.statuses().contains(status)))
                .toList();
        List<PageRow> fresh = rows.stream()
                .filter(row -> undecided.stream().noneMatch(u -> u.rows().contains(row)))
                .toList();
        return new Match(found, gone, decidedGone, fresh, undecided);
    }

    private StatusKey key(StatusRow status) {
        return new StatusKey(table, status.name());
    }

    private boolean isOpen(StatusRow status) {
        return !found.containsKey(status.name());
    }

    private void take(StatusRow status, PageRow row) {
        found.put(status.name(), row);
        rows.remove(row);
    }

    private void findSame(StatusRow status) {
        rows.stream()
                .filter(row ->
                        row.code() == status.code() && TextNormalizer.equalNormalized(row.message(), status.message()))
                .findFirst()
                .ifPresent(row -> take(status, row));
    }

    private void findDecided(StatusRow status) {
        decisions.sameAs(key(status)).ifPresent(message -> takeDecided(status, message));
        if (decisions.isGone(key(status))) {
            if (!isOpen(status)) {
                throw new RefusedException(
                        key(status) + " is said to be gone, but the page has it; take the decision back");
            }
            decidedGone.add(status.name());
        }
    }

    private void takeDecided(StatusRow status, String message) {
        if (!isOpen(status)) {
            if (TextNormalizer.equalNormalized(status.message(), message)) {
                return;
            }
            throw new RefusedException(key(status)
                    + " is on the page as it was; take back the decision that its message is now: " + message);
        }
        PageRow decided = rows.stream()
                .filter(row -> row.code() == status.code() && TextNormalizer.equalNormalized(row.message(), message))
                .findFirst()
                .orElseThrow(() -> new RefusedException("the message decided on for " + key(status)
                        + " is that of no new row with the code " + status.code() + ": " + message));
        take(status, decided);
    }

    /** A pair that may be one status. */
    private record Candidate(StatusRow status, PageRow row, Similarity similarity) {}

    private void findSimilar(int code) {
        takeUnambiguous(candidates(code, false).stream()
                .filter(c -> c.similarity.kind() == Similarity.Kind.FORM)
                .toList());
        takeUnambiguous(candidates(code, true).stream()
                .filter(c -> c.similarity.kind() == Similarity.Kind.FORM)
                .toList());
        takeUnambiguous(candidates(code, false).stream()
                .filter(c -> c.similarity.kind() == Similarity.Kind.MENDING)
                .toList());
        takeUnambiguous(candidates(code, false).stream()
                .filter(c -> c.similarity.score() >= SIMILAR_AT_SAME_DESCRIPTION)
                .filter(c -> !c.row.description().isEmpty())
                .filter(c -> TextNormalizer.equalNormalized(c.row.description(), c.status.description()))
                .toList());
    }

    /**
     * The pairs of a code that are still open. A deprecated status is told by its form alone: a new status that is similar to
     * it would otherwise take its name.
     */
    private List<Candidate> candidates(int code, boolean deprecated) {
        return statuses.stream()
                .filter(status -> status.code() == code && isOpen(status))
                .filter(status -> VendorDeprecation.isByUpdate(status) == deprecated)
                .filter(status -> !decisions.isGone(key(status)))
                .flatMap(status -> rows.stream()
                        .filter(row -> row.code() == code)
                        .map(row -> new Candidate(status, row, Similarity.of(status.message(), row.message()))))
                .toList();
    }

    private void takeUnambiguous(List<Candidate> candidates) {
        candidates.stream()
                .filter(candidate -> candidates.stream().noneMatch(other -> rivals(candidate, other)))
                .toList()
                .forEach(candidate -> take(candidate.status, candidate.row));
    }

    private static boolean rivals(Candidate candidate, Candidate other) {
        boolean sameStatus = other.status.equals(candidate.status);
        boolean sameRow = other.row.equals(candidate.row);
        return sameStatus != sameRow && other.similarity.score() > candidate.similarity.score() - MARGIN;
    }
}
