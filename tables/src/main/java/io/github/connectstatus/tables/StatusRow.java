package io.github.connectstatus.tables;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Remedy;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Location;
import java.util.List;
import java.util.Optional;

/**
 * One status of a table.
 *
 * @param code the number that the API answers with; other rows of the table may have the same
 * @param name the name, in upper snake case, unique in the table
 * @param message the documented text, letter for letter, never blank
 * @param description what the document says about the status; may be empty
 * @param template the template of a message that stands for many texts, with at least one placeholder; it fits the message
 * @param outcome what the status means for the request
 * @param remedy who can mend a failure; empty if that is not known, and for what is no failure
 * @param deprecated why the status is deprecated; empty if it is current
 * @param otherTexts the further texts by which the status is known, in the order of their files
 * @param location where the row starts; if overlays were merged, the row that has the status's text
 */
public record StatusRow(
        int code,
        String name,
        String message,
        String description,
        Optional<Template> template,
        Outcome outcome,
        Optional<Remedy> remedy,
        Optional<String> deprecated,
        List<OtherText> otherTexts,
        Location location) {

    /** Copies the other texts. */
    public StatusRow {
        otherTexts = List.copyOf(otherTexts);
    }

    /** Returns a status with only the required cells: a current failure without description and template. */
    public static StatusRow of(int code, String name, String message, Location location) {
        return new StatusRow(
                code,
                name,
                message,
                "",
                Optional.empty(),
                Outcome.FAILURE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                location);
    }

    /** Returns this status with another name. */
    public StatusRow withName(String changed) {
        return new StatusRow(
                code, changed, message, description, template, outcome, remedy, deprecated, otherTexts, location);
    }

    /** Returns this status with another code. */
    public StatusRow withCode(int changed) {
        return new StatusRow(
                changed, name, message, description, template, outcome, remedy, deprecated, otherTexts, location);
    }

    /** Returns this status with another message. */
    public StatusRow withMessage(String changed) {
        return new StatusRow(
                code, name, changed, description, template, outcome, remedy, deprecated, otherTexts, location);
    }

    /** Returns this status with another description, which may be empty. */
    public StatusRow withDescription(String changed) {
        return new StatusRow(code, name, message, changed, template, outcome, remedy, deprecated, otherTexts, location);
    }

    /** Returns this status with another template, or without one. */
    public StatusRow withTemplate(Optional<Template> changed) {
        return new StatusRow(
                code, name, message, description, changed, outcome, remedy, deprecated, otherTexts, location);
    }

    /** Returns this status with another outcome. Only a failure keeps its remedy. */
    public StatusRow withOutcome(Outcome changed) {
        Optional<Remedy> kept = changed == Outcome.FAILURE ? remedy : Optional.empty();
        return new StatusRow(
                code, name, message, description, template, changed, kept, deprecated, otherTexts, location);
    }

    /** Returns this status, a failure, with another remedy, or without one. */
    public StatusRow withRemedy(Optional<Remedy> changed) {
        return new StatusRow(
                code, name, message, description, template, outcome, changed, deprecated, otherTexts, location);
    }

    /** Returns this status deprecated for a reason or, without one, current. */
    public StatusRow withDeprecated(Optional<String> changed) {
        return new StatusRow(
                code, name, message, description, template, outcome, remedy, changed, otherTexts, location);
    }

    /** Returns this status with other texts besides its message and template. */
    public StatusRow withOtherTexts(List<OtherText> changed) {
        return new StatusRow(
                code, name, message, description, template, outcome, remedy, deprecated, changed, location);
    }

    /** Returns this status at another location. */
    public StatusRow withLocation(Location changed) {
        return new StatusRow(
                code, name, message, description, template, outcome, remedy, deprecated, otherTexts, changed);
    }

    /** Returns the code and message, which no other status of the table has. */
    public Documented documented() {
        return new Documented(code, message);
    }

    /** Returns the text to translate: the template, or the message if there is none. */
    public String translatable() {
        return template.isPresent() ? template.get().toString() : message;
    }

    /** Returns the message as a template that stands for it alone. */
    Template messageTemplate() {
        return Template.parse(message.replace("{", "{{").replace("}", "}}"));
    }

    /** Returns the text by which the status is known first of all: the template, or the message if there is none. */
    Template text() {
        return template.isPresent() ? template.get() : messageTemplate();
    }

    /** Returns the placeholders of the template; none without one. */
    List<String> placeholders() {
        return template.isPresent() ? template.get().placeholders() : List.of();
    }

    /** Returns whether a text is the message or the template, letter for letter. */
    boolean hasText(Template text) {
        return text.placeholders().isEmpty()
                ? text.literals().get(0).equals(message)
                : template.filter(text::equals).isPresent();
    }
}
