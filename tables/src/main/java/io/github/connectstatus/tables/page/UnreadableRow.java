package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Problem;

/**
 * A row of a status table that is no status.
 *
 * @param code what stands in the column of codes or, where that is blank, in the row above, without superfluous white space; may be empty
 * @param problem why the row cannot be read
 */
public record UnreadableRow(String code, Problem problem) {}
