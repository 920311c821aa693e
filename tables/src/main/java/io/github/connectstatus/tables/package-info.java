/**
 * The status tables, and the code that reads, checks, compares and updates them.
 *
 * <p>Data goes one way: a {@link io.github.connectstatus.tables.csv.SourceFile} is read and checked by a
 * {@link io.github.connectstatus.tables.TableReader}, which answers with a {@link io.github.connectstatus.tables.csv.Result}:
 * a {@link io.github.connectstatus.tables.Table} of clean values, or every {@link io.github.connectstatus.tables.csv.Problem}
 * of the file at once.
 */
@NullMarked
package io.github.connectstatus.tables;

import org.jspecify.annotations.NullMarked;
