package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Row;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an index of tables and checks everything about it.
 *
 * <p>An index is CSV like a table. Its columns are {@code table} (the file's name without {@code .csv}) and {@code title},
 * both required, {@code source}, {@code notes} (as many as the cell has lines) and {@code locales} (separated by spaces).
 */
public final class TableIndexReader {

    private TableIndexReader() {}

    /**
     * Reads an index.
     *
     * @param file the file
     * @return the index, or every problem of the file
     */
    public static Result<TableIndex> read(SourceFile file) {
        CsvDocument document = CsvDocument.read(file, IndexColumns.COLUMNS);
        List<Problem> problems = new ArrayList<>(document.problems());
        IndexChecks.check(document.rows()).forEach(problems::add);
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        return Result.of(new TableIndex(
                document.rows().stream().map(TableIndexReader::entry).toList()));
    }

    private static IndexEntry entry(Row row) {
        return new IndexEntry(
                row.text(IndexColumns.TABLE),
                row.text(IndexColumns.TITLE),
                row.text(IndexColumns.SOURCE),
                IndexColumns.notes(row),
                IndexColumns.locales(row));
    }
}
