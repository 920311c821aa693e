package io.github.connectstatus.tables;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Location;
import java.util.Optional;

/**
 * One status of a table.
 *
 * @param code the number that the API answers with; other rows of the table may have the same
 * @param name the name, in upper snake case, unique in the table
 * @param message the documented text, letter for letter, never blank
 * @param description what the document says about the status; empty if nothing
 * @param template the template of a message that stands for many texts, with at least one placeholder; it fits the message
 * @param outcome what the status means for the request
 * @param deprecated why the status is deprecated; empty if it is current
 * @param location where the row starts
 */
public record StatusRow(
        int code,
        String name,
        String message,
        String description,
        Optional<Template> template,
        Outcome outcome,
        Optional<String> deprecated,
        Location location) {

    /**
     * Returns a status of which no more is known than a row must say: a failure, current, without description and template.
     *
     * @param code the number that the API answers with
     * @param name the name
     * @param message the documented text
     * @param location where the row starts
     * @return the status
     */
    public static StatusRow of(int code, String name, String message, Location location) {
        return new StatusRow(code, name, message, "", Optional.empty(), Outcome.FAILURE, Optional.empty(), location);
    }

    /**
     * Returns this status with another name.
     *
     * @param changed the name
     * @return the changed status
     */
    public StatusRow withName(String changed) {
        return new StatusRow(code, changed, message, description, template, outcome, deprecated, location);
    }

    /**
     * Returns this status with another message.
     *
     * @param changed the message
     * @return the changed status
     */
    public StatusRow withMessage(String changed) {
        return new StatusRow(code, name, changed, description, template, outcome, deprecated, location);
    }

    /**
     * Returns this status with another description.
     *
     * @param changed the description, perhaps empty
     * @return the changed status
     */
    public StatusRow withDescription(String changed) {
        return new StatusRow(code, name, message, changed, template, outcome, deprecated, location);
    }

    /**
     * Returns this status with another template.
     *
     * @param changed the template, or empty
     * @return the changed status
     */
    public StatusRow withTemplate(Optional<Template> changed) {
        return new StatusRow(code, name, message, description, changed, outcome, deprecated, location);
    }

    /**
     * Returns this status with another outcome.
     *
     * @param changed the outcome
     * @return the changed status
     */
    public StatusRow withOutcome(Outcome changed) {
        return new StatusRow(code, name, message, description, template, changed, deprecated, location);
    }

    /**
     * Returns this status deprecated or current.
     *
     * @param changed why it is deprecated, or empty
     * @return the changed status
     */
    public StatusRow withDeprecated(Optional<String> changed) {
        return new StatusRow(code, name, message, description, template, outcome, changed, location);
    }

    /** Returns this status as it would be if it stood elsewhere. */
    private StatusRow withLocation(Location changed) {
        return new StatusRow(code, name, message, description, template, outcome, deprecated, changed);
    }

    /**
     * Returns the code and message, which no other status of the table has.
     *
     * @return what the document says of the status
     */
    public Documented documented() {
        return new Documented(code, message);
    }

    /**
     * Returns the text that translations start from.
     *
     * @return the template, or the message where there is none
     */
    public String translatable() {
        return template.map(Template::toString).orElse(message);
    }

    /** Whether the rows say the same, wherever they stand. */
    boolean equalsExceptLocation(StatusRow other) {
        return equals(other.withLocation(location));
    }
}
