package io.github.connectstatus.tables;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file: a value, problems, or both.
 *
 * @param <T> what was read
 * @param value the value; absent if and only if there is an error among the problems
 * @param problems everything that is wrong with the file, ordered by position; empty if all is well
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {

    /**
     * Takes the parts of a reading and puts the problems in order.
     *
     * @param value the value, or empty
     * @param problems the problems in any order
     * @throws IllegalArgumentException if there is a value in spite of an error, or neither value nor error
     */
    public Reading {
        problems = problems.stream().sorted().toList();
        if (value.isPresent() == hasError(problems)) {
            throw new IllegalArgumentException("a reading has either a value or an error: " + value + ", " + problems);
        }
    }

    /**
     * Makes a reading that went well.
     *
     * @param <T> what was read
     * @param value the value
     * @return a reading without problems
     */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    /**
     * Makes a reading that came to nothing.
     *
     * @param <T> what was to be read
     * @param problems the problems, at least one error among them
     * @return a reading without a value
     */
    public static <T> Reading<T> failed(List<Problem> problems) {
        return new Reading<>(Optional.empty(), problems);
    }

    private static boolean hasError(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
