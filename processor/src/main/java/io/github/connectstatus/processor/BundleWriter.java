package io.github.connectstatus.processor;

import java.util.Map;

/**
 * Writes the files of a message bundle. All of it is ASCII, since some readers take {@code .properties} files for UTF-8 and
 * others for ISO 8859-1.
 */
final class BundleWriter {

    private BundleWriter() {}

    /** Returns the first lines of a file. */
    static String head(String table, BundleModel.File file) {
        String comment = file.comment().isEmpty() ? "" : "# " + file.comment() + "\n";
        return "# Generated from the status table " + table + ".\n" + comment;
    }

    /** Returns all other lines. */
    static String messages(BundleModel bundle) {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> message : bundle.messages().entrySet()) {
            lines.append(message.getKey()).append('=');
            appendEscaped(message.getValue(), lines);
            lines.append('\n');
        }
        return lines.toString();
    }

    private static void appendEscaped(String value, StringBuilder file) {
        if (value.startsWith(" ")) {
            file.append('\\');
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> file.append("\\\\");
                case '\n' -> file.append("\\n");
                case '\r' -> file.append("\\r");
                case '\t' -> file.append("\\t");
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
