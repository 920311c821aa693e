package io.github.connectstatus;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A documented status of an API: one row of its table.
 *
 * <p>Generated enums implement this interface, with one constant per status, and nothing else does. So methods may be added
 * to it, as default methods.
 *
 * <p>Several statuses of an API may share a {@linkplain #code() code}.
 */
public interface Status extends Serializable {

    /**
     * Returns the name of the enum constant, which never changes.
     *
     * @return the name, in upper snake case; it is also the key of the message in the message bundle
     */
    String name();

    /**
     * Returns the number that the API answers with.
     *
     * <p>Codes are of type {@code int} for good. The vendor documents them as plain decimal numbers, most of four digits, and
     * an {@code int} is what a {@code switch} takes and what is compared and looked up without boxing. A server may send
     * anything in the place of a code; what it sent is kept as a string, by {@link Resolution#rawCode()}.
     *
     * @return the code; other statuses of the same API may have the same
     */
    int code();

    /**
     * Returns the text as the vendor documents it, letter for letter.
     *
     * @return the documented English message
     */
    String message();

    /**
     * Returns what the vendor says about when the API answers with this status.
     *
     * @return the documented description, in English; empty where there is none
     */
    String description();

    /**
     * Returns what the status means for the request.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * Returns whether the status means that the request failed.
     *
     * @return whether the outcome is {@link Outcome#FAILURE}
     */
    default boolean isFailure() {
        return outcome() == Outcome.FAILURE;
    }

    /**
     * Returns whether the request has ended, or a later notification tells how it ends.
     *
     * @return whether the outcome is {@linkplain Outcome#isFinal() final}
     */
    default boolean isFinal() {
        return outcome().isFinal();
    }

    /**
     * Returns who can mend the failure, and how. This is the judgment of whoever wrote the table, not the vendor's.
     *
     * @return the remedy; empty if it is not known or the status is no failure
     */
    default Optional<Remedy> remedy() {
        return Optional.empty();
    }

    /**
     * Returns whether the same request may be sent again, unchanged, after a while.
     *
     * @return whether the remedy is {@link Remedy#RETRY}
     */
    default boolean isRetryable() {
        return remedy().orElse(null) == Remedy.RETRY;
    }

    /**
     * Returns the template of a message that stands for many texts.
     *
     * @return the template, or empty for a message that stands for itself
     */
    Optional<Template> template();

    /**
     * Returns the further texts by which the status is known: what the vendor documented before, or what the API was seen to
     * answer with. They are recognized as the documented text and its template are.
     *
     * @return the texts in the order of their file, unmodifiable; one without placeholders stands for itself alone, and the
     *     placeholders of the others are some of those of the {@linkplain #template() template}
     */
    default List<Template> otherTexts() {
        return List.of();
    }

    /**
     * Returns the message in a language.
     *
     * @param locale the language wanted; where there is no translation the message is English
     * @return the message; placeholders hold what the documented message has in their place
     */
    default String message(Locale locale) {
        return message(locale, Map.of());
    }

    /**
     * Returns the message in a language, with values in it.
     *
     * @param locale the language wanted; where there is no translation the message is English
     * @param arguments the values by placeholder; for a placeholder without one, the message has what the documented message
     *     has in its place
     * @return the message
     */
    String message(Locale locale, Map<String, String> arguments);
}
