package io.github.connectstatus.tables.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of a CSV file, as RFC 4180 calls a line of cells, or several lines where cells have line breaks.
 *
 * @param line the line on which it starts
 * @param cells the cells, at least one; those before the mistake if there is one, and they may be none
 * @param mistake what is wrong with the quotes of a cell; null if nothing is. Where the next cell would start is then unknown
 */
record CsvRecord(int line, List<Cell> cells, @Nullable Problem mistake) {}
