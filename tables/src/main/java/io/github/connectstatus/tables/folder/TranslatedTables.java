package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.csv.Result;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tables and their translations: all those of a folder; or one that comes in a jar, and its supplement.
 *
 * @param shipped the id of the table that comes in a jar; empty if the tables are in the folder
 * @param folder the folder of the translations
 * @param index the index that lists the tables
 * @param tables the tables
 */
public record TranslatedTables(Optional<String> shipped, Path folder, TableIndex index, List<TranslatedTable> tables) {

    /** Copies the tables. */
    public TranslatedTables {
        tables = List.copyOf(tables);
    }

    /**
     * Reads the tables of a folder. Their translations may have problems.
     *
     * @return the tables, at least one; or every problem of them
     */
    public static Result<TranslatedTables> ofFolder(Path folder) {
        return FolderReader.readTables(folder)
                .map(read -> new TranslatedTables(
                        Optional.empty(),
                        folder,
                        read.index(),
                        read.tables().stream()
                                .map(table -> new TranslatedTable(
                                        table.name(), table.table().texts(), folder, table.files(), List.of()))
                                .toList()));
    }

    /** Returns the path of the index, whether there is one or not. */
    public Path indexFile() {
        return folder.resolve(FileNames.INDEX + FileNames.SUFFIX);
    }

    /** Returns the languages of the folder's translations, in the order of their names. */
    public List<LocaleName> locales() {
        return locales(tables.stream().flatMap(table -> table.files().stream()));
    }

    /** Returns the languages of all translations, in the order of their names. */
    public List<LocaleName> allLocales() {
        return locales(
                tables.stream().flatMap(table -> Stream.concat(table.files().stream(), table.shipped().stream())));
    }

    private static List<LocaleName> locales(Stream<TranslationFile> files) {
        return files.map(TranslationFile::locale)
                .distinct()
                .sorted(Comparator.comparing(LocaleName::fileSuffix))
                .toList();
    }
}
