package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationFileName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table and its translations.
 *
 * @param name the name of the table's file, without its folder and {@code .csv}
 * @param table the table
 * @param folder the folder of its translations, whether it exists or not
 * @param files the translations in that folder, in the order of their names
 * @param shipped the translations that come with the table in a jar. Those of the folder are merged into them; themselves
 *     they are never written
 */
public record TranslatedTable(
        String name, Table table, Path folder, List<TranslationFile> files, List<TranslationFile> shipped) {

    /** Copies the lists. */
    public TranslatedTable {
        files = List.copyOf(files);
        shipped = List.copyOf(shipped);
    }

    /** Returns the path of the table's translation to a language, whether there is one or not. */
    public Path path(LocaleName locale) {
        return folder.resolve(TranslationFileName.of(name, locale));
    }

    /** Returns the file of the table's translation to a language; empty if the folder has none. */
    public Optional<TranslationFile> file(LocaleName locale) {
        return of(files, locale).findFirst();
    }

    /** Returns whether a translation to a language comes with the table in a jar. */
    public boolean isShipped(LocaleName locale) {
        return of(shipped, locale).findFirst().isPresent();
    }

    /** Returns all translations to a language, or everything that is wrong with one of them. */
    public Result<List<Translation>> translations(LocaleName locale) {
        return Result.all(Stream.concat(of(files, locale), of(shipped, locale))
                .map(TranslationFile::result)
                .toList());
    }

    private static Stream<TranslationFile> of(List<TranslationFile> files, LocaleName locale) {
        return files.stream().filter(file -> file.locale().equals(locale));
    }
}
