/**
 * CSV files: their bytes, rows and cells, and what can be wrong with them. Knows nothing of statuses.
 *
 * <p>Whatever can fail returns a {@link io.github.connectstatus.tables.csv.Result}: a value, or a list of
 * {@link io.github.connectstatus.tables.csv.Problem}s, each with a {@link io.github.connectstatus.tables.csv.Location}
 * as far as there is one.
 */
@NullMarked
package io.github.connectstatus.tables.csv;

import org.jspecify.annotations.NullMarked;
