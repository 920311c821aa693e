package io.github.connectstatus.tables.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the records of a file, and recognizes what other programs write that call it CSV, too: another separator, a line
 * for Excel, comments, spaces around cells. Each is one problem. What the file would be without it is read on, so that only
 * what does not follow from it is reported besides.
 */
final class RecordReader {

    private static final String FOR_EXCEL = "sep=";
    private static final char COMMENT = '#';

    private final SourceText source;
    private final Columns columns;
    private final Slips comments = new Slips();
    private final Slips spaces = new Slips();
    private final Slips separators = new Slips();
    private final List<Problem> problems;

    private String space = "";
    private String otherSeparator = "";

    private RecordReader(SourceText source, Columns columns, List<Problem> problems) {
        this.source = source;
        this.columns = columns;
        this.problems = problems;
    }

    /** Returns the records, the header first; what is wrong with the form of the file goes to the problems. */
    static List<CsvRecord> read(SourceText source, Columns columns, List<Problem> problems) {
        return new RecordReader(source, columns, problems).read();
    }

    private List<CsvRecord> read() {
        List<CsvRecord> all = CsvParser.parse(source, Separator.COMMA);
        int start = header(all);
        if (start == all.size()) {
            report(Separator.COMMA);
            return List.of();
        }
        Separator separator = Separator.COMMA;
        if (!isHeader(all.get(start))) {
            start = belowTitle(all, start);
            int line = all.get(start).line();
            separator = Separator.of(source.line(line), columns.known());
            if (separator != Separator.COMMA) {
                problems.add(Problem.error(
                        new Location(source.file(), line, 1),
                        "the cells are separated by " + separator.plural(),
                        "save the file with commas between the cells"));
                all = CsvParser.parse(source, separator);
                start = 0;
                while (start < all.size() - 1 && all.get(start).line() < line) {
                    start++;
                }
            }
        }
        List<CsvRecord> records = new ArrayList<>();
        records.add(all.get(start));
        int size = all.get(start).cells().size();
        boolean startsWithKey = startsWithKey(all.get(start));
        for (CsvRecord record : all.subList(start + 1, all.size())) {
            if (isComment(record) && (startsWithKey || record.cells().size() != size)) {
                comments.add(new Location(source.file(), record.line(), 1));
            } else if (!isSeparatedOtherwise(record, size, separator, startsWithKey)) {
                stripSpaces(record.cells());
                records.add(record);
            }
        }
        report(separator);
        return records;
    }

    /** Returns the index of the header among the records: the first that is neither a line for Excel nor a comment. */
    private int header(List<CsvRecord> records) {
        int index = 0;
        while (index < records.size()) {
            CsvRecord record = records.get(index);
            if (index == 0 && isForExcel(record)) {
                problems.add(Problem.error(
                        new Location(source.file(), record.line(), 1),
                        "the line \"" + FOR_EXCEL + "\" is for Excel alone",
                        "remove it, so that the header is the first line"));
            } else if (isComment(record)) {
                comments.add(new Location(source.file(), record.line(), 1));
            } else {
                return index;
            }
            index++;
        }
        return index;
    }

    /** Returns the index of the header, in case that a title stands above it, as Numbers writes the name of a sheet. */
    private int belowTitle(List<CsvRecord> records, int start) {
        int below = start + 1;
        if (below == records.size()
                || isHeaderOfAnyKind(records.get(start))
                || !isHeaderOfAnyKind(records.get(below))) {
            return start;
        }
        problems.add(Problem.error(
                new Location(source.file(), records.get(start).line(), 1),
                "the line stands above the header",
                "remove it, so that the header is the first line"));
        return below;
    }

    /** Returns whether a record names at least two columns, whatever is between them. */
    private boolean isHeaderOfAnyKind(CsvRecord record) {
        return Separator.mostColumns(source.line(record.line()), columns.known()) >= 2;
    }

    private static boolean isForExcel(CsvRecord record) {
        return !record.cells().isEmpty()
                && Spaces.strip(record.cells().get(0).text())
                        .toLowerCase(Locale.ROOT)
                        .startsWith(FOR_EXCEL);
    }

    /** A comment may have quotes that are a mistake in a cell. */
    private boolean isComment(CsvRecord record) {
        return record.cells().isEmpty()
                ? source.line(record.line()).startsWith(String.valueOf(COMMENT))
                : record.cells().get(0).startsWith(COMMENT);
    }

    /** Returns whether a record is a header in which all columns are known: of those it takes no more to make sure. */
    private boolean isHeader(CsvRecord record) {
        List<String> known = columns.known();
        for (Cell cell : record.cells()) {
            if (!known.contains(cell.text())) {
                return false;
            }
        }
        return record.mistake() == null;
    }

    /** Returns whether rows start with a cell that is no text, as a comment would be one. */
    private boolean startsWithKey(CsvRecord header) {
        return !header.cells().isEmpty()
                && columns.keys()
                        .contains(Spaces.strip(header.cells().get(0).text()).toLowerCase(Locale.ROOT));
    }

    /** Returns whether a record has the separators of another kind that a row needs, and the first of them before its own. */
    private boolean isSeparatedOtherwise(CsvRecord record, int size, Separator separator, boolean startsWithKey) {
        boolean isWhole = record.mistake() == null && record.cells().size() == size;
        if (size == 1 || (isWhole && !startsWithKey)) {
            return false;
        }
        String line = isWhole ? record.cells().get(0).text() : source.line(record.line());
        for (Separator other : Separator.values()) {
            if (other != separator && other.count(line) >= size - 1 && other.isBefore(separator, line)) {
                if (otherSeparator.isEmpty()) {
                    otherSeparator = other.plural();
                }
                separators.add(new Location(source.file(), record.line(), 1));
                return true;
            }
        }
        return false;
    }

    /** A cell of nothing but white space is blank, and no text that has too much. */
    private void stripSpaces(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String text = cell.text();
            if (Spaces.surround(text)) {
                Cell stripped = cell.stripped();
                if (!stripped.text().isEmpty()) {
                    addSpaces(cell);
                    cells.set(i, stripped);
                }
            }
        }
    }

    private void addSpaces(Cell cell) {
        if (space.isEmpty()) {
            char first = cell.text().charAt(0);
            space = Spaces.isSpace(first)
                    ? "the cell starts with " + Spaces.name(first)
                    : "the cell ends with "
                            + Spaces.name(cell.text().charAt(cell.text().length() - 1));
        }
        spaces.add(cell.location());
    }

    private void report(Separator separator) {
        comments.report("the line is a comment, which CSV does not have", "remove it", problems);
        spaces.report(space, "remove white space at the start and end of cells", problems);
        separators.report(
                "the cells of this row are separated by " + otherSeparator + ", those of the header by "
                        + separator.plural(),
                "separate all of them by commas",
                problems);
    }
}
