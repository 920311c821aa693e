package io.github.connectstatus;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of resolving the code and the text of a real response: {@linkplain Resolved one status}, {@linkplain Ambiguous
 * several candidates}, or {@linkplain Undocumented none}. What the server sent is always kept.
 *
 * <p>Resolutions are immutable. They come from the generated {@code resolve} methods and, for tests, from
 * {@link #of(Enum, Map)}. A {@code switch} over the three types is exhaustive (in Java 21 and later).
 *
 * @param <S> the statuses of the API
 */
public abstract sealed class Resolution<S extends Status> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** @serial the code as it came */
    private final @Nullable String rawCode;

    /** @serial the text as it came */
    private final @Nullable String rawText;

    private Resolution(@Nullable String rawCode, @Nullable String rawText) {
        this.rawCode = rawCode;
        this.rawText = rawText;
    }

    /**
     * Returns the resolution of the answer that says just what a status documents. Use it to test code that handles
     * resolutions and exceptions.
     *
     * @param <S> the statuses of the API
     * @param status the status
     * @return its resolution, by its exact text
     */
    public static <S extends Enum<S> & Status> Resolved<S> of(S status) {
        return new Resolved<>(
                Resolved.Certainty.EXACT_TEXT, status, Map.of(), Integer.toString(status.code()), status.message());
    }

    /**
     * Returns the resolution of the answer that a status's template makes of values. Use it to test code that handles
     * resolutions and exceptions.
     *
     * @param <S> the statuses of the API
     * @param status the status
     * @param arguments the values by placeholder; empty for the documented message
     * @return its resolution, by its template
     * @throws IllegalArgumentException if there are values, but not for exactly the placeholders of the status
     */
    public static <S extends Enum<S> & Status> Resolved<S> of(S status, Map<String, String> arguments) {
        if (arguments.isEmpty()) {
            return of(status);
        }
        List<String> placeholders =
                status.template().map(Template::placeholders).orElse(List.of());
        if (arguments.size() != placeholders.size() || !arguments.keySet().containsAll(placeholders)) {
            throw new IllegalArgumentException(
                    status.name() + " has the placeholders " + placeholders + ", not " + arguments.keySet());
        }
        Map<String, String> inOrder = new LinkedHashMap<>();
        for (String placeholder : placeholders) {
            inOrder.put(placeholder, Objects.requireNonNull(arguments.get(placeholder), placeholder));
        }
        return new Resolved<>(
                Resolved.Certainty.TEMPLATE,
                status,
                Collections.unmodifiableMap(inOrder),
                Integer.toString(status.code()),
                status.template().orElseThrow().format(inOrder));
    }

    /**
     * Returns the code as it came.
     *
     * @return the code, in decimal digits if it came as a number; empty if none came
     */
    public final Optional<String> rawCode() {
        return Optional.ofNullable(rawCode);
    }

    /**
     * Returns the text as it came.
     *
     * @return the text, letter for letter; empty if none came
     */
    public final Optional<String> rawText() {
        return Optional.ofNullable(rawText);
    }

    /**
     * Returns the status, where there is exactly one.
     *
     * @return the status; present if and only if this is {@link Resolved}
     */
    public Optional<S> status() {
        return Optional.empty();
    }

    /**
     * Returns all statuses that the answer may mean.
     *
     * @return the statuses in the order of the table, unmodifiable: one if this is {@link Resolved}, several if it is
     *     {@link Ambiguous}, none if it is {@link Undocumented}
     */
    public abstract List<S> candidates();

    /**
     * Returns the values that the text carries.
     *
     * @return the values by placeholder, in the order of the status's template, unmodifiable; empty unless this is
     *     {@link Resolved} by {@link Resolved.Certainty#TEMPLATE}
     */
    public Map<String, String> arguments() {
        return Map.of();
    }

    /**
     * Returns what the answer means for the request, where that is certain.
     *
     * @return the outcome on which all {@linkplain #candidates() candidates} agree; empty if they disagree or there are none
     */
    public final Optional<Outcome> outcome() {
        Outcome common = null;
        for (S candidate : candidates()) {
            if (common != null && candidate.outcome() != common) {
                return Optional.empty();
            }
            common = candidate.outcome();
        }
        return Optional.ofNullable(common);
    }

    /**
     * Returns whether the request has to be taken for failed. What is not certain counts as failed: an answer that no table
     * documents, and one whose candidates disagree.
     *
     * @return whether the outcome is not known, or is {@link Outcome#FAILURE}
     */
    public final boolean isFailure() {
        return outcome().orElse(Outcome.FAILURE) == Outcome.FAILURE;
    }

    /**
     * Returns whether the request has certainly ended. Where it has not, a later notification may tell how it ends. An answer
     * whose candidates disagree about success may still be final.
     *
     * @return whether the outcomes of all {@linkplain #candidates() candidates} are {@linkplain Outcome#isFinal() final}; false if
     *     there are none
     */
    public final boolean isFinal() {
        List<S> candidates = candidates();
        for (S candidate : candidates) {
            if (!candidate.isFinal()) {
                return false;
            }
        }
        return !candidates.isEmpty();
    }

    /**
     * Returns who can mend the failure, and how, where that is certain. This is the judgment of whoever wrote the table, not the
     * vendor's.
     *
     * @return the remedy on which all {@linkplain #candidates() candidates} agree; empty if one of them has none or another, or
     *     there are no candidates
     */
    public final Optional<Remedy> remedy() {
        Optional<Remedy> common = Optional.empty();
        for (S candidate : candidates()) {
            Optional<Remedy> remedy = candidate.remedy();
            if (remedy.isEmpty() || (common.isPresent() && !common.equals(remedy))) {
                return Optional.empty();
            }
            common = remedy;
        }
        return common;
    }

    /**
     * Returns whether the same request may be sent again, unchanged, after a while. What is not certain is not retried: an answer
     * that no table documents, and one whose candidates disagree.
     *
     * @return whether the remedy is known, and is {@link Remedy#RETRY}
     */
    public final boolean isRetryable() {
        return remedy().orElse(null) == Remedy.RETRY;
    }

    /**
     * Returns the message in a language.
     *
     * @param locale the language wanted; where there is no translation the message is English
     * @return the status's message with the values of the text; where there is not exactly one status, the text as it came,
     *     or an empty string if none came
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return rawText == null ? "" : rawText;
    }

    /** The answer apart, for {@link #toString()}. */
    final String answer() {
        return "code " + (rawCode == null ? "none" : LogText.shortened(rawCode)) + ", text "
                + (rawText == null ? "none" : '"' + LogText.shortened(rawText) + '"');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Resolution<?> resolution
                && getClass() == resolution.getClass()
                && Objects.equals(rawCode, resolution.rawCode)
                && Objects.equals(rawText, resolution.rawText)
                && candidates().equals(resolution.candidates())
                && arguments().equals(resolution.arguments());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rawCode, rawText, candidates());
    }

    /**
     * Returns what was resolved, and to what, in one line for a log.
     *
     * @return a line without line breaks and control characters, whatever the server sent
     */
    @Override
    public abstract String toString();

    /**
     * A resolution to one status.
     *
     * @param <S> the statuses of the API
     */
    public static final class Resolved<S extends Status> extends Resolution<S> {

        private static final long serialVersionUID = 1L;

        /** What told the status, from sure to vague. */
        public enum Certainty {

            /** The text is one that the status is known by, letter for letter. */
            EXACT_TEXT,

            /** The text is one that the status is known by, but for case, white space and final punctuation. */
            SIMILAR_TEXT,

            /** The text fits a template that the status is known by. */
            TEMPLATE,

            /** The text is missing or unknown, but only one status has the code. */
            CODE
        }

        /** @serial what told the status */
        private final Certainty certainty;

        /** @serial the status */
        private final S status;

        /** @serial the values by placeholder */
        @SuppressWarnings("serial") // the maps that the constructor gets are serializable
        private final Map<String, String> arguments;

        /** @param arguments serializable and unmodifiable, in the order of the template */
        Resolved(
                Certainty certainty,
                S status,
                Map<String, String> arguments,
                @Nullable String rawCode,
                @Nullable String rawText) {
            super(rawCode, rawText);
            this.certainty = certainty;
            this.status = status;
            this.arguments = arguments;
        }

        /**
         * Returns what told the status.
         *
         * @return how sure the resolution is
         */
        public Certainty certainty() {
            return certainty;
        }

        /**
         * Returns the status.
         *
         * @return the status; never empty
         */
        @Override
        public Optional<S> status() {
            return Optional.of(status);
        }

        @Override
        public List<S> candidates() {
            return List.of(status);
        }

        @Override
        public Map<String, String> arguments() {
            return arguments;
        }

        @Override
        public String message(Locale locale) {
            return status.message(locale, arguments);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return super.equals(other) && other instanceof Resolved<?> resolved && certainty == resolved.certainty;
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + certainty.hashCode();
        }

        @Override
        public String toString() {
            String values = arguments.isEmpty() ? "" : " " + LogText.shortened(arguments.toString());
            return LogText.line(status.name() + values + " by " + certainty + " (" + answer() + ")");
        }
    }

    /**
     * A resolution to several statuses, between which nothing decides.
     *
     * @param <S> the statuses of the API
     */
    public static final class Ambiguous<S extends Status> extends Resolution<S> {

        private static final long serialVersionUID = 1L;

        /** @serial the statuses, at least two */
        @SuppressWarnings("serial") // the lists that the constructor gets are serializable
        private final List<S> candidates;

        /** @param candidates at least two, serializable and unmodifiable, in the order of the table */
        Ambiguous(List<S> candidates, @Nullable String rawCode, @Nullable String rawText) {
            super(rawCode, rawText);
            this.candidates = candidates;
        }

        /**
         * Returns the statuses that the answer may mean.
         *
         * @return at least two statuses in the order of the table, unmodifiable
         */
        @Override
        public List<S> candidates() {
            return candidates;
        }

        @Override
        public String toString() {
            return LogText.line("one of " + LogText.names(candidates) + " (" + answer() + ")");
        }
    }

    /**
     * A resolution to no status: the table does not have the code, or what came is no code.
     *
     * @param <S> the statuses of the API
     */
    public static final class Undocumented<S extends Status> extends Resolution<S> {

        private static final long serialVersionUID = 1L;

        Undocumented(@Nullable String rawCode, @Nullable String rawText) {
            super(rawCode, rawText);
        }

        @Override
        public List<S> candidates() {
            return List.of();
        }

        @Override
        public String toString() {
            return LogText.line("undocumented (" + answer() + ")");
        }
    }
}
