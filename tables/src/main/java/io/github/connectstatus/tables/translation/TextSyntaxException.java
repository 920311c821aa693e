package io.github.connectstatus.tables.translation;

/** Thrown when a text is no {@link LocalizedText}. */
final class TextSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Where in the text the mistake is, in {@code char}s from its start. */
    private final int index;

    TextSyntaxException(String message, int index) {
        super(message);
        this.index = index;
    }

    int index() {
        return index;
    }
}
