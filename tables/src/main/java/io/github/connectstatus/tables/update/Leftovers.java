package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.page.PageRow;
import java.util.List;

/**
 * Finds what remains of a code on both sides: statuses that the page has not as they were, and rows that may be them, or
 * statuses that were withdrawn or come from a supplement.
 */
final class Leftovers {

    /** With more, each row is noted with one status only: enough to ask about it. */
    private static final int MOST_PAIRS = 40_000;

    private Leftovers() {}

    static void find(Matching matching, int code, Vocabulary vocabulary) {
        List<KnownStatus> statuses = matching.openStatuses(code);
        List<PageRow> rows = matching.openRows(code);
        List<KnownStatus> expected =
                statuses.stream().filter(Leftovers::isPlausible).toList();
        if ((long) expected.size() * rows.size() > MOST_PAIRS) {
            for (int i = 0; i < Math.max(expected.size(), rows.size()); i++) {
                matching.doubt(expected.get(i % expected.size()), rows.get(i % rows.size()));
            }
            return;
        }
        expected.forEach(status -> rows.forEach(row -> matching.doubt(status, row)));
        CodeCandidates.of(statuses, rows, vocabulary).stream()
                .filter(candidate -> candidate
                        .evidence()
                        .isAtLeast(candidate.status().isDocumented() ? Evidence.WEAK : Evidence.FAIR))
                .forEach(candidate -> matching.doubt(candidate.status(), candidate.row()));
    }

    /** A status of the supplement is there because its code lacks it on the page. */
    private static boolean isPlausible(KnownStatus status) {
        return status.isExpected() || status.standing() == KnownStatus.Standing.SUPPLEMENTED;
    }
}
