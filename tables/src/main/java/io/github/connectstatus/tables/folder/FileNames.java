package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.OtherTextFileName;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.translation.TranslationFileName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files of a folder, tables, translations and other texts distinguished by name. All names are without {@code .csv}.
 *
 * @param all the names of all files but the index and other texts
 * @param tables the names of the tables: those of the index first, in its order
 * @param otherTexts the names of the tables for which there is a file of other texts, even if there is no such table
 */
record FileNames(List<String> all, List<String> tables, List<String> otherTexts) {

    static final String SUFFIX = ".csv";

    /** The name of the index. */
    static final String INDEX = "index";

    /**
     * Returns the files of a folder. One is a translation if its name is that of a table and a locale, and the index
     * does not say otherwise.
     */
    static FileNames of(List<String> found, TableIndex index) {
        List<String> all = found.stream()
                .filter(name -> !name.equals(INDEX) && ofOtherTexts(name).isEmpty())
                .toList();
        List<String> otherTexts =
                found.stream().flatMap(name -> ofOtherTexts(name).stream()).toList();
        List<String> tables =
                new ArrayList<>(index.entries().stream().map(IndexEntry::table).toList());
        all.stream()
                .filter(name -> !tables.contains(name))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .forEach(name -> {
                    if (tables.stream().noneMatch(table -> locale(name, table).isPresent())) {
                        tables.add(name);
                    }
                });
        return new FileNames(all, List.copyOf(tables), otherTexts);
    }

    private static Optional<String> ofOtherTexts(String name) {
        return OtherTextFileName.table(name + SUFFIX);
    }

    /** Returns the language of a file; empty if it is not named as a translation of the table. */
    static Optional<LocaleName> locale(String name, String table) {
        return TranslationFileName.locale(name + SUFFIX, table).flatMap(Result::value);
    }

    List<String> translations(String table) {
        return all.stream()
                .filter(name -> !tables.contains(name) && locale(name, table).isPresent())
                .toList();
    }

    /** Returns why the name of a file is not that of a translation, in case it was meant to be. */
    List<Problem> localeProblems(String name) {
        return tables.stream()
                .flatMap(table -> TranslationFileName.locale(name + SUFFIX, table).stream())
                .flatMap(locale -> locale.problems().stream())
                .toList();
    }
}
