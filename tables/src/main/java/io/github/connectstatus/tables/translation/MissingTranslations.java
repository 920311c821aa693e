package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Location;
import java.util.List;

/**
 * Messages that are missing in a translation, or stale: translated from an earlier English text.
 * {@link TranslationProblems} says of all languages of a table what is missing.
 *
 * @param locale the language
 * @param location where the messages should be: the start of the translation's file, or of the table's where it has none
 * @param hasFile whether there is a file of the translation
 * @param missing the names of the statuses that are not translated, in the order of the table
 * @param stale the statuses whose English text has changed since they were translated, in the order of the table
 * @param instead what is used for all of them: {@code English}, or the name of a file
 */
public record MissingTranslations(
        LocaleName locale,
        Location location,
        boolean hasFile,
        List<String> missing,
        List<StaleTranslation> stale,
        String instead) {

    /** Copies the lists. */
    public MissingTranslations {
        missing = List.copyOf(missing);
        stale = List.copyOf(stale);
    }

    /** Returns the names of the stale ones. */
    public List<String> staleNames() {
        return stale.stream().map(StaleTranslation::name).toList();
    }
}
