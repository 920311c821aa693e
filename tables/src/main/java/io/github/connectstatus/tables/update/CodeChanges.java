package io.github.connectstatus.tables.update;

import static java.util.stream.Collectors.groupingBy;

import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.TextNormalizer;
import java.util.List;
import java.util.Map;

/**
 * Finds statuses whose text is gone under their code, and new under another: the vendor may have changed the code, a cell of
 * the page may be lost, or the one may have nothing to do with the other. Neither is for a program to decide.
 */
final class CodeChanges {

    private static final int SHORTEST_DESCRIPTION = 20;
    private static final int MOST_COMPARED = 40_000;

    private CodeChanges() {}

    /** Notes rows that have the text of a status, at most in another form. */
    static void findSameText(Matching matching) {
        Map<String, List<PageRow>> byForm =
                matching.openRows().stream().collect(groupingBy(row -> Similarity.form(row.message())));
        for (KnownStatus status : matching.openStatuses()) {
            String form = Similarity.form(status.status().message());
            if (!form.isEmpty()) {
                byForm.getOrDefault(form, List.of()).stream()
                        .filter(row -> row.code() != status.code())
                        .forEach(row -> matching.doubt(status, row));
            }
        }
    }

    /** Notes rows that have a similar text, of statuses that the page should have. */
    static void findSimilarText(Matching matching, Vocabulary vocabulary) {
        List<KnownStatus> missing = matching.openStatuses().stream()
                .filter(KnownStatus::isExpected)
                .filter(status -> !matching.isDoubtful(status))
                .toList();
        List<PageRow> rows = matching.openRows();
        if ((long) missing.size() * rows.size() > MOST_COMPARED) {
            return;
        }
        for (KnownStatus status : missing) {
            for (PageRow row : rows) {
                if (row.code() != status.code() && isSimilar(status, row, vocabulary)) {
                    matching.doubt(status, row);
                }
            }
        }
    }

    private static boolean isSimilar(KnownStatus status, PageRow row, Vocabulary vocabulary) {
        boolean sameDescription = row.description().length() >= SHORTEST_DESCRIPTION
                && TextNormalizer.equalNormalized(
                        row.description(), status.status().description());
        return sameDescription
                || Similarity.of(status.status().message(), row.message(), vocabulary)
                                .kind()
                        == Similarity.Kind.CORRECTION;
    }
}
