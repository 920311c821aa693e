package io.github.connectstatus.tables;

/**
 * Where in a file something was read.
 *
 * @param file the file, as its user knows it
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
public record Origin(String file, int line, int column) {

    /**
     * Reports an error here.
     *
     * @param what what is wrong, in one line, without a full stop
     * @param remedy what to do about it, in one line, without a full stop
     * @return the error
     */
    public Problem error(String what, String remedy) {
        return new Problem(Severity.ERROR, file, line, column, what, remedy);
    }
}
