package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes the tables with pipes in a Markdown source complete, so that a parser of Markdown drops nothing of them: cells beyond the
 * last column, which it ignores; the rest of a table that was divided, which lacks a header; a row without an outer pipe,
 * which it may take for a list; and a line above or below a table, which it takes for a row.
 *
 * <p>Every line is looked at a fixed number of times.
 */
final class PipeTables {

    private static final Pattern QUOTATION = Pattern.compile("^[>\\s]+");

    private final String[] lines;
    private final List<String> complete = new ArrayList<>();

    private PipeTables(String[] lines) {
        this.lines = lines;
    }

    static String complete(String markdown) {
        PipeTables tables = new PipeTables(markdown.lines().toArray(String[]::new));
        tables.complete();
        return String.join("\n", tables.complete) + "\n";
    }

    /**
     * Adds the cells that a parser makes of all tables, within quotations, too: as many in each row as the header has,
     * which has no more than the line below it.
     */
    static void addTo(TableSize size, String markdown) {
        String above = "";
        int columns = 0;
        for (String line : markdown.lines().toList()) {
            String row = QUOTATION.matcher(line).replaceFirst("");
            if (row.isEmpty()) {
                columns = 0;
            } else if (hasDashesAlone(row)) {
                columns = Math.max(columns, Math.min(cells(above), cells(row)));
            }
            size.addRow(columns);
            above = row;
        }
    }

    /** Returns whether a text has a line between the header and the body of a table. */
    static boolean hasDelimiterRow(String text) {
        return text.lines().anyMatch(PipeTables::isDelimiterRow);
    }

    /** Returns whether a line is a row with a pipe at its start and at its end. */
    static boolean isClosedRow(String line) {
        String row = line.strip();
        return row.length() > 1 && row.startsWith("|") && endsWithPipe(row);
    }

    /** Returns whether a line is a row with a pipe at its start alone. */
    static boolean isOpenRow(String line) {
        String row = line.strip();
        return row.startsWith("|") && !row.endsWith("|");
    }

    private void complete() {
        boolean behindTable = false;
        for (int i = 0; i < lines.length; ) {
            if (isHeader(i)) {
                i = add(i, lines[i], lines[i + 1], i + 2);
                behindTable = true;
            } else if (behindTable && cells(lines[i]) > 1 && !isHeading(lines[i])) {
                i = add(i, "| |", "| - |", i);
            } else {
                behindTable &= lines[i].isBlank() || isHeading(lines[i]);
                complete.add(lines[i]);
                i++;
            }
        }
    }

    /** Adds a table, and returns the number of the line behind it. */
    private int add(int start, String header, String delimiters, int firstRow) {
        int end = end(firstRow);
        int headerCells = Math.max(1, cells(header));
        int widest = Arrays.stream(lines, firstRow, end)
                .mapToInt(PipeTables::cells)
                .max()
                .orElse(0);
        int missing = Math.max(0, Math.min(widest, PageLimits.MAX_COLUMNS) - headerCells);
        if (start > 0 && !lines[start - 1].isBlank()) {
            complete.add("");
        }
        complete.add(closed(header) + " |".repeat(missing));
        complete.add(closed(delimiters) + " - |".repeat(missing));
        boolean open = !header.strip().startsWith("|");
        for (int i = firstRow; i < end; i++) {
            complete.add(open && !lines[i].strip().startsWith("|") ? "| " + lines[i].strip() : lines[i]);
        }
        complete.add("");
        return end;
    }

    /** Returns the line behind the last row: a blank line, a heading, the header of the next table, or the line above it. */
    private int end(int firstRow) {
        for (int i = firstRow; i < lines.length; i++) {
            if (lines[i].isBlank() || isHeading(lines[i]) || isHeader(i) || isLineBetweenTables(i)) {
                return i;
            }
        }
        return lines.length;
    }

    /** A line without a pipe is a row, too, unless another table, or nothing, follows it. */
    private boolean isLineBetweenTables(int line) {
        return cells(lines[line]) == 1
                && !CodeText.isNumber(lines[line].strip())
                && (line + 1 == lines.length
                        || lines[line + 1].isBlank()
                        || isHeading(lines[line + 1])
                        || isHeader(line + 1));
    }

    private boolean isHeader(int line) {
        return line + 1 < lines.length
                && isDelimiterRow(lines[line + 1])
                && cells(lines[line]) == cells(lines[line + 1]);
    }

    private static boolean isHeading(String line) {
        return line.startsWith("#");
    }

    /** Returns a line with a pipe at its end. */
    private static String closed(String line) {
        String stripped = line.strip();
        return endsWithPipe(stripped) ? stripped : stripped + " |";
    }

    private static boolean endsWithPipe(String line) {
        return line.endsWith("|") && !line.endsWith("\\|");
    }

    private static boolean isDelimiterRow(String line) {
        return hasDashesAlone(line) && cells(line) > 1;
    }

    private static boolean hasDashesAlone(String line) {
        int dashes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '-') {
                dashes++;
            } else if (c != '|' && c != ':' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return dashes > 0;
    }

    /** Returns the number of cells of a row; 1 for a line without a pipe. */
    private static int cells(String line) {
        String row = line.strip();
        int pipes = 0;
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                pipes++;
            }
        }
        if (pipes == 0) {
            return 1;
        }
        int outer = (row.startsWith("|") ? 1 : 0) + (pipes > 1 && endsWithPipe(row) ? 1 : 0);
        return Math.max(1, pipes + 1 - outer);
    }
}
