package io.github.connectstatus.tables.csv;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses which word was meant by one that does not exist: by {@link EditDistance}, whatever the words' case. */
public final class Nearest {

    private Nearest() {}

    /**
     * Returns the nearest word.
     *
     * @param word the word that does not exist
     * @param candidates the words that do, at least one
     * @return the candidate that is nearest to the word; of several the first
     */
    public static String to(String word, Collection<String> candidates) {
        return to(word, candidates, 1).get(0);
    }

    /**
     * Returns the nearest words.
     *
     * @param word the word that does not exist
     * @param candidates the words that do
     * @param most how many words to return at most
     * @return the candidates that are nearest to the word, the nearest first; those at the same distance as they were given
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
