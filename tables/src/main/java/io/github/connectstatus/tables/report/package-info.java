/**
 * What an update, or the comparison of two folders, means for people, written in Markdown.
 *
 * <p>Start at {@link io.github.connectstatus.tables.report.Report}.
 */
@NullMarked
package io.github.connectstatus.tables.report;

import org.jspecify.annotations.NullMarked;
