package io.github.connectstatus.processor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what was meant by a name that does not exist. */
final class Nearest {

    private static final int MOST = 4;

    private Nearest() {}

    /** The names that are most like the given one, the nearest first. */
    static List<String> of(String name, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .sorted(Comparator.<String>comparingInt(other -> distance.apply(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }
}
