package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Cell;

/**
 * A cell that an overlay writes.
 *
 * @param <T> the type of what is in the column
 * @param cell the cell
 * @param value what it says; where the cell empties its column, what a status has that was never given anything there
 */
record Written<T>(Cell cell, T value) {}
