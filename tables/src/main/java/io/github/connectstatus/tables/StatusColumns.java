package io.github.connectstatus.tables;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.TemplateSyntaxException;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.Columns;
import io.github.connectstatus.tables.csv.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of a table, and what their cells stand for. A cell that stands for nothing gives an empty value. */
final class StatusColumns {

    static final String CODE = "code";
    static final String NAME = "name";
    static final String MESSAGE = "message";
    static final String DESCRIPTION = "description";
    static final String TEMPLATE = "template";
    static final String OUTCOME = "outcome";
    static final String DEPRECATED = "deprecated";

    static final Columns COLUMNS =
            new Columns(List.of(CODE, MESSAGE), List.of(NAME, DESCRIPTION, TEMPLATE, OUTCOME, DEPRECATED));

    static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(StatusColumns::written).toList();

    /** Stricter than {@link Integer#parseInt}, which takes the digits of any script and a plus sign. */
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    private StatusColumns() {}

    static Optional<Integer> code(Row row) {
        return row.cell(CODE).map(Cell::text).filter(INTEGER.asMatchPredicate()).flatMap(StatusColumns::toInt);
    }

    private static Optional<Integer> toInt(String digits) {
        try {
            return Optional.of(Integer.valueOf(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Optional<String> name(Row row) {
        return written(row, NAME);
    }

    static Optional<String> message(Row row) {
        return written(row, MESSAGE);
    }

    static Optional<Template> template(Row row) {
        try {
            return written(row, TEMPLATE).map(Template::parse);
        } catch (TemplateSyntaxException e) {
            return Optional.empty();
        }
    }

    static Optional<Outcome> outcome(Row row) {
        String word = written(row, OUTCOME).orElseGet(() -> written(Outcome.FAILURE));
        return Arrays.stream(Outcome.values())
                .filter(outcome -> written(outcome).equals(word))
                .findFirst();
    }

    static Optional<String> deprecated(Row row) {
        return written(row, DEPRECATED);
    }

    private static Optional<String> written(Row row, String column) {
        return row.cell(column).filter(cell -> !cell.isBlank()).map(Cell::text);
    }

    static String written(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
