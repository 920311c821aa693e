/**
 * Reads folders of tables, brings them up to date with the vendor's page, and compares them.
 *
 * <p>Data goes one way: a {@link io.github.connectstatus.tables.update.Page} is read, its sections are matched to the tables of a
 * {@link io.github.connectstatus.tables.update.TableFolder}, a
 * {@link io.github.connectstatus.tables.update.FolderUpdate} says what becomes of them, a
 * {@link io.github.connectstatus.tables.update.Report} tells people. Nothing is written before
 * {@link io.github.connectstatus.tables.update.FolderUpdate#write()}.
 */
@NullMarked
package io.github.connectstatus.tables.update;

import org.jspecify.annotations.NullMarked;
