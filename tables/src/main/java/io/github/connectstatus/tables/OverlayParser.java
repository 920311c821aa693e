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
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Row;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses a row of an overlay: as a row of a table, but for blank cells and those that empty what is below them. */
final class OverlayParser {

    private static final String EMPTIED = "-";

    private final Row row;
    private final List<Problem> problems;

    private OverlayParser(Row row, List<Problem> problems) {
        this.row = row;
        this.problems = problems;
    }

    /** Returns the row without the cells that are wrong, which go to the problems. */
    static OverlayRow parse(Row row, List<Problem> problems) {
        return new OverlayParser(row, problems).parse();
    }

    private OverlayRow parse() {
        if (row.find(NAME) == null && (row.find(CODE) == null || row.find(MESSAGE) == null)) {
            problems.add(row.missing(NAME));
        }
        return new OverlayRow(
                row, name(), code(), message(), description(), template(), outcome(), remedy(), deprecated());
    }

    private Optional<Written<String>> name() {
        Cell cell = filled(NAME);
        return cell == null ? Optional.empty() : written(cell, StatusCells.name(cell, problems));
    }

    private Optional<Written<Integer>> code() {
        Cell cell = filled(CODE);
        return cell == null ? Optional.empty() : written(cell, StatusCells.code(cell, problems));
    }

    private Optional<Written<String>> message() {
        Cell cell = filled(MESSAGE);
        return cell == null ? Optional.empty() : written(cell, StatusCells.message(cell, problems));
    }

    private Optional<Written<String>> description() {
        Cell cell = row.findWritten(DESCRIPTION);
        if (cell == null) {
            return Optional.empty();
        }
        return written(cell, isEmptied(cell) ? "" : StatusCells.text(cell, problems));
    }

    private Optional<Written<Optional<Template>>> template() {
        Cell cell = row.findWritten(TEMPLATE);
        if (cell == null) {
            return Optional.empty();
        }
        Template template = isEmptied(cell) ? null : StatusCells.template(cell, problems);
        return isEmptied(cell) || template != null
                ? Optional.of(new Written<>(cell, Optional.ofNullable(template)))
                : Optional.empty();
    }

    private Optional<Written<Outcome>> outcome() {
        Cell cell = row.findWritten(OUTCOME);
        if (cell == null) {
            return Optional.empty();
        }
        return written(cell, isEmptied(cell) ? Outcome.FAILURE : Outcomes.parse(cell, problems));
    }

    private Optional<Written<Optional<Remedy>>> remedy() {
        Cell cell = row.findWritten(REMEDY);
        if (cell == null) {
            return Optional.empty();
        }
        Remedy remedy = isEmptied(cell) ? null : Remedies.parse(cell, problems);
        return isEmptied(cell) || remedy != null
                ? Optional.of(new Written<>(cell, Optional.ofNullable(remedy)))
                : Optional.empty();
    }

    private Optional<Written<Optional<String>>> deprecated() {
        Cell cell = row.findWritten(DEPRECATED);
        if (cell == null) {
            return Optional.empty();
        }
        String why = isEmptied(cell) ? null : StatusCells.reason(cell, problems);
        return Optional.of(new Written<>(cell, Optional.ofNullable(why)));
    }

    /** Returns the cell in a column that every status has something in; null if it is blank or not there. */
    private @Nullable Cell filled(String column) {
        Cell cell = row.findWritten(column);
        if (cell == null || !isEmptied(cell)) {
            return cell;
        }
        problems.add(neverEmpty(column, cell));
        return null;
    }

    private static <T> Optional<Written<T>> written(Cell cell, @Nullable T value) {
        return value == null ? Optional.empty() : Optional.of(new Written<>(cell, value));
    }

    private static boolean isEmptied(Cell cell) {
        return cell.text().equals(EMPTIED);
    }

    private static Problem neverEmpty(String column, Cell cell) {
        return cell.error(
                "the " + column + " of a status cannot be emptied",
                column.equals(NAME)
                        ? "write the name of the status, or leave the cell blank to have it found by code and message"
                        : "write another " + column + ", or leave the cell blank to keep the one that is there");
    }
}
