package io.github.connectstatus.tables.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that Java source and Javadoc can repeat letter for letter. */
public final class PlainText {

    private PlainText() {}

    /** Returns the text of a cell, blank or not, or null and a problem if it contains a NUL character. */
    public static @Nullable String parse(Cell cell, List<Problem> problems) {
        if (cell.text().indexOf('\0') < 0) {
            return cell.text();
        }
        problems.add(cell.error("the text holds a NUL character", "remove the character"));
        return null;
    }
}
