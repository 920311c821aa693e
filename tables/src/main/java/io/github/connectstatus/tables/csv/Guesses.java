package io.github.connectstatus.tables.csv;

import java.util.Collection;
import java.util.Optional;

/** Guesses which words are meant, until that has taken a while: who has so many wrong has the wrong file. */
public final class Guesses {

    /** Letters with letters, which takes less than a second. */
    private static final long MOST_COMPARED = 100_000_000;

    private long compared = 0;

    /**
     * Returns the candidate that is nearest to a word, as {@link Nearest#to} does.
     *
     * @param word the word that does not exist
     * @param candidates the words that do
     * @return the candidate; empty if there is none, or if too much was compared
     */
    public Optional<String> nearest(String word, Collection<String> candidates) {
        return candidates.isEmpty() || isTooMuch(word, candidates)
                ? Optional.empty()
                : Optional.of(Nearest.to(word, candidates));
    }

    /**
     * Returns the candidate of which a word is probably a misspelling, as {@link Nearest#nearly} does.
     *
     * @param word the word that does not exist
     * @param candidates the words that do
     * @return the candidate; empty if none is that near, or if too much was compared
     */
    public Optional<String> nearly(String word, Collection<String> candidates) {
        return isTooMuch(word, candidates) ? Optional.empty() : Nearest.nearly(word, candidates);
    }

    private boolean isTooMuch(String word, Collection<String> candidates) {
        if (compared <= MOST_COMPARED) {
            compared += Nearest.compared(word, candidates);
        }
        return compared > MOST_COMPARED;
    }
}
