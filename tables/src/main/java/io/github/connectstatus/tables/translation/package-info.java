/**
 * Tables in other languages: the files of translations, and how much of a table they translate.
 *
 * <p>A {@link io.github.connectstatus.tables.translation.TranslationReader} reads a
 * {@link io.github.connectstatus.tables.translation.Translation} against the table that it translates;
 * {@link io.github.connectstatus.tables.translation.Translations} merges those of a table and its overlays to a
 * {@link io.github.connectstatus.tables.translation.LocalizedTable}.
 */
@NullMarked
package io.github.connectstatus.tables.translation;

import org.jspecify.annotations.NullMarked;
