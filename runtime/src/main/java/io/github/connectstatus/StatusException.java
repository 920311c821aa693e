package io.github.connectstatus;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An API answered that a request failed. Each API has a generated subclass, and that has one for each failing status.
 *
 * <p>The exception's message is one line for a log: the code, the text, and the transaction id where it is known.
 */
public abstract class StatusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** More of a text than this is of no use in a log; {@link #text()} has all of it. */
    private static final int LONGEST_TEXT = 500;

    /** What the answer comes down to. */
    private final Resolution<?> resolution;

    /** The id under which the vendor knows the request. */
    private final @Nullable String transactionId;

    /**
     * Makes the exception of an answer.
     *
     * @param resolution what the answer comes down to
     * @param transactionId the id under which the vendor knows the request, or null if there is none
     */
    protected StatusException(Resolution<?> resolution, @Nullable String transactionId) {
        this.resolution = resolution;
        this.transactionId = transactionId;
    }

    /**
     * What the answer comes down to.
     *
     * @return the resolution that the exception was made of
     */
    public Resolution<?> resolution() {
        return resolution;
    }

    /**
     * The code as it came.
     *
     * @return the code; empty if none came
     */
    public final Optional<String> code() {
        return Optional.ofNullable(resolution.rawCode());
    }

    /**
     * The text as it came.
     *
     * @return the text, to the letter; empty if none came
     */
    public final Optional<String> text() {
        return Optional.ofNullable(resolution.rawText());
    }

    /**
     * The id under which the vendor knows the request; its support asks for it.
     *
     * @return the transaction id; empty if the caller gave none
     */
    public final Optional<String> transactionId() {
        return Optional.ofNullable(transactionId);
    }

    /**
     * A value that the text carried.
     *
     * @param placeholder the name of a placeholder
     * @return the value; empty if the text did not fit the status's template
     */
    protected final Optional<String> argument(String placeholder) {
        return resolution instanceof Resolution.Resolved<?> resolved
                ? Optional.ofNullable(resolved.arguments().get(placeholder))
                : Optional.empty();
    }

    /**
     * Says what happened, in English.
     *
     * @return one line with the code, the text and the transaction id
     */
    @Override
    public String getMessage() {
        String text = resolution.rawText();
        return line(text == null || text.isBlank() ? resolution.message(Locale.ROOT) : text);
    }

    /**
     * Says what happened, in the language of the default locale.
     *
     * @return one line with the code, the message and the transaction id
     */
    @Override
    public String getLocalizedMessage() {
        return getMessage(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * Says what happened, in a language.
     *
     * @param locale the language wanted
     * @return one line with the code, the message as {@link Resolution#message(Locale)} gives it, and the transaction id
     */
    public String getMessage(Locale locale) {
        return line(resolution.message(locale));
    }

    private String line(String text) {
        String code = resolution.rawCode();
        StringBuilder line = new StringBuilder(code == null || code.isBlank() ? "no code" : shortened(code.strip()));
        if (!text.isBlank()) {
            line.append(' ').append(shortened(text));
        }
        if (transactionId != null && !transactionId.isBlank()) {
            line.append(" (transaction ").append(shortened(transactionId)).append(')');
        }
        return withoutControls(line.toString());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + "…";
    }

    /** A text from outside must not be able to write log lines of its own. */
    private static String withoutControls(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        int i = 0;
        while (i < line.length()) {
            int c = line.codePointAt(i);
            clean.appendCodePoint(isControl(c) ? ' ' : c);
            i += Character.charCount(c);
        }
        return clean.toString();
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
