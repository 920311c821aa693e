/**
 * Reports in Markdown on an update, or on the comparison of two folders.
 *
 * <p>Start at {@link io.github.connectstatus.tables.report.Report}.
 */
@NullMarked
package io.github.connectstatus.tables.report;

import org.jspecify.annotations.NullMarked;
