package io.github.connectstatus.processor;

import io.github.connectstatus.tables.StatusRow;

/** Writes a message bundle: a {@code .properties} file that every reader of such files reads alike. */
final class MessagesWriter {

    private MessagesWriter() {}

    static String write(GeneratedTypes types) {
        StringBuilder file = new StringBuilder();
        file.append("# Generated from the status table ")
                .append(types.table().id())
                .append(".\n");
        for (StatusRow row : types.rows()) {
            String value = row.template()
                    .map(template -> FormatPattern.of(template, template.placeholders()))
                    .orElse(row.message());
            file.append(row.name())
                    .append('=')
                    .append(PropertiesText.escape(value))
                    .append('\n');
        }
        return file.toString();
    }
}
