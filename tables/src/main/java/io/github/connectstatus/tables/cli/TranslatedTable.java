package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Reading;
import io.github.connectstatus.tables.SourceFile;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.Translation;
import io.github.connectstatus.tables.TranslationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A table of a folder, and the languages that it has files for.
 *
 * @param stem the name of its file without {@code .csv}
 */
record TranslatedTable(Path folder, String stem, Table table, List<LocaleName> locales) {

    TranslatedTable {
        locales = List.copyOf(locales);
    }

    Path path(LocaleName locale) {
        return folder.resolve(stem + "_" + locale + ".csv");
    }

    SourceFile file(LocaleName locale) throws IOException {
        return new SourceFile(path(locale).toString(), Files.readAllBytes(path(locale)));
    }

    Reading<Translation> translation(LocaleName locale) throws IOException {
        return TranslationReader.read(table, locale, file(locale));
    }
}
