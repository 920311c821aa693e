package io.github.connectstatus.tables.csv;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Suggests words for one that does not exist, by {@link EditDistance} and regardless of case. */
public final class Nearest {

    private Nearest() {}

    /**
     * Returns the candidate that is nearest to a word; of several, the first.
     *
     * @param word the word that does not exist
     * @param candidates the words that do, at least one
     */
    public static String to(String word, Collection<String> candidates) {
        return to(word, candidates, 1).get(0);
    }

    /**
     * Returns the candidates that are nearest to a word, the nearest first; those at the same distance in the order
     * given.
     *
     * @param word the word that does not exist
     * @param candidates the words that do
     * @param most how many to return at most
     */
    public static List<String> to(String word, Collection<String> candidates, int most) {
        String folded = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .sorted(Comparator.comparingInt(
                        candidate -> EditDistance.between(folded, candidate.toLowerCase(Locale.ROOT))))
                .limit(most)
                .toList();
    }
}
