package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.IndexColumns.TABLE;

import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Row;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an index of tables and checks everything about it.
 *
 * <p>An index is CSV like a table. Its columns are {@code table} (the file's name without {@code .csv}) and {@code
 * title}, both required, {@code source}, {@code notes} (as many as the cell has lines), {@code locales} (separated by
 * spaces) and {@code supplement}: another table of the index, which is laid over this one by default. Blank, or {@code -},
 * is none. A supplement has no supplement of its own, and belongs to one table.
 */
public final class TableIndexReader {

    private TableIndexReader() {}

    /**
     * Reads an index.
     *
     * @return the index, or every problem of the file
     */
    public static Result<TableIndex> read(SourceFile file) {
        CsvDocument document = CsvDocument.read(file, IndexColumns.COLUMNS);
        List<Problem> problems = new ArrayList<>(document.problems());
        List<IndexCells> rows = new ArrayList<>();
        List<IndexEntry> entries = new ArrayList<>();
        for (Row row : document.rows()) {
            IndexCells cells = IndexCells.parse(row, problems);
            rows.add(cells);
            if (cells.entry() != null) {
                entries.add(cells.entry());
            }
        }
        checkTables(rows, problems);
        problems.addAll(SupplementChecks.check(rows));
        return Result.of(new TableIndex(entries)).with(problems);
    }

    /** Checks that no table is listed twice. */
    private static void checkTables(List<IndexCells> rows, List<Problem> problems) {
        Map<String, Row> firsts = new HashMap<>();
        for (IndexCells cells : rows) {
            Row first = cells.table() == null ? null : firsts.putIfAbsent(cells.table(), cells.row());
            if (first != null) {
                problems.add(cells.row()
                        .error(
                                List.of(TABLE),
                                "the table \"" + cells.table() + "\" is already listed on line " + first.line(),
                                "remove one of the two rows"));
            }
        }
    }
}
