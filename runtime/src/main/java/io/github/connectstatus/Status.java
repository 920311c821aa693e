package io.github.connectstatus;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One documented status of an API: one row of its table. Generated enums implement it, one constant per status.
 *
 * <p>Several statuses of an API may share a {@linkplain #code() code}.
 */
public interface Status extends Serializable {

    /**
     * The status's name, which never changes.
     *
     * @return the name of the enum constant, which is also the key of the message in the message bundle
     */
    String name();

    /**
     * The number that the API answers with.
     *
     * @return the code; other statuses of the same API may have the same
     */
    int code();

    /**
     * The text as the vendor documents it, letter for letter.
     *
     * @return the documented English message
     */
    String message();

    /**
     * What the vendor says about when the API answers with this status.
     *
     * @return the documented description, in English; empty where there is none
     */
    String description();

    /**
     * What the status means for the request.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * The template of a message that stands for many texts.
     *
     * @return the template, or empty for a message that stands for itself
     */
    Optional<Template> template();

    /**
     * The message in a language.
     *
     * @param locale the language wanted; where there is no translation the message is English
     * @return the message; placeholders hold what the documented message has in their place
     */
    default String message(Locale locale) {
        return message(locale, Map.of());
    }

    /**
     * The message in a language, with values.
     *
     * @param locale the language wanted; where there is no translation the message is English
     * @param arguments the values by placeholder; for a placeholder without one, the message has what the documented message
     *     has in its place
     * @return the message
     */
    String message(Locale locale, Map<String, String> arguments);
}
