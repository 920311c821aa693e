package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.CODE;
import static io.github.connectstatus.tables.StatusColumns.NAME;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Repeat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks the rows of a table against each other. */
final class TableChecks {

    private TableChecks() {}

    static Stream<Problem> check(List<StatusCells> rows) {
        return Stream.concat(repeatedNames(rows), repeatedStatuses(rows).map(TableChecks::repeatedStatus));
    }

    private static Stream<Problem> repeatedNames(List<StatusCells> rows) {
        return Repeat.find(rows, cells -> cells.name().value().flatMap(Function.identity()))
                .flatMap(repeat -> repeat.row().row().cell(NAME).stream()
                        .map(cell -> cell.error(
                                "the name " + cell.quoted() + " is already that of line " + line(repeat.first()),
                                "give each row a name of its own")));
    }

    /** Returns the rows with the same code and message as an earlier one. */
    static Stream<Repeat<StatusCells>> repeatedStatuses(List<StatusCells> rows) {
        return Repeat.find(rows, StatusCells::documented);
    }

    private static Problem repeatedStatus(Repeat<StatusCells> repeat) {
        return repeat.row()
                .row()
                .error(
                        List.of(CODE),
                        "code and message are the same as on line " + line(repeat.first()),
                        "remove one of the two rows");
    }

    private static int line(StatusCells cells) {
        return cells.row().location().line();
    }
}
