package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.translation.Translation;

/**
 * The file of a table's translation.
 *
 * @param locale the language
 * @param file the file as it was found
 * @param result the translation, or everything that is wrong with the file
 */
public record TranslationFile(LocaleName locale, SourceFile file, Result<Translation> result) {}
