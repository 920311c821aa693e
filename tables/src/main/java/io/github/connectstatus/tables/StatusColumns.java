package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Columns;
import java.util.List;

/** The columns of a table. {@link StatusCells} parses them. */
final class StatusColumns {

    static final String CODE = "code";
    static final String NAME = "name";
    static final String MESSAGE = "message";
    static final String DESCRIPTION = "description";
    static final String TEMPLATE = "template";
    static final String OUTCOME = "outcome";
    static final String REMEDY = "remedy";
    static final String DEPRECATED = "deprecated";

    static final Columns COLUMNS =
            new Columns(List.of(CODE, MESSAGE), List.of(NAME, DESCRIPTION, TEMPLATE, OUTCOME, REMEDY, DEPRECATED));

    /** The columns of an overlay. Which it needs depends on its rows, so that {@link OverlayParser} knows. */
    static final Columns OF_OVERLAYS =
            new Columns(List.of(), List.of(NAME, CODE, MESSAGE, DESCRIPTION, TEMPLATE, OUTCOME, REMEDY, DEPRECATED));

    private StatusColumns() {}
}
