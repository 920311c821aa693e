package io.github.connectstatus.tables.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header line of a CSV file. Of two columns with the same name, the first counts.
 *
 * <p>That the file lacks a column is a problem of the header, not of every row.
 */
final class Header {

    private final String file;
    private final List<Cell> cells;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Header(String file, List<Cell> cells, Columns columns) {
        this.file = file;
        this.cells = cells;
        List<String> known = columns.known();
        List<String> meant = new ArrayList<>();
        Slips spelling = new Slips();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String name = cell.text();
            if (!known.contains(name) && known.contains(folded(name))) {
                name = folded(name);
                meant.add(name);
                spelling.add(cell.location());
            }
            if (positions.putIfAbsent(name, i) != null && !cell.isBlank()) {
                problems.add(repeated(cell));
            }
            if (!known.contains(name)) {
                problems.add(cell.isBlank() ? unnamed(cell, known) : unknown(cell, known));
            }
        }
        spelling.report(
                "names of columns are written in small letters, without spaces around them",
                "write " + String.join(", ", meant),
                problems);
        for (String column : columns.required()) {
            if (!positions.containsKey(column)) {
                problems.add(missing(column));
            }
        }
    }

    /** Returns the name that is meant, but for capitals and for spaces around it. */
    private static String folded(String name) {
        return Spaces.strip(name).toLowerCase(Locale.ROOT);
    }

    /** Returns the name of the file. */
    String file() {
        return file;
    }

    int size() {
        return cells.size();
    }

    /** Returns the position of a column in each row, from 0; null if the file lacks the column. */
    @Nullable
    Integer position(String column) {
        return positions.get(column);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Returns the problem that the file lacks a column. */
    Problem missing(String column) {
        return cells.get(0).error("the column \"" + column + "\" is missing", "add it to the header and to every row");
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

    private static Problem repeated(Cell cell) {
        return cell.error("the column " + cell.quoted() + " is there already", "remove one of the two");
    }
}
