package io.github.connectstatus.processor;

import java.util.Map;

/**
 * Writes the files of a message bundle. All of it is ASCII, since some readers take {@code .properties} files for UTF-8 and
 * others for ISO 8859-1.
 */
final class BundleWriter {

    private BundleWriter() {}

    static String write(String table, BundleModel bundle) {
        StringBuilder file = new StringBuilder("# Generated from the status table ");
        file.append(table).append(".\n");
        if (!bundle.comment().isEmpty()) {
            file.append("# ").append(bundle.comment()).append('\n');
        }
        for (Map.Entry<String, String> message : bundle.messages().entrySet()) {
            file.append(message.getKey()).append('=');
            appendEscaped(message.getValue(), file);
            file.append('\n');
        }
        return file.toString();
    }

    private static void appendEscaped(String value, StringBuilder file) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> file.append("\\\\");
                case '\n' -> file.append("\\n");
                case '\r' -> file.append("\\r");
                case '\t' -> file.append("\\t");
                case ' ' -> file.append(i == 0 ? "\\ " : " ");
                default -> {
                    if (c < ' ' || c > '~') {
                        AsciiText.appendEscape(c, file);
                    } else {
                        file.append(c);
                    }
                }
            }
        }
    }
}
