package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Reading;
import io.github.connectstatus.tables.SourceFile;
import io.github.connectstatus.tables.Translation;

/**
 * The file of a table's translation.
 *
 * @param locale the language
 * @param file the file as it was found
 * @param reading the translation, or everything that is wrong with the file
 */
public record TranslationFile(LocaleName locale, SourceFile file, Reading<Translation> reading) {}
