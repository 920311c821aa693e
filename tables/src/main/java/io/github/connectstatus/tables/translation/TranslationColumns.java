package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.csv.Columns;
import java.util.List;

/** The columns of a translation. {@link TranslationParser} parses them. */
final class TranslationColumns {

    static final String NAME = "name";
    static final String SOURCE = "source";
    static final String MESSAGE = "message";
    static final String NOTE = "note";

    static final Columns COLUMNS = new Columns(List.of(NAME, SOURCE, MESSAGE), List.of(NOTE));

    private TranslationColumns() {}
}
