package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Columns;
import io.github.connectstatus.tables.csv.Row;
import java.util.Arrays;
import java.util.List;

/** The columns of an index, and what their cells stand for. */
final class IndexColumns {

    static final String TABLE = "table";
    static final String TITLE = "title";
    static final String SOURCE = "source";
    static final String NOTES = "notes";
    static final String LOCALES = "locales";

    static final Columns COLUMNS = new Columns(List.of(TABLE, TITLE), List.of(SOURCE, NOTES, LOCALES));

    private IndexColumns() {}

    static List<String> notes(Row row) {
        return row.text(NOTES).lines().filter(line -> !line.isBlank()).toList();
    }

    static List<String> locales(Row row) {
        return Arrays.stream(row.text(LOCALES).split("\\s+", -1))
                .filter(locale -> !locale.isEmpty())
                .toList();
    }
}
