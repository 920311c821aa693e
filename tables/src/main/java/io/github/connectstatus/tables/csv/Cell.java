package io.github.connectstatus.tables.csv;

/** A cell of a CSV file. It works out its location only when it is asked for, which few cells are. */
public final class Cell {

    private final SourceText source;
    private final int offset;
    private final String text;

    Cell(SourceText source, int offset, String text) {
        this.source = source;
        this.offset = offset;
        this.text = text;
    }

    /** Returns the content, without the quotes around it. */
    public String text() {
        return text;
    }

    /** Returns where the cell starts. */
    public Location location() {
        return source.location(offset);
    }

    /** Returns whether the cell starts, as it is written, with a character. */
    boolean startsWith(char c) {
        return source.startsWith(c, offset);
    }

    /** Returns this without the white space at its ends. */
    Cell stripped() {
        return new Cell(source, offset, Spaces.strip(text));
    }

    /** Returns whether the text is empty or only white space. */
    public boolean isBlank() {
        return Spaces.isBlank(text);
    }

    /**
     * Returns an error in this cell.
     *
     * @param message what is wrong
     * @param hint what to do about it, in one line
     */
    public Problem error(String message, String hint) {
        return Problem.error(location(), message, hint);
    }

    /** Returns the text in quotes, shortened if it is long. */
    public String quoted() {
        return Excerpt.quoted(text);
    }
}
