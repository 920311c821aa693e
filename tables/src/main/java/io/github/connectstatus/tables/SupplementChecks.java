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
import org.jspecify.annotations.Nullable;

/** Checks the supplements that an index names against its tables. */
final class SupplementChecks {

    /** The supplements by the names of all tables; empty for a table without one. */
    private final Map<String, Optional<String>> supplements = new LinkedHashMap<>();

    private SupplementChecks(List<IndexCells> rows) {
        for (IndexCells cells : rows) {
            if (cells.table() != null) {
                supplements.put(cells.table(), Optional.ofNullable(cells.supplement()));
            }
        }
    }

    static List<Problem> check(List<IndexCells> rows) {
        SupplementChecks checks = new SupplementChecks(rows);
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (IndexCells cells : rows) {
            Cell cell = cells.row().find(SUPPLEMENT);
            if (cells.table() != null && cell != null && cells.supplement() != null) {
                Integer first = lines.putIfAbsent(cell.text(), cells.row().line());
                checks.check(cells.table(), cell, first, problems);
            }
        }
        return problems;
    }

    private void check(String table, Cell supplement, @Nullable Integer first, List<Problem> problems) {
        if (supplement.text().equals(table)) {
            problems.add(supplement.error(
                    "the table is named as its own supplement", "name another table, or leave the cell blank"));
        } else if (!supplements.containsKey(supplement.text())) {
            problems.add(supplement.error(
                    "the index lists no table " + supplement.quoted(),
                    nearest(table, supplement) + "list the supplement in a row of its own"));
        } else if (supplements.getOrDefault(supplement.text(), Optional.empty()).isPresent()) {
            problems.add(supplement.error(
                    "the supplement " + supplement.quoted() + " has a supplement itself",
                    "leave the supplement of one of the two tables blank"));
        } else if (first != null) {
            problems.add(supplement.error(
                    supplement.quoted() + " is already the supplement of the table on line " + first,
                    "give each table a supplement of its own"));
        }
    }

    private String nearest(String table, Cell supplement) {
        List<String> others = new ArrayList<>(supplements.keySet());
        others.remove(table);
        return others.isEmpty()
                ? ""
                : "the nearest is \"" + Nearest.to(supplement.text(), others) + "\"; write that, or ";
    }
}
