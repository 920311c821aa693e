package io.github.connectstatus.processor;

import io.github.connectstatus.tables.Table;
import java.util.List;

/**
 * A table with its overlays.
 *
 * @param parts the table itself, then its overlays from the lowest to the highest
 * @param table all of them merged, with their other texts
 */
record MergedTable(List<Table> parts, Table table) {}
