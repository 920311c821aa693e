package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Moves rows to the right that a text extractor shifted to the left, by dropping the blank cell of a code that is not
 * repeated.
 *
 * <p>A row is moved only where that is certain: its table has the columns code, message and description and no blank cell
 * of a code, the row above it is complete, its second cell is the last and looks like the descriptions of the table, and its first
 * cell has several words. Any other row stays as it is, and is a text where a code belongs.
 */
final class ShiftedRows {

    private static final HeaderMapping COLUMNS = new HeaderMapping(0, 1, Optional.of(2), Optional.empty());
    private static final int WIDTH = 3;
    private static final int STEM = 6;

    private final Set<String> openingsOfMessages = new HashSet<>();
    private final Set<String> openingsOfDescriptions = new HashSet<>();
    private boolean messagesAreSentences;
    private boolean descriptionsAreSentences = true;

    private ShiftedRows(List<List<CellText>> rows) {
        for (List<CellText> row : rows) {
            if (CodeText.isNumber(RowCells.text(row, 0))
                    && !RowCells.text(row, 1).isEmpty()) {
                openingsOfMessages.add(opening(RowCells.text(row, 1)));
                messagesAreSentences |= isSentence(RowCells.text(row, 1));
                if (!RowCells.text(row, 2).isEmpty()) {
                    openingsOfDescriptions.add(opening(RowCells.text(row, 2)));
                    descriptionsAreSentences &= isSentence(RowCells.text(row, 2));
                }
            }
        }
    }

    /**
     * Returns the rows of a table, those that are certainly shifted moved back.
     *
     * @param above the rows above, of which these are the rest
     */
    static List<List<CellText>> restored(StatusTable table, List<List<CellText>> above, List<List<CellText>> rows) {
        List<List<CellText>> all = Stream.concat(above.stream(), rows.stream()).toList();
        if (!table.columns().equals(COLUMNS) || table.width() != WIDTH || hasBlankCodes(all)) {
            return rows;
        }
        return new ShiftedRows(all).restored(all).subList(above.size(), all.size());
    }

    private List<List<CellText>> restored(List<List<CellText>> rows) {
        List<List<CellText>> restored = new ArrayList<>();
        boolean afterCompleteRow = false;
        for (List<CellText> row : rows) {
            if (RowCells.width(row) == 0) {
                restored.add(row);
            } else if (CodeText.isNumber(RowCells.text(row, 0))) {
                restored.add(row);
                afterCompleteRow = !RowCells.text(row, 1).isEmpty()
                        && !RowCells.text(row, 2).isEmpty();
            } else if (afterCompleteRow && isCertain(row)) {
                restored.add(List.of(CellText.EMPTY, row.get(0), row.get(1)));
            } else {
                restored.add(row);
                afterCompleteRow = false;
            }
        }
        return restored;
    }

    /** Returns whether a table has a blank cell for a code that is not repeated: then none was dropped from it. */
    static boolean hasBlankCodes(List<List<CellText>> rows) {
        return rows.stream()
                .anyMatch(row -> RowCells.text(row, 0).isEmpty()
                        && !RowCells.text(row, 1).isEmpty());
    }

    private boolean isCertain(List<CellText> row) {
        String message = RowCells.text(row, 0);
        String description = RowCells.text(row, 1);
        return message.contains(" ")
                && !description.isEmpty()
                && RowCells.width(row) == 2
                && isDescription(description);
    }

    /** A description opens like others and unlike every message, or ends with a full stop, as no message does. */
    private boolean isDescription(String text) {
        boolean opensLikeOne =
                openingsOfDescriptions.contains(opening(text)) && !openingsOfMessages.contains(opening(text));
        boolean endsLikeOne = isSentence(text) && descriptionsAreSentences && !messagesAreSentences;
        return opensLikeOne || (endsLikeOne && !openingsOfDescriptions.isEmpty());
    }

    /** Returns the first word without its ending, so that {@code Returned} and {@code Returns} open a text alike. */
    private static String opening(String text) {
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        return word.substring(0, Math.min(word.length(), STEM)).toLowerCase(Locale.ROOT);
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".");
    }
}
