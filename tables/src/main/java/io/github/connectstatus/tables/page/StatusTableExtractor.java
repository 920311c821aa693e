package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Extracts the status tables from the blocks of a page: tables with a column for codes, the parts of one that was divided,
 * and tables of a single code, which is the heading above. Whatever is in none of them is prose.
 */
final class StatusTableExtractor {

    /** A table may have rows above its header, such as a title. */
    private static final int HEADER_ROWS = 3;

    private final ColumnNames names;
    private final HeadingStack headings = new HeadingStack();
    private final List<StatusTable> tables = new ArrayList<>();
    private final StringJoiner prose = new StringJoiner(" ");

    /** Whether nothing but headings stands between the last table and here, and that was a status table. */
    private boolean directlyBehindStatusTable;

    /** Whether the last status table is made of such of a single code. */
    private boolean afterTableOfOneCode;

    /** The rows of that table, which grows with each of them. */
    private List<StatusTable.Row> rowsOfOneCodeEach = new ArrayList<>();

    /** The rows of the last status table as they were written. */
    private List<List<CellText>> lastBody = List.of();

    private StatusTableExtractor(ColumnNames names) {
        this.names = names;
    }

    /** The status tables, in the order of the page, and all other text. */
    record Extract(List<StatusTable> tables, String prose) {}

    static Extract extract(List<PageBlock> blocks, ColumnNames names) {
        StatusTableExtractor extractor = new StatusTableExtractor(names);
        for (PageBlock block : blocks) {
            if (block instanceof PageBlock.Heading heading) {
                extractor.add(heading);
            } else if (block instanceof PageBlock.Table table) {
                extractor.add(table);
            } else if (block instanceof PageBlock.Prose text) {
                extractor.add(text.text());
            }
        }
        return new Extract(List.copyOf(extractor.tables), extractor.prose.toString());
    }

    private void add(PageBlock.Heading heading) {
        headings.add(heading);
        prose.add(heading.text());
    }

    private void add(String text) {
        prose.add(text);
        if (!TextNormalizer.normalize(text).isEmpty()) {
            directlyBehindStatusTable = false;
        }
    }

    private void addCells(List<List<CellText>> rows) {
        rows.forEach(row -> row.forEach(cell -> prose.add(cell.text())));
    }

    private void add(PageBlock.Table table) {
        List<String> titles = Stream.concat(table.caption().stream(), headings.titles().stream())
                .toList();
        boolean headed = table.caption().isPresent() || headings.headNextTable();
        boolean found = addHeaded(table, titles, headed)
                || addOfOneCode(table, titles, headed)
                || addContinued(table, titles, headed);
        if (!found) {
            table.caption().ifPresent(prose::add);
            addCells(table.rows());
        }
        directlyBehindStatusTable = found;
        headings.addTable();
    }

    /** Adds a table with a header; as several tables if a header within it has other columns. */
    private boolean addHeaded(PageBlock.Table table, List<String> titles, boolean headed) {
        List<List<CellText>> rows = table.rows();
        int first = 0;
        while (first < Math.min(HEADER_ROWS, rows.size())
                && columns(rows.get(first)).isEmpty()) {
            first++;
        }
        if (first >= Math.min(HEADER_ROWS, rows.size())) {
            return false;
        }
        table.caption().ifPresent(prose::add);
        addCells(rows.subList(0, first));
        StatusTable empty = empty(titles, headed, rows.get(first));
        boolean continued = isContinuedBy(empty);
        List<List<CellText>> body = new ArrayList<>();
        for (List<CellText> row : rows.subList(first + 1, rows.size())) {
            Optional<HeaderMapping> repeated = columns(row);
            if (repeated.isEmpty()) {
                body.add(row);
            } else if (!repeated.get().equals(empty.columns())) {
                addRows(empty, body, table.mayBeShifted(), continued);
                empty = empty(titles, false, row);
                continued = false;
                body = new ArrayList<>();
            }
        }
        addRows(empty, body, table.mayBeShifted(), continued);
        return true;
    }

    private Optional<HeaderMapping> columns(List<CellText> header) {
        return HeaderMapping.of(header, names);
    }

    private StatusTable empty(List<String> titles, boolean headed, List<CellText> header) {
        return new StatusTable(titles, headed, columns(header).orElseThrow(), header, List.of());
    }

    /** A table directly behind one with the same header and headings goes on with its last code. */
    private boolean isContinuedBy(StatusTable next) {
        return directlyBehindStatusTable && last().titles().equals(next.titles()) && last().hasHeaderLike(next);
    }

    private void addRows(StatusTable empty, List<List<CellText>> written, boolean mayBeShifted, boolean continued) {
        List<List<CellText>> body = written.stream()
                .filter(row -> RowCells.width(row) > 0 && !isRule(row))
                .toList();
        TableBody rows = mayBeShifted
                ? TableBody.ofShifted(empty, continued ? lastBody : List.of(), body)
                : TableBody.of(empty, body);
        addCells(rows.labels());
        tables.add(empty.withRows(rows.statuses(continued ? last().lastRow() : Optional.empty())));
        lastBody = body;
        afterTableOfOneCode = false;
    }

    /** A line between header and body, which is repeated with the header. */
    private static boolean isRule(List<CellText> row) {
        return !row.isEmpty()
                && row.stream()
                        .map(CellText::text)
                        .allMatch(cell -> cell.contains("-")
                                && cell.replaceAll("[-:]", "").isEmpty());
    }

    /** Adds a table whose code is the heading above it. Tables of one code each, one after the other, make one of several. */
    private boolean addOfOneCode(PageBlock.Table table, List<String> titles, boolean headed) {
        if (titles.isEmpty()) {
            return false;
        }
        List<String> titlesAbove = titles.subList(1, titles.size());
        boolean another = afterTableOfOneCode && last().titles().equals(titlesAbove);
        // Among headings that are codes, another one is a code that cannot be read.
        Optional<StatusTable> read = CodeText.ofHeading(titles.get(0))
                .or(() -> another ? Optional.of(titles.get(0)) : Optional.<String>empty())
                .flatMap(code -> TableOfOneCode.read(table, code, titlesAbove, headed, names));
        if (read.isEmpty()) {
            return false;
        }
        if (another
                && last().headed() == headed
                && last().columns().equals(read.get().columns())) {
            rowsOfOneCodeEach.addAll(read.get().rows());
        } else {
            rowsOfOneCodeEach = new ArrayList<>(read.get().rows());
            tables.add(read.get().withRows(rowsOfOneCodeEach));
        }
        afterTableOfOneCode = true;
        return true;
    }

    /** Adds the rest of a table that was divided, whose header is above the first part. */
    private boolean addContinued(PageBlock.Table table, List<String> titles, boolean headed) {
        if (!directlyBehindStatusTable || afterTableOfOneCode || !endsWith(titles, last().titles())) {
            return false;
        }
        StatusTable empty = new StatusTable(titles, headed, last().columns(), last().header(), List.of());
        List<List<CellText>> body =
                table.rows().stream().filter(row -> RowCells.width(row) > 0).toList();
        List<List<CellText>> complete = table.mayBeShifted() ? ShiftedRows.restored(empty, lastBody, body) : body;
        if (body.isEmpty() || !complete.stream().allMatch(empty::mayHave)) {
            return false;
        }
        addRows(empty, body, table.mayBeShifted(), true);
        return true;
    }

    private static boolean endsWith(List<String> titles, List<String> end) {
        return titles.size() >= end.size()
                && titles.subList(titles.size() - end.size(), titles.size()).equals(end);
    }

    private StatusTable last() {
        return tables.get(tables.size() - 1);
    }
}
