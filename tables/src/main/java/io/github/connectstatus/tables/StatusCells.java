package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.CODE;
import static io.github.connectstatus.tables.StatusColumns.DEPRECATED;
import static io.github.connectstatus.tables.StatusColumns.DESCRIPTION;
import static io.github.connectstatus.tables.StatusColumns.MESSAGE;
import static io.github.connectstatus.tables.StatusColumns.NAME;
import static io.github.connectstatus.tables.StatusColumns.OUTCOME;
import static io.github.connectstatus.tables.StatusColumns.TEMPLATE;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.TemplateSyntaxException;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.PlainText;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Row;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cells of a row of a table, each parsed to a value or to what is wrong with it. A new column gets a component
 * here, a line in {@link #parse} and one in {@link #draft}.
 */
record StatusCells(
        Row row,
        Result<Integer> code,
        Result<Optional<String>> name,
        Result<String> message,
        Result<String> description,
        Result<Optional<Template>> template,
        Result<Optional<Outcome>> outcome,
        Result<Optional<String>> deprecated) {

    /** Stricter than {@link Integer#parseInt}, which takes the digits of any script and a plus sign. */
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    private static final Pattern UPPER_SNAKE_CASE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    static StatusCells parse(Row row) {
        Result<String> message = row.required(MESSAGE, StatusCells::message);
        return new StatusCells(
                row,
                row.required(CODE, StatusCells::code),
                row.optional(NAME, StatusCells::name),
                message,
                row.plainText(DESCRIPTION),
                row.optional(TEMPLATE, cell -> template(cell, message)),
                row.optional(OUTCOME, Outcomes::parse),
                row.optional(DEPRECATED, PlainText::parse));
    }

    /** Returns the code and message, which identify the row; empty if one of them is invalid. */
    Optional<Documented> documented() {
        return code.combine(message, Documented::new).value();
    }

    /** Returns the status, with a blank name if none is written, or the problems of all cells. */
    Result<StatusDraft> draft() {
        return code.combine(message, (number, text) -> StatusRow.of(number, "", text, row.location()))
                .combine(
                        name, (status, written) -> written.map(status::withName).orElse(status))
                .combine(description, StatusRow::withDescription)
                .combine(template, StatusRow::withTemplate)
                .combine(
                        outcome,
                        (status, written) -> written.map(status::withOutcome).orElse(status))
                .combine(deprecated, StatusRow::withDeprecated)
                .map(status -> new StatusDraft(status, row));
    }

    private static Result<Integer> code(Cell cell) {
        try {
            if (INTEGER.matcher(cell.text()).matches()) {
                return Result.of(Integer.valueOf(cell.text()));
            }
        } catch (NumberFormatException beyondTheRange) {
            // The error below names the range.
        }
        return Result.failed(cell.error(
                cell.isBlank() ? "the code is blank" : "the code " + cell.quoted() + " is not an integer",
                "write the number that the API answers with, from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE
                        + ", in the digits 0 to 9"));
    }

    private static Result<String> name(Cell cell) {
        return UPPER_SNAKE_CASE.matcher(cell.text()).matches()
                ? Result.of(cell.text())
                : Result.failed(cell.error(
                        "the name " + cell.quoted() + " is not in upper snake case",
                        "write it like MESSAGE_EXPIRED_7208, or leave it blank to have it derived from the message"));
    }

    private static Result<String> message(Cell cell) {
        return cell.isBlank()
                ? Result.failed(cell.error("the message is blank", "write the text that the API answers with"))
                : PlainText.parse(cell);
    }

    private static Result<Template> template(Cell cell, Result<String> message) {
        return PlainText.parse(cell).flatMap(text -> wellFormed(text, cell)).flatMap(template -> {
            if (template.placeholders().isEmpty()) {
                return Result.failed(cell.error(
                        "the template has no placeholder",
                        "put one, like {name}, where the message varies, or leave the template blank"));
            }
            if (message.value().filter(text -> template.match(text).isEmpty()).isPresent()) {
                return Result.failed(cell.error(
                        "the template " + cell.quoted() + " does not fit the message",
                        "copy the message, and put placeholders for the parts of it that vary"));
            }
            return Result.of(template);
        });
    }

    private static Result<Template> wellFormed(String text, Cell cell) {
        try {
            return Result.of(Template.parse(text));
        } catch (TemplateSyntaxException e) {
            return Result.failed(cell.error(
                    "the template is broken at its character " + (e.index() + 1) + ": " + e.getMessage(),
                    "write each placeholder once, like {name}, with text between any two"));
        }
    }
}
