package io.github.connectstatus.tables.csv;

/** The Levenshtein distance. */
public final class EditDistance {

    private EditDistance() {}

    /**
     * Returns the distance between two texts: the least number of {@code char}s that have to be inserted, deleted or
     * substituted to turn one into the other.
     */
    public static int between(String a, String b) {
        int[] distances = new int[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            distances[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = distances[0];
            distances[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = distances[j];
                distances[j] = Math.min(substituted, 1 + Math.min(distances[j - 1], distances[j]));
            }
        }
        return distances[b.length()];
    }
}
