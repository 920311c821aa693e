package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.CODE;
import static io.github.connectstatus.tables.StatusColumns.NAME;
import static io.github.connectstatus.tables.StatusColumns.TEMPLATE;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the rows of a table against each other. */
final class TableChecks {

    private TableChecks() {}

    /** Checks that no two rows have the same name. */
    static void checkNames(List<StatusCells> rows, List<Problem> problems) {
        Map<String, Row> firsts = new HashMap<>();
        for (StatusCells cells : rows) {
            Row row = cells.row();
            Row first = cells.name() == null ? null : firsts.putIfAbsent(cells.name(), row);
            if (first != null) {
                problems.add(row.error(
                        List.of(NAME),
                        "the name \"" + cells.name() + "\" is already that of line " + first.line(),
                        "give each row a name of its own"));
            }
        }
    }

    /**
     * Checks that no two rows have the same code and message.
     *
     * @return the rows, each only once
     */
    static List<StatusCells> distinct(List<StatusCells> rows, List<Problem> problems) {
        List<StatusCells> distinct = new ArrayList<>();
        Map<Documented, Row> firsts = new HashMap<>();
        for (StatusCells cells : rows) {
            Row row = cells.row();
            Row first = cells.code() == null || cells.message() == null
                    ? null
                    : firsts.putIfAbsent(new Documented(cells.code(), cells.message()), row);
            if (first == null) {
                distinct.add(cells);
            } else {
                problems.add(row.error(
                        List.of(CODE),
                        "code and message are the same as on line " + first.line(),
                        "remove one of the two rows"));
            }
        }
        return distinct;
    }

    /** Checks that answers can tell the templates of a code apart. */
    static void checkTemplates(List<StatusCells> rows, List<Problem> problems) {
        Map<TextKey, Row> firsts = new HashMap<>();
        for (StatusCells cells : rows) {
            StatusRow status = cells.status();
            if (status == null || status.template().isEmpty()) {
                continue;
            }
            Template template = status.template().get();
            Row first = firsts.putIfAbsent(TextKey.of(status.code(), template), cells.row());
            if (first != null) {
                problems.add(cells.row()
                        .error(
                                List.of(TEMPLATE),
                                "answers cannot tell the template \"" + template + "\" from that of line "
                                        + first.line() + ", which has the same code",
                                "give one of the two other words"));
            }
        }
    }
}
