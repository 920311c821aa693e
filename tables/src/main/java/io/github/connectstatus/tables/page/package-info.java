/**
 * The vendor's page in each of its forms, read into sections of rows. Knows nothing of tables or of updates.
 *
 * <p>Start at {@link io.github.connectstatus.tables.page.Page}.
 */
@NullMarked
package io.github.connectstatus.tables.page;

import org.jspecify.annotations.NullMarked;
