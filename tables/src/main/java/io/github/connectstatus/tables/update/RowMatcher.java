package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.page.PageRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Matches the rows of a page to statuses:
 *
 * <ol>
 *   <li>by code and message;
 *   <li>by decision;
 *   <li>by code and a message of the same form;
 *   <li>by code and a similar message, if there is evidence enough and no rival: neither another row or status of the code,
 *       nor a row with the text under another code.
 * </ol>
 *
 * <p>What remains and may belong together is a {@link Question}, not a guess.
 */
final class RowMatcher {

    private RowMatcher() {}

    /**
     * Matches the rows of a page to statuses.
     *
     * @param statuses the statuses of a table and of its supplement, in their order
     * @param rows rows that differ in code or message
     * @return the matches, or a problem for each decision that does not fit
     */
    static Result<RowMatches> match(List<KnownStatus> statuses, List<PageRow> rows, Decisions decisions) {
        Matching matching = new Matching(statuses, rows);
        EqualTexts.match(matching);
        Set<PageRow> decided = new HashSet<>(matching.openRows());
        List<Problem> problems = DecidedMatches.match(matching, decisions);
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        matching.openRows().forEach(decided::remove);
        matchSimilar(matching, decided);
        return Result.of(matches(matching));
    }

    private static void matchSimilar(Matching matching, Set<PageRow> decided) {
        Vocabulary vocabulary = vocabulary(matching);
        matching.codes().forEach(code -> SimilarTexts.matchForms(matching, code, vocabulary));
        CodeChanges.findSameText(matching);
        matching.codes().forEach(code -> SimilarTexts.match(matching, code, vocabulary));
        CodeChanges.findSimilarText(matching, vocabulary);
        matching.codes().forEach(code -> Leftovers.find(matching, code, vocabulary));
        MergedRows.find(matching, decided);
    }

    private static Vocabulary vocabulary(Matching matching) {
        List<String> texts = new ArrayList<>();
        for (KnownStatus known : matching.statuses()) {
            texts.add(known.status().message() + " " + known.status().description());
        }
        return Vocabulary.of(texts);
    }

    private static RowMatches matches(Matching matching) {
        List<Question> questions = Questions.of(matching, vocabulary(matching));
        Map<KnownStatus, PageRow> matched = new LinkedHashMap<>();
        List<StatusRow> gone = new ArrayList<>();
        Set<String> decidedGone = new HashSet<>();
        for (KnownStatus known : matching.statuses()) {
            matching.row(known).ifPresent(row -> matched.put(known, row));
            if (known.isExpected()
                    && matching.row(known).isEmpty()
                    && !matching.isDoubtful(known)
                    && !matching.isKept(known)) {
                gone.add(known.status());
                if (!matching.isOpen(known)) {
                    decidedGone.add(known.status().name());
                }
            }
        }
        List<PageRow> added = matching.openRows().stream()
                .filter(row -> !matching.isDoubtful(row))
                .toList();
        return new RowMatches(matched, gone, decidedGone, added, questions);
    }
}
