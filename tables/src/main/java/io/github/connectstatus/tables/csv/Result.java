package io.github.connectstatus.tables.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The result of reading, checking or making something: a value, or the errors because of which there is none. A value
 * may come with problems, too, which are warnings.
 *
 * <p>Results are composed rather than unwrapped: {@link #map} and {@link #flatMap} go on with the value,
 * {@link #combine} and {@link #all} make one result of several and keep the problems of all of them.
 *
 * @param <T> the type of the value
 * @param value the value; absent if and only if there is an error among the problems
 * @param problems everything that is wrong, ordered by location, each problem once; empty if all is well
 */
public record Result<T>(Optional<T> value, List<Problem> problems) {

    /**
     * Sorts the problems.
     *
     * @throws IllegalArgumentException if there is a value in spite of an error, or neither value nor error
     */
    public Result {
        problems = inOrder(problems);
        if (value.isPresent() == hasError(problems)) {
            throw new IllegalArgumentException("a result has either a value or an error: " + value + ", " + problems);
        }
    }

    /** Returns a result without problems. */
    public static <T> Result<T> of(T value) {
        return new Result<>(Optional.of(value), List.of());
    }

    /**
     * Returns a result without a value.
     *
     * @param problems the problems, at least one error among them
     * @throws IllegalArgumentException if there is no error among the problems
     */
    public static <T> Result<T> failed(List<Problem> problems) {
        return new Result<>(Optional.empty(), problems);
    }

    /**
     * Returns a result without a value.
     *
     * @param problems the problems, at least one error among them
     * @throws IllegalArgumentException if there is no error among the problems
     */
    public static <T> Result<T> failed(Problem... problems) {
        return failed(List.of(problems));
    }

    /** Returns the values of all results in their order, or the problems of all of them. */
    public static <T> Result<List<T>> all(Collection<Result<T>> results) {
        List<T> values = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Result<T> result : results) {
            result.value.ifPresent(values::add);
            problems.addAll(result.problems);
        }
        return hasError(problems) ? failed(problems) : new Result<>(Optional.of(List.copyOf(values)), problems);
    }

    /** Returns what a function makes of the value, or the problems of this result. */
    public <R> Result<R> map(Function<? super T, ? extends R> next) {
        return new Result<>(value.map(next), problems);
    }

    /**
     * Returns the result that a function makes of the value, with the warnings of this result; or the problems of this
     * result, without calling the function.
     */
    public <R> Result<R> flatMap(Function<? super T, Result<R>> next) {
        return value.<Result<R>>map(present -> {
                    Result<R> result = next.apply(present);
                    return new Result<>(result.value, both(problems, result.problems));
                })
                .orElseGet(() -> failed(problems));
    }

    /** Returns what a function makes of the values of this result and another one, or the problems of both. */
    public <U, R> Result<R> combine(Result<U> other, BiFunction<? super T, ? super U, ? extends R> combiner) {
        Optional<R> combined = value.flatMap(mine -> other.value.<R>map(theirs -> combiner.apply(mine, theirs)));
        return new Result<>(combined, both(problems, other.problems));
    }

    /** Returns this result with more problems; without its value if there is an error among them. */
    public Result<T> with(List<Problem> more) {
        return new Result<>(hasError(more) ? Optional.empty() : value, both(problems, more));
    }

    /** Returns this result with its problems at other locations, where files are known by other names. */
    public Result<T> located(UnaryOperator<Location> known) {
        return new Result<>(
                value,
                problems.stream()
                        .map(problem -> new Problem(
                                problem.severity(), problem.location().map(known), problem.message(), problem.hint()))
                        .toList());
    }

    /** Each cell of each file has a result, and nearly all of them are well: there is nothing to do for those. */
    private static List<Problem> inOrder(List<Problem> problems) {
        return problems.isEmpty() ? List.of() : List.copyOf(new TreeSet<>(problems));
    }

    private static List<Problem> both(List<Problem> first, List<Problem> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<Problem> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static boolean hasError(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
