package io.github.connectstatus.processor;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.translation.LocalizedTable;
import io.github.connectstatus.tables.translation.LocalizedText;
import java.util.Optional;
import java.util.function.Function;

/** Writes message bundles: {@code .properties} files that every reader of such files reads alike. */
final class MessagesWriter {

    private MessagesWriter() {}

    static String english(Table table) {
        return write(
                table,
                row -> Optional.of(
                        row.template().map(LocalizedText::of).orElseGet(() -> LocalizedText.plain(row.message()))));
    }

    /**
     * An empty bundle. Without it, who asks {@link java.util.ResourceBundle} for English on a machine that speaks German gets
     * German: the bundle without a locale is its last resort, after the language of the machine.
     */
    static String nothingButEnglish(Table table) {
        return head(table) + "# English is in the file without a locale, and this one leads there.\n";
    }

    /** What is not translated is left out, and so is English: a bundle's parent has it. */
    static String localized(LocalizedTable localized) {
        return write(
                localized.table(),
                row -> Optional.ofNullable(localized.messages().get(row.name())));
    }

    private static String write(Table table, Function<StatusRow, Optional<LocalizedText>> message) {
        StringBuilder file = new StringBuilder(head(table));
        for (StatusRow row : table.rows()) {
            message.apply(row)
                    .ifPresent(text -> file.append(row.name())
                            .append('=')
                            .append(PropertiesText.escape(value(row, text)))
                            .append('\n'));
        }
        return file.toString();
    }

    private static String head(Table table) {
        return "# Generated from the status table " + table.id() + ".\n";
    }

    /** Only a message with placeholders is a pattern; any other stands as it is, its apostrophes and braces included. */
    private static String value(StatusRow row, LocalizedText text) {
        return row.template()
                .map(english -> FormatPattern.of(text, english.placeholders()))
                .orElseGet(() -> text.literals().get(0));
    }
}
