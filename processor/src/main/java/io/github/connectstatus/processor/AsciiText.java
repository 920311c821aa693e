package io.github.connectstatus.processor;

/** Text in ASCII, with Unicode escapes for the rest: what compilers and readers of bundles take alike under any character set. */
final class AsciiText {

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private AsciiText() {}

    /** Escapes what is not ASCII. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                escaped.append(c);
            } else {
                appendEscape(c, escaped);
            }
        }
        return escaped.toString();
    }

    static void appendEscape(char c, StringBuilder escaped) {
        escaped.append("\\u")
                .append(DIGITS[c >> 12])
                .append(DIGITS[c >> 8 & 0xF])
                .append(DIGITS[c >> 4 & 0xF])
                .append(DIGITS[c & 0xF]);
    }
}
