package io.github.connectstatus.tables.update;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statuses and rows of a code that are not matched, each with each. */
final class CodeCandidates {

    /** With more, the page has changed so much that nothing could be matched with certainty. */
    private static final int MOST_COMPARED = 40_000;

    private CodeCandidates() {}

    /** Returns the pairs for which there is any evidence. */
    static List<Candidate> of(List<KnownStatus> statuses, List<PageRow> rows, Vocabulary vocabulary) {
        if ((long) statuses.size() * rows.size() > MOST_COMPARED) {
            return List.of();
        }
        Set<String> unique = uniqueDescriptions(statuses, rows);
        List<Candidate> candidates = new ArrayList<>();
        for (KnownStatus status : statuses) {
            String description = description(status.status().description());
            for (PageRow row : rows) {
                Similarity similarity = Similarity.of(status.status().message(), row.message(), vocabulary);
                boolean sameDescription =
                        unique.contains(description) && description.equals(description(row.description()));
                Evidence evidence = Evidence.of(similarity, sameDescription);
                if (evidence != Evidence.NONE) {
                    candidates.add(new Candidate(status, row, similarity, evidence));
                }
            }
        }
        return candidates;
    }

    /** Returns the descriptions of one status and one row each. What many say alike identifies none. */
    private static Set<String> uniqueDescriptions(List<KnownStatus> statuses, List<PageRow> rows) {
        Set<String> ofOneStatus =
                unique(statuses.stream().map(status -> status.status().description()));
        ofOneStatus.retainAll(unique(rows.stream().map(PageRow::description)));
        return ofOneStatus;
    }

    private static Set<String> unique(Stream<String> descriptions) {
        Map<String, Long> counts =
                descriptions.map(CodeCandidates::description).collect(groupingBy(text -> text, counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == 1 && !entry.getKey().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String description(String text) {
        return TextNormalizer.plainStyle(text);
    }
}
