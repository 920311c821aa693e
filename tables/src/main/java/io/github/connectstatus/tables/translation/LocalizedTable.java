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
 * @param messages the messages by name, in the order of the table. Where the status has a template, its message has the
 *     same placeholders, each at least once; any other has none. A status without a translation of what it says now is not
 *     among them
 * @param missingTranslations what is missing or stale, one for each file; empty if everything is translated
 */
public record LocalizedTable(
        Table table,
        LocaleName locale,
        Map<String, LocalizedText> messages,
        List<MissingTranslations> missingTranslations) {

    /**
     * Creates a localized table.
     *
     * @param table the table
     * @param locale the language
     * @param messages the messages, which are copied
     * @param missingTranslations what is missing or stale, which are copied
     */
    public LocalizedTable {
        messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
        missingTranslations = List.copyOf(missingTranslations);
    }
}
