package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.csv.EditDistance;
import io.github.connectstatus.tables.page.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much two texts have in common.
 *
 * @param kind the kind of their difference
 * @param score the share of equal characters, regardless of case, from 0 to 1
 * @param sharedWords the share of equal words, from 0 to 1
 */
record Similarity(Kind kind, double score, double sharedWords) {

    /** The kinds of differences, from the least. */
    enum Kind {
        /** Case, punctuation and white space, or none. */
        FORM,
        /** Typing errors, and words added or removed; no word is replaced by another. */
        CORRECTION,
        /** Words are replaced by others. */
        REWORDING,
        /** One says what the other denies, or names another parameter. */
        CONTRADICTION
    }

    private static final double CORRECTION_SCORE = 0.6;
    private static final int LONGEST_COMPARED = 2_000;
    private static final int MOST_WORDS = 300;

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "non", "never", "none", "cannot", "cant", "isnt", "doesnt", "didnt", "without", "t");

    private static final List<String> NEGATING_PREFIXES = List.of("un", "in", "im", "ir", "il", "non", "dis", "de");

    static Similarity of(String a, String b, Vocabulary vocabulary) {
        List<String> left = words(a);
        List<String> right = words(b);
        if (String.join("", left).equals(String.join("", right)) && !left.isEmpty()) {
            return new Similarity(Kind.FORM, 1, 1);
        }
        String leftText = folded(a);
        String rightText = folded(b);
        int length = Math.max(1, Math.max(leftText.length(), rightText.length()));
        if (length > LONGEST_COMPARED || Math.max(left.size(), right.size()) > MOST_WORDS) {
            return new Similarity(Kind.REWORDING, 0, 0);
        }
        double score = 1 - (double) EditDistance.between(leftText, rightText) / length;
        WordDifference difference = WordDifference.between(left, right, vocabulary);
        return new Similarity(kind(difference, score, vocabulary), score, difference.shared());
    }

    /** Returns what texts that differ in form alone have in common; empty without letters and digits. */
    static String form(String text) {
        return String.join("", words(text));
    }

    boolean isForm() {
        return kind == Kind.FORM;
    }

    /** Returns whether a person would take one for the other, edited, if nothing else is there. */
    boolean isClose() {
        return kind != Kind.CONTRADICTION && (score >= CORRECTION_SCORE || sharedWords >= 0.5);
    }

    private static Kind kind(WordDifference difference, double score, Vocabulary vocabulary) {
        if (difference.gaps().stream().anyMatch(gap -> isContradiction(gap, vocabulary))
                || negations(difference.removed()) != negations(difference.added())) {
            return Kind.CONTRADICTION;
        }
        boolean replaced = difference.gaps().stream().anyMatch(WordDifference.Gap::isReplacement);
        return replaced || score < CORRECTION_SCORE ? Kind.REWORDING : Kind.CORRECTION;
    }

    private static boolean isContradiction(WordDifference.Gap gap, Vocabulary vocabulary) {
        return gap.isReplacement()
                && (names(gap.removed(), vocabulary)
                        || names(gap.added(), vocabulary)
                        || gap.removed().stream()
                                .anyMatch(word -> gap.added().stream().anyMatch(other -> isNegated(word, other))));
    }

    private static boolean names(List<String> words, Vocabulary vocabulary) {
        return words.stream().anyMatch(vocabulary::isParameter);
    }

    private static boolean isNegated(String word, String other) {
        return NEGATING_PREFIXES.stream()
                .anyMatch(prefix -> word.equals(prefix + other) || other.equals(prefix + word));
    }

    private static long negations(List<String> words) {
        return words.stream().filter(NEGATIONS::contains).count();
    }

    private static String folded(String text) {
        return TextNormalizer.normalize(text).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Vocabulary.words(TextNormalizer.normalize(text))) {
            words.add(isValue(word) ? "xxx" : word);
        }
        return words;
    }

    /** What the vendor writes in place of a value: {@code xx}, {@code uxxx}. */
    private static boolean isValue(String word) {
        String letters = word.startsWith("u") ? word.substring(1) : word;
        return letters.length() > 1 && letters.chars().allMatch(c -> c == 'x');
    }
}
