package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Columns;
import java.util.List;

/** The columns of a file of other texts. {@link OtherTextReader} parses them. */
final class OtherTextColumns {

    static final String NAME = "name";
    static final String TEXT = "text";
    static final String SOURCE = "source";

    static final Columns COLUMNS = new Columns(List.of(NAME, TEXT), List.of(SOURCE));

    private OtherTextColumns() {}
}
