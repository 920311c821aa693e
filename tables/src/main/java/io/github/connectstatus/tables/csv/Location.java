package io.github.connectstatus.tables.csv;

/**
 * A place in a file: the file as a whole, a line of it, or a column of that line. Ordered by file, line and column.
 *
 * @param file the file, as its user knows it
 * @param line the line, from 1; 0 if this is the file as a whole
 * @param column the column in code points, from 1; 0 if this is the line as a whole
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    /** @throws IllegalArgumentException if a number is negative, or there is a column without a line */
    public Location {
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("no line " + line + " and column " + column + " exists in " + file);
        }
    }

    /** Returns the location of a file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** Returns the location of a line as a whole. */
    public static Location of(String file, int line) {
        return new Location(file, line, 0);
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** Returns the location as compilers write it: {@code file}, {@code file:line} or {@code file:line:column}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}
