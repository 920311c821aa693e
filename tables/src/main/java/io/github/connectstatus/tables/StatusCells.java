package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.CODE;
import static io.github.connectstatus.tables.StatusColumns.DEPRECATED;
import static io.github.connectstatus.tables.StatusColumns.DESCRIPTION;
import static io.github.connectstatus.tables.StatusColumns.MESSAGE;
import static io.github.connectstatus.tables.StatusColumns.NAME;
import static io.github.connectstatus.tables.StatusColumns.OUTCOME;
import static io.github.connectstatus.tables.StatusColumns.REMEDY;
import static io.github.connectstatus.tables.StatusColumns.TEMPLATE;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Remedy;
import io.github.connectstatus.Template;
import io.github.connectstatus.TemplateSyntaxException;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.PlainText;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row of a table, parsed. What is wrong with a cell goes to the problems of the file; its value is null. A
 * new column gets a component in {@link StatusRow} and two lines in {@link #parse}.
 *
 * @param row the row
 * @param code the code, or null if it is wrong
 * @param name the name, or null if it is wrong or to be derived
 * @param message the message, or null if it is wrong
 * @param status the status, with an empty name if that is to be derived, or null if anything in the row is wrong
 */
record StatusCells(
        Row row,
        @Nullable Integer code,
        @Nullable String name,
        @Nullable String message,
        @Nullable StatusRow status) {

    private static final String RANGE =
            ", from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ", in the digits 0 to 9";

    /** What stands in a column of yes and no, which this one is not. */
    private static final Set<String> ANSWERS =
            Set.of("yes", "no", "true", "false", "y", "n", "x", "1", "0", "ja", "nein", "deprecated");

    static StatusCells parse(Row row, List<Problem> problems) {
        int before = problems.size();
        Integer code = code(row.find(CODE), problems);
        String name = name(row.findWritten(NAME), problems);
        String message = message(row.find(MESSAGE), problems);
        String description = text(row.find(DESCRIPTION), problems);
        Template template = template(row.findWritten(TEMPLATE), message, problems);
        Outcome outcome = Outcomes.parse(row.findWritten(OUTCOME), problems);
        Remedy remedy = remedy(row.findWritten(REMEDY), outcome, problems);
        String deprecated = reason(row.findWritten(DEPRECATED), problems);
        if (code == null || message == null || problems.size() > before) {
            return new StatusCells(row, code, name, message, null);
        }
        StatusRow status = new StatusRow(
                code,
                name == null ? "" : name,
                message,
                description == null ? "" : description,
                Optional.ofNullable(template),
                outcome,
                Optional.ofNullable(remedy),
                Optional.ofNullable(deprecated),
                List.of(),
                row.location());
        return new StatusCells(row, code, name, message, status);
    }

    static @Nullable Integer code(@Nullable Cell cell, List<Problem> problems) {
        if (cell == null) {
            return null;
        }
        if (!isInteger(cell.text())) {
            problems.add(cell.error(
                    cell.isBlank() ? "the code is blank" : "the code " + cell.quoted() + " is not an integer",
                    "write the number that the API answers with" + RANGE));
            return null;
        }
        try {
            return Integer.valueOf(cell.text());
        } catch (NumberFormatException beyondTheRange) {
            problems.add(cell.error("the code " + cell.quoted() + " is beyond 32 bits", "write an integer" + RANGE));
            return null;
        }
    }

    /** Stricter than {@link Integer#parseInt}, which takes the digits of any script and a plus sign. */
    private static boolean isInteger(String text) {
        int sign = text.startsWith("-") ? 1 : 0;
        for (int i = sign; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > sign;
    }

    static @Nullable String name(@Nullable Cell cell, List<Problem> problems) {
        if (cell == null || isUpperSnakeCase(cell.text())) {
            return cell == null ? null : cell.text();
        }
        problems.add(cell.error(
                "the name " + cell.quoted() + " is not in upper snake case",
                "write it like MESSAGE_EXPIRED_7208, or leave it blank to have it derived from the message"));
        return null;
    }

    private static boolean isUpperSnakeCase(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isCapital(c) && !isDigit(c) && c != '_') {
                return false;
            }
        }
        return isCapital(name.charAt(0)) && !name.endsWith("_") && !name.contains("__");
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static @Nullable String message(@Nullable Cell cell, List<Problem> problems) {
        if (cell != null && cell.isBlank()) {
            problems.add(cell.error("the message is blank", "write the text that the API answers with"));
            return null;
        }
        return text(cell, problems);
    }

    static @Nullable String text(@Nullable Cell cell, List<Problem> problems) {
        return cell == null ? null : PlainText.parse(cell, problems);
    }

    static @Nullable String reason(@Nullable Cell cell, List<Problem> problems) {
        if (cell != null && ANSWERS.contains(cell.text().toLowerCase(Locale.ROOT))) {
            problems.add(cell.error(
                    cell.quoted() + " says not why the status is deprecated",
                    "write the reason, such as what takes its place; leave the cell blank if it is not deprecated"));
            return null;
        }
        return text(cell, problems);
    }

    private static @Nullable Remedy remedy(@Nullable Cell cell, Outcome outcome, List<Problem> problems) {
        Remedy remedy = cell == null ? null : Remedies.parse(cell, problems);
        if (cell != null && remedy != null && outcome != Outcome.FAILURE) {
            problems.add(Remedies.needless(cell, outcome));
        }
        return remedy;
    }

    private static @Nullable Template template(@Nullable Cell cell, @Nullable String message, List<Problem> problems) {
        Template template = cell == null ? null : template(cell, problems);
        if (cell != null
                && template != null
                && message != null
                && template.match(message).isEmpty()) {
            problems.add(unfitting(cell));
        }
        return template;
    }

    /** Returns a template that still has to fit its message, or null if it is wrong. */
    static @Nullable Template template(Cell cell, List<Problem> problems) {
        if (PlainText.parse(cell, problems) == null) {
            return null;
        }
        Template template;
        try {
            template = Template.parse(cell.text());
        } catch (TemplateSyntaxException e) {
            problems.add(cell.error(
                    "the template is broken at its character " + (cell.text().codePointCount(0, e.index()) + 1) + ": "
                            + e.getMessage(),
                    "write each placeholder once, like {name}, with text between any two"));
            return null;
        }
        if (template.placeholders().isEmpty()) {
            problems.add(cell.error(
                    "the template has no placeholder",
                    "put one, like {name}, where the message varies, or write no template"));
            return null;
        }
        return template;
    }

    /** Returns the problem that a template does not fit the message of its status. */
    static Problem unfitting(Cell template) {
        return template.error(
                "the template " + template.quoted() + " does not fit the message",
                "copy the message, and put placeholders for the parts of it that vary");
    }
}
