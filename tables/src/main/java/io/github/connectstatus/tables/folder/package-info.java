/**
 * Tables and their translations as a folder on disk, or as they come in the jar.
 *
 * <p>{@link io.github.connectstatus.tables.folder.FolderReader} reads a
 * {@link io.github.connectstatus.tables.folder.TableFolder};
 * {@link io.github.connectstatus.tables.folder.AtomicFiles} writes files, all of them or none;
 * {@link io.github.connectstatus.tables.folder.OutputFile} writes a single one that is no table.
 */
@NullMarked
package io.github.connectstatus.tables.folder;

import org.jspecify.annotations.NullMarked;
