package io.github.connectstatus.tables.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Suggests words for one that does not exist, by {@link EditDistance} and regardless of case. */
public final class Nearest {

    /** How long a word is, in letters, for each letter that may be wrong in it. */
    private static final int LETTERS_PER_MISTAKE = 4;

    /** What is longer than any name is misspelt by more than a letter, and to compare all of it would take long. */
    private static final int LONGEST = 200;

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
     * Returns the candidate of which a word is probably a misspelling, since at most a quarter of it differs; of several,
     * the nearest.
     *
     * @param word the word that does not exist
     * @param candidates the words that do
     * @return the candidate; empty if none is that near
     */
    public static Optional<String> nearly(String word, Collection<String> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        String nearest = to(word, candidates);
        return LETTERS_PER_MISTAKE * distance(word, nearest) <= word.length() ? Optional.of(nearest) : Optional.empty();
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
        List<Near> nearest = new ArrayList<>();
        String compared = compared(word);
        for (String candidate : candidates) {
            Near near = new Near(candidate, EditDistance.between(compared, compared(candidate)));
            int place = nearest.size();
            while (place > 0 && nearest.get(place - 1).distance() > near.distance()) {
                place--;
            }
            nearest.add(place, near);
            if (nearest.size() > most) {
                nearest.remove(most);
            }
        }
        return nearest.stream().map(Near::candidate).toList();
    }

    /** Returns how many letters are compared with letters to find the nearest candidates. */
    static long compared(String word, Collection<String> candidates) {
        long letters = 0;
        for (String candidate : candidates) {
            letters += Math.min(candidate.length(), LONGEST);
        }
        return letters * Math.min(word.length(), LONGEST);
    }

    private record Near(String candidate, int distance) {}

    private static int distance(String word, String candidate) {
        return EditDistance.between(compared(word), compared(candidate));
    }

    private static String compared(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }
}
