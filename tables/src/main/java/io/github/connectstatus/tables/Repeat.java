package io.github.connectstatus.tables;

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
record Repeat(Row row, Row first) {

    /** Finds the rows that repeat what a key tells of a row. Rows without a key repeat nothing. */
    static <K> Stream<Repeat> find(List<Row> rows, Function<Row, Optional<K>> key) {
        Map<K, Row> firsts = new HashMap<>();
        return rows.stream()
                .flatMap(row -> key
                        .apply(row)
                        .flatMap(k -> Optional.ofNullable(firsts.putIfAbsent(k, row)))
                        .map(first -> new Repeat(row, first))
                        .stream());
    }
}
