package io.github.connectstatus.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses which word was meant by one that is misspelt. */
final class Nearest {

    private Nearest() {}

    /** The candidate that fewest insertions, deletions and substitutions turn into the word; the first of several. */
    static String to(String word, List<String> candidates) {
        String folded = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(folded, candidate)))
                .orElseThrow();
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
