package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.CODE;
import static io.github.connectstatus.tables.StatusColumns.DEPRECATED;
import static io.github.connectstatus.tables.StatusColumns.DESCRIPTION;
import static io.github.connectstatus.tables.StatusColumns.MESSAGE;
import static io.github.connectstatus.tables.StatusColumns.NAME;
import static io.github.connectstatus.tables.StatusColumns.OUTCOME;
import static io.github.connectstatus.tables.StatusColumns.OUTCOMES;
import static io.github.connectstatus.tables.StatusColumns.TEMPLATE;

import io.github.connectstatus.Template;
import io.github.connectstatus.TemplateSyntaxException;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.CellChecks;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be wrong with one row of a table, in the order of the columns. A column that the file lacks is no row's fault. */
final class RowChecks {

    private static final List<Function<Row, Optional<Problem>>> CHECKS = List.of(
            RowChecks::codeIsAnInteger,
            RowChecks::nameIsAConstant,
            RowChecks::messageIsNotBlank,
            RowChecks::templateIsWellFormed,
            RowChecks::templateHasAPlaceholder,
            RowChecks::templateFitsTheMessage,
            RowChecks::outcomeIsKnown,
            hasNoNul(MESSAGE),
            hasNoNul(DESCRIPTION),
            hasNoNul(TEMPLATE),
            hasNoNul(DEPRECATED));

    private static final Predicate<String> UPPER_SNAKE_CASE =
            Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*").asMatchPredicate();

    private RowChecks() {}

    static Stream<Problem> check(Row row) {
        return CHECKS.stream().map(check -> check.apply(row)).flatMap(Optional::stream);
    }

    private static Optional<Problem> codeIsAnInteger(Row row) {
        return row.cell(CODE)
                .filter(cell -> StatusColumns.code(row).isEmpty())
                .map(cell -> cell.error(
                        cell.isBlank() ? "the code is blank" : "the code " + cell.quoted() + " is not an integer",
                        "write the number that the API answers with, from " + Integer.MIN_VALUE + " to "
                                + Integer.MAX_VALUE + ", in the digits 0 to 9"));
    }

    private static Optional<Problem> nameIsAConstant(Row row) {
        return row.cell(NAME)
                .filter(cell -> !cell.isBlank())
                .filter(cell -> !UPPER_SNAKE_CASE.test(cell.text()))
                .map(cell -> cell.error(
                        "the name " + cell.quoted() + " is not in upper snake case",
                        "write it like MESSAGE_EXPIRED_7208, or leave it blank to have it derived from the message"));
    }

    private static Optional<Problem> messageIsNotBlank(Row row) {
        return row.cell(MESSAGE)
                .filter(Cell::isBlank)
                .map(cell -> cell.error("the message is blank", "write the text that the API answers with"));
    }

    private static Optional<Problem> templateIsWellFormed(Row row) {
        Optional<Cell> written = row.cell(TEMPLATE).filter(cell -> !cell.isBlank());
        try {
            written.map(Cell::text).ifPresent(Template::parse);
            return Optional.empty();
        } catch (TemplateSyntaxException e) {
            return written.map(cell -> cell.error(
                    "the template is broken at its character " + (e.index() + 1) + ": " + e.getMessage(),
                    "write each placeholder once, like {name}, with text between any two"));
        }
    }

    private static Optional<Problem> templateHasAPlaceholder(Row row) {
        return StatusColumns.template(row)
                .filter(template -> template.placeholders().isEmpty())
                .flatMap(template -> row.cell(TEMPLATE))
                .map(cell -> cell.error(
                        "the template has no placeholder",
                        "put one, like {name}, where the message varies, or leave the template blank"));
    }

    private static Optional<Problem> templateFitsTheMessage(Row row) {
        Optional<String> message = StatusColumns.message(row);
        return StatusColumns.template(row)
                .filter(template -> !template.placeholders().isEmpty())
                .filter(template ->
                        message.isPresent() && template.match(message.get()).isEmpty())
                .flatMap(template -> row.cell(TEMPLATE))
                .map(cell -> cell.error(
                        "the template " + cell.quoted() + " does not fit the message",
                        "copy the message, and put placeholders for the parts of it that vary"));
    }

    private static Optional<Problem> outcomeIsKnown(Row row) {
        return row.cell(OUTCOME)
                .filter(cell -> StatusColumns.outcome(row).isEmpty())
                .map(cell -> cell.error(
                        "unknown outcome " + cell.quoted(),
                        "the nearest known outcome is \"" + Nearest.to(cell.text(), OUTCOMES) + "\"; write one of "
                                + String.join(", ", OUTCOMES) + ", or leave it blank for failure"));
    }

    private static Function<Row, Optional<Problem>> hasNoNul(String column) {
        return row -> row.cell(column).flatMap(CellChecks::hasNoNul);
    }
}
