/**
 * The status tables: their model, and how it is read, checked, merged with overlays and written.
 *
 * <p>Data goes one way: a {@link io.github.connectstatus.tables.csv.SourceFile} is read and checked by a
 * {@link io.github.connectstatus.tables.TableReader}, which returns a {@link io.github.connectstatus.tables.csv.Result}:
 * a {@link io.github.connectstatus.tables.Table} of clean values, or every {@link io.github.connectstatus.tables.csv.Problem}
 * of the file at once. Each cell is parsed once, where it is checked.
 *
 * <p>The package {@code csv} stands below this one and knows nothing of statuses; all others stand above it.
 */
@NullMarked
package io.github.connectstatus.tables;

import org.jspecify.annotations.NullMarked;
