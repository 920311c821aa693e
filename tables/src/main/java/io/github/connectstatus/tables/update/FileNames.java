package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.csv.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells tables and translations of a folder apart by the names of their files. All names are without {@code .csv}.
 *
 * @param all the names of all files but the index
 * @param tables the names of the tables: those of the index first, in its order
 */
record FileNames(List<String> all, List<String> tables) {

    /** A file is a translation if its name is that of a table and a locale, and the index does not say otherwise. */
    static FileNames of(List<String> all, TableIndex index) {
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
        return new FileNames(List.copyOf(all), List.copyOf(tables));
    }

    static String ofTranslation(String table, LocaleName locale) {
        return table + "_" + locale;
    }

    /** The language of a file, if it is a translation of the table. */
    static Optional<LocaleName> locale(String name, String table) {
        return suffix(name, table).flatMap(written -> LocaleName.parse(written).value());
    }

    private static Optional<String> suffix(String name, String table) {
        return Optional.of(name).filter(n -> n.startsWith(table + "_")).map(n -> n.substring(table.length() + 1));
    }

    List<String> translations(String table) {
        return all.stream()
                .filter(name -> !tables.contains(name) && locale(name, table).isPresent())
                .toList();
    }

    /** Why a file that may be meant as a translation is named like none. */
    List<String> faults(String name) {
        return tables.stream()
                .flatMap(table -> suffix(name, table).stream()
                        .flatMap(written -> LocaleName.parse(written).problems().stream())
                        .map(Problem::toString))
                .toList();
    }
}
