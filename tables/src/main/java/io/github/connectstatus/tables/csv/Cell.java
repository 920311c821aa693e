package io.github.connectstatus.tables.csv;

import java.util.regex.Pattern;

/**
 * A cell of a CSV file.
 *
 * @param location where it starts
 * @param text the content, without the quotes around it
 */
public record Cell(Location location, String text) {

    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /** Returns whether the text is empty or only white space. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * Returns an error in this cell.
     *
     * @param message what is wrong; line breaks, which quoted parts of the file may have, become spaces
     * @param hint what to do about it, in one line
     */
    public Problem error(String message, String hint) {
        return Problem.error(location, LINE_BREAKERS.matcher(message).replaceAll(" "), hint);
    }

    /** Returns the text in quotes, shortened if it is long. */
    public String quoted() {
        return Excerpt.quoted(text);
    }
}
