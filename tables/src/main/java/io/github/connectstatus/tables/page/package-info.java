/**
 * The vendor's page, in any of its formats, read into sections of rows. Knows nothing of tables and updates.
 *
 * <p>A {@link io.github.connectstatus.tables.page.PageReader} detects the format and reads a
 * {@link io.github.connectstatus.tables.page.Page}.
 */
@NullMarked
package io.github.connectstatus.tables.page;

import org.jspecify.annotations.NullMarked;
