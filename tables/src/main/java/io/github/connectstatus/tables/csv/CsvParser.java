package io.github.connectstatus.tables.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.CharArrayReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses the text of a CSV file. FastCSV tells the cells apart; where each one starts, and what is wrong with its quotes,
 * is found here.
 */
final class CsvParser extends AbstractBaseCsvCallbackHandler<CsvRecord> {

    private final SourceText source;
    private final String text;
    private final Separator separator;
    private final char[] characters;

    /** The part of the text that is being parsed starts here. */
    private int start;

    private int startLine = 1;

    /** The next cell starts here, or behind the line breaks that are here. */
    private int next;

    private List<Cell> cells = new ArrayList<>();
    private @Nullable Problem mistake;
    private boolean blankLine;

    private CsvParser(SourceText source, Separator separator) {
        this.source = source;
        this.separator = separator;
        this.text = source.text();
        this.characters = text.toCharArray();
    }

    /** Returns the records of a text, blank lines left out. A mistake in one does not end the parsing. */
    static List<CsvRecord> parse(SourceText source, Separator separator) {
        CsvParser parser = new CsvParser(source, separator);
        List<CsvRecord> records = new ArrayList<>();
        while (parser.start < parser.text.length()) {
            parser.parseUpToMistake(records);
        }
        return records;
    }

    /** Parses the rest of the text up to its end or to a record with text behind a closing quote, where FastCSV stops. */
    private void parseUpToMistake(List<CsvRecord> records) {
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator.character())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Integer.MAX_VALUE)
                .build(this, new CharArrayReader(characters, start, characters.length - start));
        try {
            for (CsvRecord record : reader) {
                records.add(record);
            }
            start = text.length();
        } catch (CsvParseException e) {
            if (!(e.getCause() instanceof CsvParseException)) {
                throw e;
            }
            int opening = text.indexOf('"', next);
            Cell cell = new Cell(source, opening, "");
            add(cell, closedTooEarly(cell));
            records.add(record());
            goOnBelow(closing(opening));
        }
    }

    /** Lets the parsing go on at the start of the line below an offset. */
    private void goOnBelow(int offset) {
        start = offset;
        while (start < text.length() && !isLineBreak(start)) {
            start++;
        }
        start = Math.min(start + (text.startsWith("\r\n", start) ? 2 : 1), text.length());
        startLine = source.location(start).line();
        next = start;
    }

    @Override
    protected void handleBegin(long line) {
        cells = new ArrayList<>();
        mistake = null;
        blankLine = true;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        while (index == 0 && isLineBreak(next)) {
            next++;
        }
        Cell cell = new Cell(source, next, new String(buffer, offset, length));
        if (quoted) {
            int closing = closing(next);
            add(cell, closing < 0 ? neverClosed(cell) : null);
            next = closing < 0 ? text.length() : closing + 2;
        } else {
            add(cell, cell.text().indexOf('"') < 0 ? null : openedTooLate(cell));
            next += length + 1;
        }
        blankLine = index == 0 && !quoted && cell.isBlank();
    }

    private void add(Cell cell, @Nullable Problem wrong) {
        if (mistake != null) {
            return;
        }
        if (wrong == null) {
            cells.add(cell);
        } else {
            mistake = wrong;
        }
    }

    /** Returns the record, or null for a blank line. */
    @Override
    protected @Nullable CsvRecord buildRecord() {
        return blankLine ? null : record();
    }

    private CsvRecord record() {
        return new CsvRecord(startLine - 1 + Math.toIntExact(getStartingLineNumber()), cells, mistake);
    }

    private boolean isLineBreak(int offset) {
        return offset < text.length() && (text.charAt(offset) == '\n' || text.charAt(offset) == '\r');
    }

    /** Returns the offset of the quote that closes a cell, or -1 if there is none. */
    private int closing(int opening) {
        int quote = text.indexOf('"', opening + 1);
        while (quote >= 0 && text.startsWith("\"", quote + 1)) {
            quote = text.indexOf('"', quote + 2);
        }
        return quote;
    }

    private static Problem neverClosed(Cell cell) {
        return cell.error("the quote that opens here is never closed", "close the cell with a quote");
    }

    private static Problem closedTooEarly(Cell cell) {
        return cell.error(
                "text follows the closing quote of this cell",
                "write each quote inside the cell twice, and close the cell with a single one");
    }

    private static Problem openedTooLate(Cell cell) {
        if (Spaces.strip(cell.text()).startsWith("\"")) {
            return cell.error("a space stands before the quote that opens this cell", "remove the space");
        }
        return cell.error(
                "the cell contains a quote, but does not start with one",
                "put the whole cell in quotes, and write each quote inside it twice");
    }
}
