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
 * What a code and a text from a real response come down to: one documented status, several that it may be, or none. What
 * the server said is always kept.
 *
 * <p>A {@code switch} over the three records is exhaustive (in Java 21 and later).
 *
 * @param <S> the statuses of the API
 */
public sealed interface Resolution<S extends Status> extends Serializable {

    /** How a resolution was found, from sure to vague. */
    enum Step {

        /** The text is the documented message, letter for letter. */
        EXACT_TEXT,

        /** The text is the documented message but for case, white space and final punctuation. */
        SIMILAR_TEXT,

        /** The text fits a template. */
        TEMPLATE,

        /** The text says nothing, but only one status has the code. */
        CODE,

        /** Several statuses fit, and nothing tells which it is. */
        SEVERAL_CANDIDATES,

        /** No table documents the code, or it is no code at all. */
        UNDOCUMENTED
    }

    /**
     * How this resolution was found.
     *
     * @return the step that decided it
     */
    Step step();

    /**
     * The code as it came.
     *
     * @return the code, a number in decimal if it came as one; null if none came
     */
    @Nullable
    String rawCode();

    /**
     * The text as it came.
     *
     * @return the text, to the letter; null if none came
     */
    @Nullable
    String rawText();

    /**
     * The status, where there is exactly one.
     *
     * @return the status; empty unless this is {@link Resolved}
     */
    default Optional<S> resolved() {
        return Optional.empty();
    }

    /**
     * What the answer means for the request, where that is certain.
     *
     * @return the outcome on which all statuses that it may be agree; empty if they disagree or there are none
     */
    Optional<Outcome> outcome();

    /**
     * The message in a language.
     *
     * @param locale the language wanted
     * @return the status's message with the values of the text; where there is not exactly one status, the text as it came,
     *     or an empty string if none came
     */
    default String message(Locale locale) {
        String text = rawText();
        return text == null ? "" : text;
    }

    /**
     * One status.
     *
     * @param <S> the statuses of the API
     * @param step how it was found: {@link Step#EXACT_TEXT} to {@link Step#CODE}
     * @param status the status
     * @param arguments the values by placeholder, in the order of the template; empty unless the step is
     *     {@link Step#TEMPLATE}
     * @param rawCode the code as it came
     * @param rawText the text as it came
     */
    record Resolved<S extends Status>(
            Step step,
            S status,
            Map<String, String> arguments,
            @Nullable String rawCode,
            @Nullable String rawText) implements Resolution<S> {

        /**
         * Makes a resolution; the arguments are copied, in their order.
         *
         * @param step how it was found
         * @param status the status
         * @param arguments the values by placeholder
         * @param rawCode the code as it came
         * @param rawText the text as it came
         */
        public Resolved {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(status, "status");
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        }

        @Override
        public Optional<S> resolved() {
            return Optional.of(status);
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(status.outcome());
        }

        @Override
        public String message(Locale locale) {
            return status.message(locale, arguments);
        }
    }

    /**
     * Several statuses that it may be.
     *
     * @param <S> the statuses of the API
     * @param candidates at least two, in the order of the table
     * @param rawCode the code as it came
     * @param rawText the text as it came
     */
    record Ambiguous<S extends Status>(
            List<S> candidates,
            @Nullable String rawCode,
            @Nullable String rawText) implements Resolution<S> {

        /**
         * Makes a resolution; the candidates are copied.
         *
         * @param candidates at least two, in the order of the table
         * @param rawCode the code as it came
         * @param rawText the text as it came
         * @throws IllegalArgumentException if there are fewer than two candidates
         */
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2) {
                throw new IllegalArgumentException(candidates + " leaves nothing open");
            }
        }

        @Override
        public Step step() {
            return Step.SEVERAL_CANDIDATES;
        }

        @Override
        public Optional<Outcome> outcome() {
            Outcome first = candidates.get(0).outcome();
            for (S candidate : candidates) {
                if (candidate.outcome() != first) {
                    return Optional.empty();
                }
            }
            return Optional.of(first);
        }
    }

    /**
     * No status: the table does not have the code, or what came is no code.
     *
     * @param <S> the statuses of the API
     * @param rawCode the code as it came
     * @param rawText the text as it came
     */
    record Undocumented<S extends Status>(
            @Nullable String rawCode, @Nullable String rawText) implements Resolution<S> {

        @Override
        public Step step() {
            return Step.UNDOCUMENTED;
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.empty();
        }
    }
}
