package io.github.connectstatus.tables.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A row with the same key as an earlier one.
 *
 * @param <R> the type of rows
 * @param row the later row
 * @param first the first row with the key
 */
public record Repeat<R>(R row, R first) {

    /**
     * Returns the rows that repeat the key of an earlier one, in their order.
     *
     * @param <R> the type of rows
     * @param <K> the type of keys
     * @param rows the rows
     * @param key returns the key of a row; a row without one repeats nothing
     */
    public static <R, K> Stream<Repeat<R>> find(List<R> rows, Function<R, Optional<K>> key) {
        Map<K, R> firsts = new HashMap<>();
        return rows.stream()
                .flatMap(row -> key
                        .apply(row)
                        .flatMap(k -> Optional.ofNullable(firsts.putIfAbsent(k, row)))
                        .map(first -> new Repeat<>(row, first))
                        .stream());
    }
}
