package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.IndexColumns.TABLE;

import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Repeat;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.List;

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
        List<IndexCells> rows = document.rows().stream().map(IndexCells::parse).toList();
        return Result.all(rows.stream().map(IndexCells::entry).toList())
                .with(document.problems())
                .with(repeatedTables(rows))
                .with(SupplementChecks.check(rows))
                .map(TableIndex::new);
    }

    private static List<Problem> repeatedTables(List<IndexCells> rows) {
        return Repeat.find(rows, cells -> cells.table().value())
                .flatMap(repeat -> repeat.row().row().cell(TABLE).stream()
                        .map(cell -> cell.error(
                                "the table " + cell.quoted() + " is already listed on line "
                                        + repeat.first().row().location().line(),
                                "remove one of the two rows")))
                .toList();
    }
}
