package io.github.connectstatus.processor;

import io.github.connectstatus.tables.Table;
import java.util.List;

/**
 * A table with its overlays.
 *
 * @param layers the table itself, then its overlays from the lowest to the highest
 * @param table what comes of them
 */
record LaidTable(List<Table> layers, Table table) {}
