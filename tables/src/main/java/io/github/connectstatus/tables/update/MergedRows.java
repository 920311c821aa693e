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

    private MergedRows() {}

    /** Notes the row that a status without a row may have been merged into, and makes a reworded one open again. */
    static void find(Matching matching, Set<PageRow> decided) {
        for (KnownStatus gone : matching.openStatuses()) {
            if (gone.isExpected() && !matching.isDoubtful(gone)) {
                for (KnownStatus other : matching.statuses(gone.code())) {
                    matching.row(other)
                            .filter(row -> !decided.contains(row))
                            .filter(row -> hasTakenIn(other, row, gone))
                            .ifPresent(row -> doubt(matching, gone, other, row));
                }
            }
        }
    }

    private static void doubt(Matching matching, KnownStatus gone, KnownStatus other, PageRow row) {
        if (!TextNormalizer.equalNormalized(other.status().message(), row.message())) {
            matching.release(other);
            matching.doubt(other, row);
        }
        matching.doubt(gone, row);
    }

    /** Returns whether a row has more than its status had, and at least half of what only the other one had. */
    private static boolean hasTakenIn(KnownStatus status, PageRow row, KnownStatus gone) {
        Set<String> before = words(status.status().message(), status.status().description());
        Set<String> added = words(row.message(), row.description());
        added.removeAll(before);
        return hasHalf(added, before, gone.status().message())
                || hasHalf(added, before, gone.status().description());
    }

    private static boolean hasHalf(Set<String> added, Set<String> before, String text) {
        Set<String> distinguishing = words(text);
        distinguishing.removeAll(before);
        long taken = distinguishing.stream().filter(added::contains).count();
        return taken > 0 && 2 * taken >= distinguishing.size();
    }

    private static Set<String> words(String... texts) {
        Set<String> words = new HashSet<>();
        for (String text : new ArrayList<>(List.of(texts))) {
            words.addAll(Vocabulary.words(text));
        }
        return words;
    }
}
