package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.Columns;
import io.github.connectstatus.tables.csv.Row;
import java.util.List;
import java.util.Optional;

/** The columns of a translation, and what their cells stand for. */
final class TranslationColumns {

    static final String NAME = "name";
    static final String SOURCE = "source";
    static final String MESSAGE = "message";
    static final String NOTE = "note";

    static final Columns COLUMNS = new Columns(List.of(NAME, SOURCE, MESSAGE), List.of(NOTE));

    private TranslationColumns() {}

    static Optional<String> name(Row row) {
        return row.cell(NAME).filter(cell -> !cell.isBlank()).map(Cell::text);
    }

    static TranslationRow translated(Row row) {
        return new TranslationRow(row.text(NAME), row.text(SOURCE), row.text(MESSAGE), row.text(NOTE), row.location());
    }
}
