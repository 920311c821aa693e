package io.github.connectstatus.tables.page;

import java.util.List;
import java.util.Optional;

/**
 * What a cell of a page says to its reader.
 *
 * @param text the text, without superfluous white space
 * @param mark what the page does with the text that makes it doubtful whether it still counts, such as {@code struck out}
 * @param doubt why it is uncertain what the cell says
 * @param lines the lines that the text has in its cell
 */
record CellText(String text, Optional<String> mark, Optional<Doubt> doubt, List<String> lines) {

    /** Creates the text of a cell with a single line. */
    CellText(String text, Optional<String> mark, Optional<Doubt> doubt) {
        this(text, mark, doubt, List.of(text));
    }

    /**
     * Why it is uncertain what a cell says.
     *
     * @param what what is wrong
     * @param remedy what to do about it
     */
    record Doubt(String what, String remedy) {}

    static final CellText EMPTY = CellText.of("");

    static CellText of(String text) {
        return new CellText(TextNormalizer.normalize(text), Optional.empty(), Optional.empty());
    }
}
