package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import java.util.List;
import java.util.Optional;

/**
 * A table's messages in another language, as a file has them. Some may be missing or stale. {@link Translations} merges
 * several of them.
 *
 * @param table the table whose texts are translated
 * @param locale the language
 * @param file the name of the file that it was read from
 * @param rows the rows in the order of the file, at most one for each name
 */
public record Translation(Table table, LocaleName locale, String file, List<TranslationRow> rows) {

    /** Copies the rows. */
    public Translation {
        rows = List.copyOf(rows);
    }

    /** Returns the row of a status; empty if it is not translated. */
    Optional<TranslationRow> translated(String name) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .filter(TranslationRow::isTranslated)
                .findFirst();
    }
}
