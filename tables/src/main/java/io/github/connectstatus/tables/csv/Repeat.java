package io.github.connectstatus.tables.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A row that says again what an earlier one said.
 *
 * @param <R> the type of rows
 * @param row the later row
 * @param first the first row that said so
 */
public record Repeat<R>(R row, R first) {

    /**
     * Finds the rows that repeat an earlier one's key.
     *
     * @param <R> the type of rows
     * @param <K> the type of keys
     * @param rows the rows
     * @param key what tells rows apart; a row without a key repeats nothing
     * @return the repeats, in the order of the rows
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
