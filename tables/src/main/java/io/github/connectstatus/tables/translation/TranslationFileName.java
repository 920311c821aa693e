package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Result;
import java.util.Optional;

/**
 * The names of files of translations: {@code messaging_pt_BR.csv} is the table {@code messaging} in Brazilian
 * Portuguese.
 */
public final class TranslationFileName {

    private static final String BETWEEN = "_";
    private static final String EXTENSION = ".csv";

    private TranslationFileName() {}

    /**
     * Returns the name of the file of a translation.
     *
     * @param table the table's id, or the name of its file without {@code .csv}
     * @return the name, with the table's folder if that was given
     */
    public static String of(String table, LocaleName locale) {
        return table + BETWEEN + locale.fileSuffix() + EXTENSION;
    }

    /**
     * Returns the language of a file that is named like a translation of a table.
     *
     * @param file the name of the file
     * @param table the name of the table's file without {@code .csv}
     * @return the language, or why the name has none; empty if the file's name does not start with that of the table
     */
    public static Optional<Result<LocaleName>> locale(String file, String table) {
        return Optional.of(file)
                .filter(name -> name.startsWith(table + BETWEEN) && name.endsWith(EXTENSION))
                .map(name -> name.substring(table.length() + BETWEEN.length(), name.length() - EXTENSION.length()))
                .map(LocaleName::parse);
    }
}
