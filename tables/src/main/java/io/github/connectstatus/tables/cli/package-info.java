/**
 * The command line: {@code update}, {@code diff} and {@code translation}. Commands parse their parameters, call the
 * other packages, print and choose the exit code; they decide nothing else.
 *
 * <p>Start at {@link io.github.connectstatus.tables.cli.ConnectStatusTables}.
 */
@NullMarked
package io.github.connectstatus.tables.cli;

import org.jspecify.annotations.NullMarked;
