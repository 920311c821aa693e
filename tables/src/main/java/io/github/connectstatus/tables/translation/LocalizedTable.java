package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table's messages in another language, as far as they are translated.
 *
 * @param table the table
 * @param locale the language
 * @param messages the messages by the names of their statuses, in the order of the table. Each has the placeholders of the
 *     status's template, each at least once. Statuses without a current translation are not among them
 * @param missingTranslations what is missing or stale, one for each file; empty if everything is translated
 */
public record LocalizedTable(
        Table table,
        LocaleName locale,
        Map<String, LocalizedText> messages,
        List<MissingTranslations> missingTranslations) {

    /** Copies the messages and what is missing. */
    public LocalizedTable {
        messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
        missingTranslations = List.copyOf(missingTranslations);
    }
}
