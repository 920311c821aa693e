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
 * @param row the later row
 * @param first the first row that said so
 */
public record Repeat(Row row, Row first) {

    /**
     * Finds the rows that repeat an earlier one's key.
     *
     * @param <K> the type of the key
     * @param rows the rows
     * @param key what tells rows apart; a row without a key repeats nothing
     * @return the repeats, in the order of the rows
     */
    public static <K> Stream<Repeat> find(List<Row> rows, Function<Row, Optional<K>> key) {
        Map<K, Row> firsts = new HashMap<>();
        return rows.stream()
                .flatMap(row -> key
                        .apply(row)
                        .flatMap(k -> Optional.ofNullable(firsts.putIfAbsent(k, row)))
                        .map(first -> new Repeat(row, first))
                        .stream());
    }
}
