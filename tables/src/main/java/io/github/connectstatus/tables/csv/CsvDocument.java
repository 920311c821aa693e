package io.github.connectstatus.tables.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file as rows of cells that know their locations.
 *
 * @param start where the header starts
 * @param rows the rows below the header that have a cell for each of its columns
 * @param problems everything that is wrong with the form of the file, whatever its cells say
 */
public record CsvDocument(Location start, List<Row> rows, List<Problem> problems) {

    /** Both leniencies let the parser go on after a mistake; {@link #locate} finds and reports what they let pass. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    /**
     * Reads a file. A mistake does not end the reading: the sound rows are returned with the problems of the others.
     *
     * @param file the file
     * @param columns the columns that the file may have
     */
    public static CsvDocument read(SourceFile file, Columns columns) {
        SourceText source = SourceText.decode(file);
        List<Problem> problems = new ArrayList<>(source.problems());
        List<CSVRecord> records = parse(source.text());
        if (records.isEmpty()) {
            Location start = source.location(0);
            problems.add(Problem.error(
                    start, "the file is empty", "start it with a header line: " + String.join(",", columns.known())));
            return new CsvDocument(start, List.of(), List.copyOf(problems));
        }

        Result<Header> header = locate(records.get(0), source).map(cells -> new Header(cells, columns));
        problems.addAll(header.problems());
        header.value().map(Header::problems).ifPresent(problems::addAll);

        List<Row> rows = new ArrayList<>();
        for (CSVRecord record : records.subList(1, records.size())) {
            Result<Row> row =
                    header.combine(locate(record, source), CsvDocument::row).flatMap(Function.identity());
            problems.addAll(row.problems());
            row.value().ifPresent(rows::add);
        }
        Location start = source.location(offset(records.get(0)));
        return new CsvDocument(start, List.copyOf(rows), List.copyOf(problems));
    }

    /** Returns whether the file has neither rows nor problems. */
    public boolean isEmpty() {
        return rows.isEmpty() && problems.isEmpty();
    }

    private static List<CSVRecord> parse(String text) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            return parser.stream().filter(record -> !isBlankLine(record, text)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private static boolean isBlankLine(CSVRecord record, String text) {
        return record.size() == 1 && record.get(0).isBlank() && !text.startsWith("\"", offset(record));
    }

    /**
     * Locates a record's cells: each is as long as it is written, and a comma follows. A cell that is written in any
     * other way than its content demands has a mistake in its quotes; where the next one starts is then unknown.
     */
    private static Result<List<Cell>> locate(CSVRecord record, SourceText source) {
        List<Cell> cells = new ArrayList<>();
        int offset = offset(record);
        for (String content : record) {
            Cell cell = new Cell(source.location(offset), content);
            boolean quoted = source.text().startsWith("\"", offset);
            String written = quoted ? '"' + content.replace("\"", "\"\"") + '"' : content;
            if (quoted && !source.text().startsWith(written, offset)) {
                boolean open = offset + written.length() > source.text().length();
                return Result.failed(open ? neverClosed(cell) : closedTooEarly(cell));
            }
            if (!quoted && content.contains("\"")) {
                return Result.failed(openedTooLate(cell));
            }
            cells.add(cell);
            offset += written.length() + 1;
        }
        return Result.of(List.copyOf(cells));
    }

    private static int offset(CSVRecord record) {
        return Math.toIntExact(record.getCharacterPosition());
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
        return cell.error(
                "the cell contains a quote, but does not start with one",
                "put the whole cell in quotes, and write each quote inside it twice");
    }

    private static Result<Row> row(Header header, List<Cell> cells) {
        if (cells.size() < header.size()) {
            return Result.failed(
                    cells.get(0).error(counts(header, cells), "add the missing cells, each after a comma"));
        }
        if (cells.size() > header.size()) {
            return Result.failed(cells.get(header.size())
                    .error(counts(header, cells), "put quotes around a cell with a comma in it, or remove this cell"));
        }
        return Result.of(new Row(header, cells));
    }

    private static String counts(Header header, List<Cell> cells) {
        return "the row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + ", the header has "
                + header.size();
    }
}
