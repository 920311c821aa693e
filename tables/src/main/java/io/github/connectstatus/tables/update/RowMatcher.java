package io.github.connectstatus.tables.update;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
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
 * Matches the rows of a page to the statuses of a table: by code and message; by decision; by code and a similar
 * message, if no other row is similar, too. What remains of a code on both sides is an {@link Ambiguity}, not a guess.
 */
final class RowMatcher {

    /** By how much the best candidate must be better than any other. */
    private static final double MARGIN = 0.1;

    /** How similar messages must be where the descriptions are the same. */
    private static final double SIMILAR_AT_SAME_DESCRIPTION = 0.5;

    private final String table;
    private final Decisions decisions;
    private final List<StatusRow> statuses;
    private final List<PageRow> rows;
    private final Map<String, PageRow> matched = new LinkedHashMap<>();
    private final List<String> decidedGone = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private RowMatcher(String table, List<StatusRow> statuses, List<PageRow> rows, Decisions decisions) {
        this.table = table;
        this.statuses = List.copyOf(statuses);
        this.rows = new ArrayList<>(rows);
        this.decisions = decisions;
    }

    /**
     * Matches the rows of a page to the statuses of a table.
     *
     * @param table the name of the table, for the decisions
     * @param rows rows that differ in code or message
     * @return the matches, or a problem for each decision that does not fit
     */
    static Result<RowMatches> match(String table, List<StatusRow> statuses, List<PageRow> rows, Decisions decisions) {
        return new RowMatcher(table, statuses, rows, decisions).match();
    }

    private Result<RowMatches> match() {
        statuses.forEach(this::matchEqual);
        statuses.forEach(this::matchDecided);
        for (int code : new TreeSet<>(statuses.stream().map(StatusRow::code).toList())) {
            matchSimilar(code);
        }
        return problems.isEmpty() ? Result.of(matches()) : Result.failed(problems);
    }

    private RowMatches matches() {
        List<Ambiguity> ambiguities = new ArrayList<>();
        List<StatusRow> missing = statuses.stream()
                .filter(status -> isOpen(status) && status.deprecated().isEmpty())
                .toList();
        Map<Integer, List<PageRow>> openRows = rows.stream().collect(groupingBy(PageRow::code, TreeMap::new, toList()));
        Map<Integer, List<StatusRow>> openStatuses = missing.stream()
                .filter(status -> !decisions.isGone(key(status)))
                .collect(groupingBy(StatusRow::code, TreeMap::new, toList()));
        openStatuses.forEach((code, ofCode) -> Optional.ofNullable(openRows.get(code))
                .ifPresent(candidates -> ambiguities.add(new Ambiguity(code, ofCode, candidates))));
        List<StatusRow> gone = missing.stream()
                .filter(status -> ambiguities.stream()
                        .noneMatch(ambiguity -> ambiguity.statuses().contains(status)))
                .toList();
        List<PageRow> added = rows.stream()
                .filter(row -> ambiguities.stream()
                        .noneMatch(ambiguity -> ambiguity.rows().contains(row)))
                .toList();
        return new RowMatches(matched, gone, decidedGone, added, ambiguities);
    }

    private StatusKey key(StatusRow status) {
        return new StatusKey(table, status.name());
    }

    private boolean isOpen(StatusRow status) {
        return !matched.containsKey(status.name());
    }

    private void take(StatusRow status, PageRow row) {
        matched.put(status.name(), row);
        rows.remove(row);
    }

    private void matchEqual(StatusRow status) {
        rows.stream()
                .filter(row ->
                        row.code() == status.code() && TextNormalizer.equalNormalized(row.message(), status.message()))
                .findFirst()
                .ifPresent(row -> take(status, row));
    }

    private void matchDecided(StatusRow status) {
        decisions.sameAs(key(status)).ifPresent(message -> takeDecided(status, message));
        if (decisions.isGone(key(status))) {
            if (!isOpen(status)) {
                problems.add(Problem.error(
                        key(status) + " is said to be gone, but the page has it", "take the decision back"));
            }
            decidedGone.add(status.name());
        }
    }

    private void takeDecided(StatusRow status, String message) {
        if (!isOpen(status)) {
            if (!TextNormalizer.equalNormalized(status.message(), message)) {
                problems.add(Problem.error(
                        key(status) + " is on the page as it was",
                        "take back the decision that its message is now: " + message));
            }
            return;
        }
        rows.stream()
                .filter(row -> row.code() == status.code() && TextNormalizer.equalNormalized(row.message(), message))
                .findFirst()
                .ifPresentOrElse(
                        row -> take(status, row),
                        () -> problems.add(Problem.error(
                                "the message decided on for " + key(status) + " is that of no new row with the code "
                                        + status.code() + ": " + message,
                                "copy the message of a row that only the page has, or take the decision back")));
    }

    /** A status and a row that may be the same. */
    private record Candidate(StatusRow status, PageRow row, Similarity similarity) {}

    private void matchSimilar(int code) {
        takeUnambiguous(candidates(code, false).stream()
                .filter(c -> c.similarity.kind() == Similarity.Kind.FORM)
                .toList());
        takeUnambiguous(candidates(code, true).stream()
                .filter(c -> c.similarity.kind() == Similarity.Kind.FORM)
                .toList());
        takeUnambiguous(candidates(code, false).stream()
                .filter(c -> c.similarity.kind() == Similarity.Kind.CORRECTION)
                .toList());
        takeUnambiguous(candidates(code, false).stream()
                .filter(c -> c.similarity.score() >= SIMILAR_AT_SAME_DESCRIPTION)
                .filter(c -> !c.row.description().isEmpty())
                .filter(c -> TextNormalizer.equalNormalized(c.row.description(), c.status.description()))
                .toList());
    }

    /**
     * Returns the unmatched pairs of a code. Callers match a deprecated status only to a row of the same form: a new
     * status that is merely similar would take its name.
     */
    private List<Candidate> candidates(int code, boolean deprecated) {
        return statuses.stream()
                .filter(status -> status.code() == code && isOpen(status))
                .filter(status -> VendorDeprecation.isReasonOf(status) == deprecated)
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
