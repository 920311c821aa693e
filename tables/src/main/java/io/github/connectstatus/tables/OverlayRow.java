package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.CODE;
import static io.github.connectstatus.tables.StatusColumns.DEPRECATED;
import static io.github.connectstatus.tables.StatusColumns.DESCRIPTION;
import static io.github.connectstatus.tables.StatusColumns.MESSAGE;
import static io.github.connectstatus.tables.StatusColumns.OUTCOME;
import static io.github.connectstatus.tables.StatusColumns.REMEDY;
import static io.github.connectstatus.tables.StatusColumns.TEMPLATE;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Remedy;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of an overlay: the cells that it writes. What it does not write of a status is as it was. A new column gets a
 * component here, and a line in {@link #over}, {@link #cells} and {@link OverlayParser}.
 *
 * @param row where all this was read
 */
record OverlayRow(
        Row row,
        Optional<Written<String>> name,
        Optional<Written<Integer>> code,
        Optional<Written<String>> message,
        Optional<Written<String>> description,
        Optional<Written<Optional<Template>>> template,
        Optional<Written<Outcome>> outcome,
        Optional<Written<Optional<Remedy>>> remedy,
        Optional<Written<Optional<String>>> deprecated) {

    /** Returns a status with the cells of this row, and its own where this row has none. */
    StatusRow over(StatusRow below) {
        StatusRow merged = below.withCode(written(code, below.code()))
                .withMessage(written(message, below.message()))
                .withDescription(written(description, below.description()))
                .withTemplate(written(template, below.template()))
                .withOutcome(written(outcome, below.outcome()))
                .withDeprecated(written(deprecated, below.deprecated()));
        if (remedy.isPresent()) {
            merged = merged.withRemedy(remedy.get().value());
        }
        return merged.translatable().equals(below.translatable()) ? merged : merged.withLocation(row.location());
    }

    /** Returns the status of this row alone, with a blank name if none is written; empty without code or message. */
    Optional<StatusRow> status() {
        if (code.isEmpty() || message.isEmpty()) {
            return Optional.empty();
        }
        StatusRow required = StatusRow.of(
                code.get().value(), written(name, ""), message.get().value(), row.location());
        return Optional.of(over(required));
    }

    /** Returns the code and message; empty if one of them is not written. */
    Optional<Documented> documented() {
        return code.isEmpty() || message.isEmpty()
                ? Optional.empty()
                : Optional.of(new Documented(code.get().value(), message.get().value()));
    }

    /** Returns the cells that say something of the status, by column: all but its name. */
    Map<String, Written<?>> cells() {
        Map<String, Written<?>> cells = new LinkedHashMap<>();
        put(CODE, code, cells);
        put(MESSAGE, message, cells);
        put(DESCRIPTION, description, cells);
        put(TEMPLATE, template, cells);
        put(OUTCOME, outcome, cells);
        put(REMEDY, remedy, cells);
        put(DEPRECATED, deprecated, cells);
        return cells;
    }

    private static void put(String column, Optional<? extends Written<?>> cell, Map<String, Written<?>> cells) {
        if (cell.isPresent()) {
            cells.put(column, cell.get());
        }
    }

    private static <T> T written(Optional<Written<T>> cell, T below) {
        return cell.isPresent() ? cell.get().value() : below;
    }
}
