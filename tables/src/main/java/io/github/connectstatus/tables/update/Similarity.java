package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.csv.EditDistance;
import io.github.connectstatus.tables.page.TextNormalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How much two texts have in common.
 *
 * @param kind the kind of their difference
 * @param score the share of equal characters, regardless of case, from 0 to 1
 */
record Similarity(Kind kind, double score) {

    /** The kinds of differences, from the least. */
    enum Kind {
        /** Case, punctuation and white space, or none. */
        FORM,
        /** Typing errors, and words added or removed; no word is replaced by another. */
        CORRECTION,
        /** Anything else. */
        REWORDING
    }

    private static final double CORRECTION_SCORE = 0.6;
    private static final int LONGEST_COMPARED = 2_000;
    private static final int MOST_WORDS = 300;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern VALUE = Pattern.compile("u?x{2,}");

    static Similarity of(String a, String b) {
        String left = folded(a);
        String right = folded(b);
        List<String> leftWords = words(left);
        List<String> rightWords = words(right);
        if (String.join("", leftWords).equals(String.join("", rightWords)) && !leftWords.isEmpty()) {
            return new Similarity(Kind.FORM, 1);
        }
        if (Math.max(left.length(), right.length()) > LONGEST_COMPARED
                || Math.max(leftWords.size(), rightWords.size()) > MOST_WORDS) {
            return new Similarity(Kind.REWORDING, 0);
        }
        double score =
                1 - (double) EditDistance.between(left, right) / Math.max(1, Math.max(left.length(), right.length()));
        boolean corrected = score >= CORRECTION_SCORE && !replacesAWord(leftWords, rightWords);
        return new Similarity(corrected ? Kind.CORRECTION : Kind.REWORDING, score);
    }

    private static String folded(String text) {
        return TextNormalizer.normalize(text).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String folded) {
        return Arrays.stream(BETWEEN_WORDS.split(folded, -1))
                .filter(word -> !word.isEmpty())
                .map(word -> VALUE.matcher(word).matches() ? "xxx" : word)
                .toList();
    }

    /**
     * Returns whether words of one text are replaced by others in the other: {@code channel fb} and {@code channel rt}
     * are different messages, however similar they look.
     */
    private static boolean replacesAWord(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = isMisspelt(left.get(i), right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        boolean leftOnly = false;
        boolean rightOnly = false;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && isMisspelt(left.get(i), right.get(j))) {
                leftOnly = false;
                rightOnly = false;
                i++;
                j++;
            } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
                leftOnly = true;
                i++;
            } else {
                rightOnly = true;
                j++;
            }
            if (leftOnly && rightOnly) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether two words are equal but for typing errors. A prefix is not one: {@code valid} is not {@code
     * invalid}.
     */
    private static boolean isMisspelt(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int length = Math.max(a.length(), b.length());
        boolean prefixed = a.endsWith(b) || b.endsWith(a);
        boolean number = (a + b).chars().anyMatch(Character::isDigit);
        return !prefixed
                && !number
                && length > 3
                && EditDistance.between(a, b) <= (length < 6 ? 1 : length < 15 ? 2 : 3);
    }
}
