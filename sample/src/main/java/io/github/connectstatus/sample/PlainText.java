package io.github.connectstatus.sample;

/** Makes text from outside fit for a terminal and for a log. */
final class PlainText {

    private PlainText() {}

    /** The text on one line, without anything that would steer a terminal. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(c -> steers(c) ? ' ' : c).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The start of the text, cut between two code points. */
    static String start(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "...";
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
