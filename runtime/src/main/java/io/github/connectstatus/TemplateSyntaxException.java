package io.github.connectstatus;

/** Thrown when a text is not a {@link Template}. */
public final class TemplateSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Where in the template the mistake is, in {@code char}s from its start. */
    private final int index;

    TemplateSyntaxException(String message, int index) {
        super(message);
        this.index = index;
    }

    /**
     * Returns where the mistake is.
     *
     * @return the index of the first {@code char} that is wrong, from 0 to the template's length
     */
    public int index() {
        return index;
    }
}
