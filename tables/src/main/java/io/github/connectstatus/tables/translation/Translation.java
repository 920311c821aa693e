package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Returns the rows that have a translation, current or stale, by the names of their statuses. */
    Map<String, TranslationRow> translated() {
        Map<String, TranslationRow> translated = new HashMap<>();
        for (TranslationRow row : rows) {
            if (row.isTranslated()) {
                translated.put(row.name(), row);
            }
        }
        return translated;
    }
}
