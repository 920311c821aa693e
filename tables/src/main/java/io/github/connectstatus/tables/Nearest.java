package io.github.connectstatus.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which word was meant by one that is misspelt. */
final class Nearest {

    private Nearest() {}

    /**
     * The candidate that fewest insertions, deletions and substitutions turn into the word, whatever their case; the first of
     * several.
     */
    static String to(String word, List<String> candidates) {
        String folded = word.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance.apply(folded, candidate.toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }
}
