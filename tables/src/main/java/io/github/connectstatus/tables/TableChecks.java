package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.CODE;
import static io.github.connectstatus.tables.StatusColumns.NAME;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Repeat;
import io.github.connectstatus.tables.csv.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong between the rows of a table. */
final class TableChecks {

    /** What tells the rows of a table apart. */
    private record Documented(int code, String message) {}

    private TableChecks() {}

    static Stream<Problem> check(List<Row> rows) {
        return Stream.concat(everyNameIsUsedOnce(rows), everyStatusIsThereOnce(rows));
    }

    private static Stream<Problem> everyNameIsUsedOnce(List<Row> rows) {
        return Repeat.find(rows, StatusColumns::name)
                .flatMap(repeat -> repeat.row().cell(NAME).stream()
                        .map(cell -> cell.error(
                                "the name " + cell.quoted() + " is already that of line "
                                        + repeat.first().location().line(),
                                "give each row a name of its own")));
    }

    private static Stream<Problem> everyStatusIsThereOnce(List<Row> rows) {
        return repeatedStatuses(rows)
                .flatMap(repeat -> repeat.row().cell(CODE).stream()
                        .map(cell -> cell.error(
                                "code and message are the same as on line "
                                        + repeat.first().location().line(),
                                "remove one of the two rows")));
    }

    /** The rows that are equal to an earlier one in code and message. */
    static Stream<Repeat> repeatedStatuses(List<Row> rows) {
        return Repeat.find(rows, TableChecks::documented);
    }

    private static Optional<Documented> documented(Row row) {
        return StatusColumns.code(row)
                .flatMap(code -> StatusColumns.message(row).map(message -> new Documented(code, message)));
    }
}
