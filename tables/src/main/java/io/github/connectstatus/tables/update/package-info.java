/**
 * Updates of tables to the vendor's page, and comparisons of two versions of a folder of tables.
 *
 * <p>Data goes one way: an {@link io.github.connectstatus.tables.update.UpdatePlanner} has the sections of a page
 * matched to the tables of a folder and their rows to its statuses, and returns a {@link
 * io.github.connectstatus.tables.update.FolderUpdate}. Nothing is written before {@link
 * io.github.connectstatus.tables.update.FolderUpdate#write()}.
 */
@NullMarked
package io.github.connectstatus.tables.update;

import org.jspecify.annotations.NullMarked;
