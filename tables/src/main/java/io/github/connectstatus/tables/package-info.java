/**
 * The status tables: their model, and how it is read, checked, merged with overlays and written.
 *
 * <p>Data goes one way: a {@link io.github.connectstatus.tables.csv.SourceFile} is read and checked by a
 * {@link io.github.connectstatus.tables.TableReader}, which returns a {@link
 * io.github.connectstatus.tables.csv.Result}: a {@link io.github.connectstatus.tables.Table} of clean values, or every
 * {@link io.github.connectstatus.tables.csv.Problem} of the file at once. Each cell is parsed once, where it is
 * checked. An {@link io.github.connectstatus.tables.OverlayReader} reads rows that need not be complete, and {@link
 * io.github.connectstatus.tables.Overlays} merges them into a table. {@link io.github.connectstatus.tables.OtherTexts} adds
 * the further texts by which statuses are known.
 *
 * <p>Of the other packages this one uses {@code csv} alone.
 */
@NullMarked
package io.github.connectstatus.tables;

import org.jspecify.annotations.NullMarked;
