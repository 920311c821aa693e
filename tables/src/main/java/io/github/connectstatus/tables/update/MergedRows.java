package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.TextNormalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds statuses that seem gone, but whose words have come into the row of another status of their code: the vendor may have
 * made one row of two.
 */
final class MergedRows {

    /** More of one code would take too long; then its statuses without a row count as gone, which the report says of each. */
    private static final int MOST_COMPARED = 40_000;

    /**
     * A row that says more than its status did.
     *
     * @param before the words of the status
     * @param added the words that only the row has
     */
    private record Grown(KnownStatus status, PageRow row, Set<String> before, Set<String> added) {

        static Grown of(KnownStatus status, PageRow row) {
            Set<String> before = words(status.status().message());
            before.addAll(words(status.status().description()));
            Set<String> added = words(row.message());
            added.addAll(words(row.description()));
            added.removeAll(before);
            return new Grown(status, row, before, added);
        }

        /** Returns whether the row has at least half of what only another text had. */
        boolean hasTakenIn(Set<String> text) {
            List<String> distinguishing =
                    text.stream().filter(word -> !before.contains(word)).toList();
            long taken = distinguishing.stream().filter(added::contains).count();
            return taken > 0 && 2 * taken >= distinguishing.size();
        }
    }

    private MergedRows() {}

    /** Notes the row that a status without a row may have been merged into, and makes a reworded one open again. */
    static void find(Matching matching, Set<PageRow> decided) {
        matching.codes().forEach(code -> find(matching, code, decided));
    }

    private static void find(Matching matching, int code, Set<PageRow> decided) {
        List<KnownStatus> missing = matching.openStatuses(code).stream()
                .filter(status -> status.isExpected() && !matching.isDoubtful(status))
                .toList();
        List<Grown> grown = missing.isEmpty() ? List.of() : grown(matching, code, decided);
        if ((long) missing.size() * grown.size() > MOST_COMPARED) {
            return;
        }
        for (KnownStatus gone : missing) {
            Set<String> message = words(gone.status().message());
            Set<String> description = words(gone.status().description());
            for (Grown other : grown) {
                if (matching.row(other.status()).isPresent()
                        && (other.hasTakenIn(message) || other.hasTakenIn(description))) {
                    doubt(matching, gone, other.status(), other.row());
                }
            }
        }
    }

    private static List<Grown> grown(Matching matching, int code, Set<PageRow> decided) {
        List<Grown> grown = new ArrayList<>();
        for (KnownStatus status : matching.statuses(code)) {
            matching.row(status)
                    .filter(row -> !decided.contains(row))
                    .map(row -> Grown.of(status, row))
                    .filter(row -> !row.added().isEmpty())
                    .ifPresent(grown::add);
        }
        return grown;
    }

    private static void doubt(Matching matching, KnownStatus gone, KnownStatus other, PageRow row) {
        if (!TextNormalizer.equalNormalized(other.status().message(), row.message())) {
            matching.release(other);
            matching.doubt(other, row);
        }
        matching.doubt(gone, row);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Vocabulary.words(text));
    }
}
