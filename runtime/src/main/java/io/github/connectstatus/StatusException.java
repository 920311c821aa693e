package io.github.connectstatus;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when an API answers that a request failed, or with something that cannot be told from a failure. Each API has a
 * generated subclass, and nested in it one for each failing status.
 *
 * <p>The exception's message is one line for a log, in English whatever the language of the machine. What is to be shown to a
 * user is {@link #message(Locale)}.
 */
public abstract class StatusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @serial the resolution of the answer */
    private final Resolution<?> resolution;

    /** @serial the id under which the vendor knows the request */
    private final @Nullable String transactionId;

    /**
     * Creates the exception of an answer.
     *
     * @param resolution the resolution of the answer
     * @param transactionId the id under which the vendor knows the request, or null if there is none
     */
    protected StatusException(Resolution<?> resolution, @Nullable String transactionId) {
        super(logLine(resolution, transactionId));
        this.resolution = resolution;
        this.transactionId = transactionId;
    }

    /**
     * Returns the resolution of the answer.
     *
     * @return the resolution
     */
    public Resolution<?> resolution() {
        return resolution;
    }

    /**
     * Returns the status, where the answer means exactly one.
     *
     * @return the status; empty if the answer is ambiguous or undocumented
     */
    public Optional<? extends Status> status() {
        return resolution.status();
    }

    /**
     * Returns the code as it came.
     *
     * @return the code, in decimal digits if it came as a number; empty if none came
     */
    public final Optional<String> rawCode() {
        return resolution.rawCode();
    }

    /**
     * Returns the text as it came.
     *
     * @return the text, letter for letter; empty if none came
     */
    public final Optional<String> rawText() {
        return resolution.rawText();
    }

    /**
     * Returns the id under which the vendor knows the request; its support asks for it.
     *
     * @return the transaction id; empty if the caller gave none
     */
    public final Optional<String> transactionId() {
        return Optional.ofNullable(transactionId);
    }

    /**
     * Returns who can mend the failure, and how.
     *
     * @return what {@link Resolution#remedy()} returns
     */
    public final Optional<Remedy> remedy() {
        return resolution.remedy();
    }

    /**
     * Returns whether the same request may be sent again, unchanged, after a while.
     *
     * @return what {@link Resolution#isRetryable()} returns
     */
    public final boolean isRetryable() {
        return resolution.isRetryable();
    }

    /**
     * Returns the message in a language, for the user of an application.
     *
     * @param locale the language wanted; where there is no translation the message is English
     * @return what {@link Resolution#message(Locale)} returns
     */
    public final String message(Locale locale) {
        return resolution.message(locale);
    }

    /**
     * Returns a value that the text carried.
     *
     * @param placeholder the name of a placeholder
     * @return the value; empty if the text carries none
     */
    protected final Optional<String> argument(String placeholder) {
        return Optional.ofNullable(resolution.arguments().get(placeholder));
    }

    private static String logLine(Resolution<?> resolution, @Nullable String transactionId) {
        String code = resolution.rawCode().orElse("").strip();
        String text = resolution.rawText().orElse("");
        if (text.isBlank()) {
            text = resolution.status().map(Status::message).orElse("");
        }
        StringBuilder line = new StringBuilder(code.isEmpty() ? "no code" : LogText.shortened(code));
        if (!text.isBlank()) {
            line.append(' ').append(LogText.shortened(text));
        }
        if (resolution instanceof Resolution.Ambiguous<?> ambiguous) {
            line.append(" (one of ")
                    .append(LogText.names(ambiguous.candidates()))
                    .append(')');
        }
        if (transactionId != null && !transactionId.isBlank()) {
            line.append(" (transaction ")
                    .append(LogText.shortened(transactionId))
                    .append(')');
        }
        return LogText.line(line.toString());
    }
}
