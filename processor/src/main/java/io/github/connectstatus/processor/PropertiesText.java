package io.github.connectstatus.processor;

/**
 * Values in {@code .properties} files. All of it is ASCII, since some readers take such files for UTF-8 and others for
 * ISO 8859-1.
 */
final class PropertiesText {

    private PropertiesText() {}

    static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case ' ' -> escaped.append(i == 0 ? "\\ " : " ");
                default -> escaped.append(c < ' ' || c > '~' ? "\\u%04X".formatted((int) c) : c);
            }
        }
        return escaped.toString();
    }
}
