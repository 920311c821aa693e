package io.github.connectstatus.tables;

import java.util.Comparator;

/**
 * Something wrong in a file, where it is, and what to do about it.
 *
 * <p>Problems are ordered as they are met when reading: by file, line and column.
 *
 * @param severity how much it matters
 * @param file the file, as its user knows it
 * @param line the line, from 1
 * @param column the column in which the cell or byte in question starts, in code points from 1
 * @param what what is wrong, in one line, without a full stop
 * @param remedy what to do about it, in one line, without a full stop
 */
public record Problem(Severity severity, String file, int line, int column, String what, String remedy)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::what)
            .thenComparing(Problem::remedy);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the problem in one line, as compilers write theirs.
     *
     * @return {@code file:line:column: what; remedy}
     */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + what + "; " + remedy;
    }
}
