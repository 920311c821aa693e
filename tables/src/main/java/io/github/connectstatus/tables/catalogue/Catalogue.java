package io.github.connectstatus.tables.catalogue;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.folder.TranslationFile;
import java.util.Comparator;
import java.util.List;

/**
 * What a page shows of a folder of tables.
 *
 * @param title what the page is called
 * @param languages the languages of the translations, in the order of their names
 * @param tables the tables, each with its supplement, in the order of the folder
 */
public record Catalogue(String title, List<LocaleName> languages, List<CatalogueTable> tables) {

    /** Copies the lists. */
    public Catalogue {
        languages = List.copyOf(languages);
        tables = List.copyOf(tables);
    }

    /** Returns the catalogue of all tables of a folder. */
    public static Catalogue of(TableFolder folder, String title) {
        List<FolderTable> tables = folder.merged().tables();
        List<LocaleName> languages = tables.stream()
                .flatMap(table -> table.files().stream())
                .map(TranslationFile::locale)
                .filter(locale -> !locale.equals(LocaleName.ENGLISH))
                .distinct()
                .sorted(Comparator.comparing(LocaleName::fileSuffix))
                .toList();
        return new Catalogue(
                title, languages, tables.stream().map(CatalogueTable::of).toList());
    }
}
