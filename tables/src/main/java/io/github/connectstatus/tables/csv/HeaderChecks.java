package io.github.connectstatus.tables.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be wrong with a header line. */
final class HeaderChecks {

    private HeaderChecks() {}

    static List<Problem> check(List<Cell> header, Columns columns) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(everyColumnIsKnown(header, columns));
        problems.addAll(noColumnIsRepeated(header));
        problems.addAll(everyRequiredColumnIsThere(header, columns));
        return problems;
    }

    private static List<Problem> everyColumnIsKnown(List<Cell> header, Columns columns) {
        List<String> known = columns.known();
        return header.stream()
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

    private static List<Problem> noColumnIsRepeated(List<Cell> header) {
        Set<String> seen = new HashSet<>();
        return header.stream()
                .filter(cell -> !cell.isBlank())
                .filter(cell -> !seen.add(cell.text()))
                .map(cell -> cell.error("the column " + cell.quoted() + " is there already", "remove one of the two"))
                .toList();
    }

    private static List<Problem> everyRequiredColumnIsThere(List<Cell> header, Columns columns) {
        List<String> present = header.stream().map(Cell::text).toList();
        return columns.required().stream()
                .filter(column -> !present.contains(column))
                .map(column -> header.get(0)
                        .error("the column \"" + column + "\" is missing", "add it to the header and to every row"))
                .toList();
    }
}
