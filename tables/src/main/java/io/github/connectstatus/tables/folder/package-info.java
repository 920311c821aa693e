/**
 * Tables as a folder on disk: which file is a table and which a translation of one, read whole, and written whole or not at
 * all.
 *
 * <p>Start at {@link io.github.connectstatus.tables.folder.TableFolder}.
 */
@NullMarked
package io.github.connectstatus.tables.folder;

import org.jspecify.annotations.NullMarked;
