package io.github.connectstatus.tables.update;

import java.util.ArrayList;
import java.util.List;

/**
 * How two texts differ, word by word. Words that differ in a typing error are equal.
 *
 * @param gaps what is between the words that both have, in order; without those in which nothing is
 * @param shared the share of the words of the longer text that both have, from 0 to 1
 */
record WordDifference(List<Gap> gaps, double shared) {

    /** Words that only one of the texts has, between two that both have. */
    record Gap(List<String> removed, List<String> added) {

        boolean isReplacement() {
            return !removed.isEmpty() && !added.isEmpty();
        }
    }

    static WordDifference between(List<String> left, List<String> right, Vocabulary vocabulary) {
        boolean[][] equal = new boolean[left.size()][right.size()];
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                String word = left.get(i);
                String other = right.get(j);
                equal[i][j] = word.equals(other) || vocabulary.isMisspelling(word, other);
                common[i][j] = equal[i][j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Gap> gaps = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && equal[i][j]) {
                add(gaps, removed, added);
                i++;
                j++;
            } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
                removed.add(left.get(i++));
            } else {
                added.add(right.get(j++));
            }
        }
        add(gaps, removed, added);
        return new WordDifference(gaps, (double) common[0][0] / Math.max(1, Math.max(left.size(), right.size())));
    }

    private static void add(List<Gap> gaps, List<String> removed, List<String> added) {
        if (!removed.isEmpty() || !added.isEmpty()) {
            gaps.add(new Gap(List.copyOf(removed), List.copyOf(added)));
            removed.clear();
            added.clear();
        }
    }

    List<String> removed() {
        return gaps.stream().flatMap(gap -> gap.removed().stream()).toList();
    }

    List<String> added() {
        return gaps.stream().flatMap(gap -> gap.added().stream()).toList();
    }
}
