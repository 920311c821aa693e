package io.github.connectstatus.tables;

import java.util.regex.Pattern;

/**
 * A cell of a CSV file, and where it starts.
 *
 * @param line from 1
 * @param column in code points, from 1
 * @param text the content, without the quotes around it
 */
record Cell(String file, int line, int column, String text) {

    private static final int EXCERPT_LENGTH = 60;
    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    boolean isBlank() {
        return text.isBlank();
    }

    /** A problem with this cell. It stays on one line, whatever parts of the file it repeats. */
    Problem error(String what, String remedy) {
        return origin().error(LINE_BREAKERS.matcher(what).replaceAll(" "), remedy);
    }

    Origin origin() {
        return new Origin(file, line, column);
    }

    /** The start of the text, as a problem quotes it. */
    String quoted() {
        boolean fits = text.codePointCount(0, text.length()) <= EXCERPT_LENGTH;
        return '"' + (fits ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT_LENGTH)) + "…") + '"';
    }
}
