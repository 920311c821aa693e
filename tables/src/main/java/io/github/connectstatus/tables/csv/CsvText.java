package io.github.connectstatus.tables.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.StringWriter;
import java.util.List;

/** Writes CSV: RFC 4180 with LF, and quotes only where they are needed. */
public final class CsvText {

    private static final char LAST_SPECIAL = '#';

    private CsvText() {}

    /**
     * Returns the content of a file, the same for the same cells.
     *
     * @param header the columns
     * @param rows the cells of each row, in the order of the columns
     */
    public static String write(List<String> header, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(new OuterCharacters())
                .bufferSize(0)
                .build(text);
        writer.writeRecord(header);
        rows.forEach(writer::writeRecord);
        return text.toString();
    }

    /** Quotes what other readers of CSV would trim, or take for a comment or a blank line. */
    private static final class OuterCharacters implements QuoteStrategy {

        @Override
        public boolean quoteEmpty(int line, int column) {
            return column == 0;
        }

        @Override
        public boolean quoteValue(int line, int column, String value) {
            return value.charAt(0) <= LAST_SPECIAL || value.charAt(value.length() - 1) <= ' ';
        }
    }
}
