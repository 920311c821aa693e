package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Columns;
import java.util.List;

/** The columns of an index. {@link IndexCells} parses them. */
final class IndexColumns {

    static final String TABLE = "table";
    static final String TITLE = "title";
    static final String SOURCE = "source";
    static final String NOTES = "notes";
    static final String LOCALES = "locales";
    static final String SUPPLEMENT = "supplement";

    static final Columns COLUMNS = new Columns(List.of(TABLE, TITLE), List.of(SOURCE, NOTES, LOCALES, SUPPLEMENT));

    private IndexColumns() {}
}
