package io.github.connectstatus.tables.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file as rows of cells that know their locations.
 *
 * @param start where the header starts
 * @param rows the rows below the header that have a cell for each of its columns
 * @param problems everything that is wrong with the form of the file, whatever its cells say
 */
public record CsvDocument(Location start, List<Row> rows, List<Problem> problems) {

    /**
     * Reads a file. A mistake does not end the reading: the sound rows are returned with the problems of the others.
     *
     * @param file the file
     * @param columns the columns that the file may have
     */
    public static CsvDocument read(SourceFile file, Columns columns) {
        SourceText source = SourceText.decode(file);
        List<Problem> problems = new ArrayList<>(source.problems());
        List<CsvRecord> records = RecordReader.read(source, columns, problems);
        if (records.isEmpty()) {
            Location start = new Location(file.name(), 1, 1);
            problems.add(Problem.error(
                    start, "the file is empty", "start it with a header line: " + String.join(",", columns.known())));
            return new CsvDocument(start, List.of(), problems);
        }
        for (CsvRecord record : records) {
            if (record.mistake() != null) {
                problems.add(record.mistake());
            }
        }
        List<Row> rows = new ArrayList<>();
        CsvRecord first = records.get(0);
        if (first.mistake() == null) {
            Header header = new Header(file.name(), first.cells(), columns);
            problems.addAll(header.problems());
            for (CsvRecord record : records.subList(1, records.size())) {
                if (record.mistake() == null) {
                    addRow(header, record, rows, problems);
                }
            }
        }
        return new CsvDocument(new Location(file.name(), first.line(), 1), rows, problems);
    }

    private static void addRow(Header header, CsvRecord record, List<Row> rows, List<Problem> problems) {
        List<Cell> cells = record.cells();
        if (cells.size() == header.size()) {
            rows.add(new Row(header, record.line(), cells));
        } else if (cells.size() < header.size()) {
            problems.add(cells.get(0).error(counts(header, cells), "add the missing cells, each after a comma"));
        } else {
            problems.add(cells.get(header.size())
                    .error(counts(header, cells), "put quotes around a cell with a comma in it, or remove this cell"));
        }
    }

    private static String counts(Header header, List<Cell> cells) {
        return "the row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + ", the header has "
                + header.size();
    }

    /** Returns whether the file has neither rows nor problems. */
    public boolean isEmpty() {
        return rows.isEmpty() && problems.isEmpty();
    }
}
