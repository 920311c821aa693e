package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.IndexColumns.SUPPLEMENT;

import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the supplements that an index names against its tables. */
final class SupplementChecks {

    /** The supplements by the names of all tables; empty for a table without one. */
    private final Map<String, Optional<String>> supplements = new LinkedHashMap<>();

    private SupplementChecks(List<IndexCells> rows) {
        for (IndexCells cells : rows) {
            cells.table().value().ifPresent(table -> supplements.put(table, supplement(cells)));
        }
    }

    static List<Problem> check(List<IndexCells> rows) {
        SupplementChecks checks = new SupplementChecks(rows);
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (IndexCells cells : rows) {
            Optional<String> table = cells.table().value();
            Optional<Cell> cell = cells.row().cell(SUPPLEMENT);
            if (table.isPresent() && cell.isPresent() && supplement(cells).isPresent()) {
                Optional<Integer> first = Optional.ofNullable(lines.putIfAbsent(
                        cell.get().text(), cell.get().location().line()));
                checks.problem(table.get(), cell.get(), first).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<String> supplement(IndexCells cells) {
        return cells.supplement().value().flatMap(written -> written);
    }

    private Optional<Problem> problem(String table, Cell supplement, Optional<Integer> first) {
        if (supplement.text().equals(table)) {
            return Optional.of(supplement.error(
                    "the table is named as its own supplement", "name another table, or leave the cell blank"));
        }
        if (!supplements.containsKey(supplement.text())) {
            return Optional.of(supplement.error(
                    "the index lists no table " + supplement.quoted(),
                    nearest(table, supplement) + "list the supplement in a row of its own"));
        }
        if (supplements.getOrDefault(supplement.text(), Optional.empty()).isPresent()) {
            return Optional.of(supplement.error(
                    "the supplement " + supplement.quoted() + " has a supplement itself",
                    "leave the supplement of one of the two tables blank"));
        }
        return first.map(line -> supplement.error(
                supplement.quoted() + " is already the supplement of the table on line " + line,
                "give each table a supplement of its own"));
    }

    private String nearest(String table, Cell supplement) {
        List<String> others = new ArrayList<>(supplements.keySet());
        others.remove(table);
        return others.isEmpty()
                ? ""
                : "the nearest is \"" + Nearest.to(supplement.text(), others) + "\"; write that, or ";
    }
}
