package io.github.connectstatus.tables.csv;

import java.util.regex.Pattern;

/**
 * A cell of a CSV file.
 *
 * @param location where it starts
 * @param text the content, without the quotes around it
 */
public record Cell(Location location, String text) {

    private static final int EXCERPT_LENGTH = 60;
    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /**
     * Returns whether the cell says nothing.
     *
     * @return whether the text is empty or white space
     */
    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * Returns an error in this cell.
     *
     * @param message what is wrong; it is brought to one line, whatever parts of the file it repeats
     * @param hint what to do about it, in one line
     * @return the error
     */
    public Problem error(String message, String hint) {
        return Problem.error(location, LINE_BREAKERS.matcher(message).replaceAll(" "), hint);
    }

    /**
     * Returns the start of the text, as a problem quotes it.
     *
     * @return the text in quotes, shortened if it is long
     */
    public String quoted() {
        boolean fits = text.codePointCount(0, text.length()) <= EXCERPT_LENGTH;
        return '"' + (fits ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT_LENGTH)) + "…") + '"';
    }
}
