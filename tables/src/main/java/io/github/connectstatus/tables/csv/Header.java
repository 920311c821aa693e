package io.github.connectstatus.tables.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header line of a CSV file. Of two columns with the same name, the first counts.
 *
 * <p>That the file lacks a column is a problem of the header, not of every row.
 */
final class Header {

    private final List<Cell> cells;
    private final Columns columns;
    private final Map<String, Integer> positions = new HashMap<>();

    Header(List<Cell> cells, Columns columns) {
        this.cells = cells;
        this.columns = columns;
        for (int i = 0; i < cells.size(); i++) {
            positions.putIfAbsent(cells.get(i).text(), i);
        }
    }

    int size() {
        return cells.size();
    }

    /** Returns the position of a column in each row, from 0; empty if the file lacks the column. */
    Optional<Integer> position(String column) {
        return Optional.ofNullable(positions.get(column));
    }

    /** Returns the problem that the file lacks a column. */
    Problem missing(String column) {
        return cells.get(0).error("the column \"" + column + "\" is missing", "add it to the header and to every row");
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(unknownColumns());
        problems.addAll(repeatedColumns());
        columns.required().stream()
                .filter(column -> position(column).isEmpty())
                .map(this::missing)
                .forEach(problems::add);
        return problems;
    }

    private List<Problem> unknownColumns() {
        List<String> known = columns.known();
        return cells.stream()
                .filter(cell -> !known.contains(cell.text()))
                .map(cell -> cell.isBlank() ? unnamed(cell, known) : unknown(cell, known))
                .toList();
    }

    private static Problem unnamed(Cell cell, List<String> known) {
        return cell.error(
                "a column has no name",
                "remove the column, or give it one of these names: " + String.join(", ", known));
    }

    private static Problem unknown(Cell cell, List<String> known) {
        return cell.error(
                "unknown column " + cell.quoted(),
                "the nearest known column is \"" + Nearest.to(cell.text(), known)
                        + "\"; rename the column, or remove it");
    }

    private List<Problem> repeatedColumns() {
        Set<String> seen = new HashSet<>();
        return cells.stream()
                .filter(cell -> !cell.isBlank())
                .filter(cell -> !seen.add(cell.text()))
                .map(cell -> cell.error("the column " + cell.quoted() + " is there already", "remove one of the two"))
                .toList();
    }
}
