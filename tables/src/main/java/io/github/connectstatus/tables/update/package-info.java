/**
 * What becomes of tables: the rows of the vendor's page matched to statuses, and two versions of a folder compared.
 *
 * <p>Data goes one way: the sections of a page are matched to the tables of a folder, then their rows to its statuses, and a
 * {@link io.github.connectstatus.tables.update.FolderUpdate} knows what becomes of each table. Nothing is written before
 * {@link io.github.connectstatus.tables.update.FolderUpdate#write()}.
 */
@NullMarked
package io.github.connectstatus.tables.update;

import org.jspecify.annotations.NullMarked;
