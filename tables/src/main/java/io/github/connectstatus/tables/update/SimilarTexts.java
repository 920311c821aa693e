package io.github.connectstatus.tables.update;

import static java.util.stream.Collectors.groupingBy;

import io.github.connectstatus.tables.page.PageRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Matches the statuses of a code to rows with a similar message, where there is evidence enough and no rival. */
final class SimilarTexts {

    /** The share of words that a status keeps when it is reworded and can still be recognized by them. */
    private static final double MOST_WORDS = 2.0 / 3;

    private static final double HALF_OF_THE_WORDS = 0.5;

    private final Matching matching;
    private final List<Candidate> candidates;
    private final Map<KnownStatus, List<Candidate>> byStatus;
    private final Map<PageRow, List<Candidate>> byRow;

    private SimilarTexts(Matching matching, int code, Vocabulary vocabulary) {
        this.matching = matching;
        this.candidates = CodeCandidates.of(matching.openStatuses(code), matching.openRows(code), vocabulary);
        this.byStatus = candidates.stream().collect(groupingBy(Candidate::status));
        this.byRow = candidates.stream().collect(groupingBy(Candidate::row));
    }

    /** Matches texts that differ in form alone. */
    static void matchForms(Matching matching, int code, Vocabulary vocabulary) {
        SimilarTexts texts = new SimilarTexts(matching, code, vocabulary);
        List<Candidate> forms = texts.candidates.stream()
                .filter(candidate -> candidate.similarity().isForm())
                .toList();
        texts.take(forms, Evidence.CERTAIN);
        texts.take(forms, Evidence.STRONG);
    }

    /** Matches texts that are similar. Where a status was withdrawn or comes from a supplement, this is left to people. */
    static void match(Matching matching, int code, Vocabulary vocabulary) {
        SimilarTexts texts = new SimilarTexts(matching, code, vocabulary);
        List<Candidate> documented = texts.candidates.stream()
                .filter(candidate -> candidate.status().isDocumented())
                .toList();
        texts.take(documented, Evidence.STRONG);
        // One word may turn a success into something else, and its description be forgotten.
        texts.take(documented.stream().filter(Candidate::isFailure).toList(), Evidence.DESCRIBED);
        texts.take(documented, Evidence.FAIR);
        if (matching.statuses(code).size() == 1 && matching.rows(code).size() == 1) {
            documented.stream()
                    .filter(texts::isOpen)
                    .filter(SimilarTexts::isObvious)
                    .forEach(candidate -> matching.take(candidate.status(), candidate.row()));
        }
    }

    private void take(List<Candidate> likely, Evidence evidence) {
        List<Candidate> accepted = likely.stream()
                .filter(candidate -> candidate.evidence() == evidence)
                .filter(this::isOpen)
                .filter(candidate -> rivals(candidate).allMatch(rival -> evidence.outweighs(weight(rival))))
                .toList();
        accepted.forEach(candidate -> matching.take(candidate.status(), candidate.row()));
    }

    private Stream<Candidate> rivals(Candidate candidate) {
        return Stream.concat(
                        byStatus.getOrDefault(candidate.status(), List.of()).stream(),
                        byRow.getOrDefault(candidate.row(), List.of()).stream())
                .filter(other -> !other.equals(candidate) && isUndecided(other));
    }

    /** A status that the page has not had of late is a rival only if more than a few words speak for it. */
    private static Evidence weight(Candidate rival) {
        return rival.status().isDocumented() || rival.evidence().isAtLeast(Evidence.FAIR)
                ? rival.evidence()
                : Evidence.NONE;
    }

    private boolean isUndecided(Candidate candidate) {
        return matching.isOpen(candidate.status()) && matching.isOpen(candidate.row());
    }

    private boolean isOpen(Candidate candidate) {
        return isUndecided(candidate)
                && !matching.isDoubtful(candidate.status())
                && !matching.isDoubtful(candidate.row());
    }

    /**
     * Returns whether a person would see at once that a failure, alone with its code before and after, was reworded: a few of
     * its words were replaced.
     */
    private static boolean isObvious(Candidate candidate) {
        Similarity similarity = candidate.similarity();
        boolean halfIsEnough = candidate.hasSameDescription() || candidate.hasNoDescription();
        return candidate.isFailure()
                && similarity.kind() != Similarity.Kind.CONTRADICTION
                && similarity.sharedWords() >= (halfIsEnough ? HALF_OF_THE_WORDS : MOST_WORDS);
    }
}
