package io.github.connectstatus.tables.csv;

/** The text of a cell as Java source and Javadoc can repeat it. */
public final class PlainText {

    private PlainText() {}

    /**
     * Parses a cell.
     *
     * @param cell the cell, blank or not
     * @return its text, letter for letter, or an error if it holds a NUL character
     */
    public static Result<String> parse(Cell cell) {
        return cell.text().indexOf('\0') < 0
                ? Result.of(cell.text())
                : Result.failed(cell.error("the text holds a NUL character", "remove the character"));
    }
}
