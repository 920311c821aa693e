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

    /** The text that translations start from. */
    String translatable() {
        return template.map(Template::toString).orElse(message);
    }

    /** Whether the rows say the same, wherever they stand. */
    boolean equalsExceptLocation(StatusRow other) {
        return equals(new StatusRow(
                other.code,
                other.name,
                other.message,
                other.description,
                other.template,
                other.outcome,
                other.deprecated,
                location));
    }
}
