package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.IndexColumns.LOCALES;
import static io.github.connectstatus.tables.IndexColumns.NOTES;
import static io.github.connectstatus.tables.IndexColumns.SOURCE;
import static io.github.connectstatus.tables.IndexColumns.TABLE;
import static io.github.connectstatus.tables.IndexColumns.TITLE;

import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.CellChecks;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Repeat;
import io.github.connectstatus.tables.csv.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be wrong with the rows of an index. A column that the file lacks is no row's fault. */
final class IndexChecks {

    private static final List<Function<Row, Stream<Problem>>> ROW_CHECKS = List.of(
            IndexChecks::tableIsAFileName,
            IndexChecks::titleIsNotBlank,
            IndexChecks::everyLocaleIsOne,
            IndexChecks::noLocaleIsRepeated,
            IndexChecks::textsHoldNoNul);

    private IndexChecks() {}

    static Stream<Problem> check(List<Row> rows) {
        return Stream.concat(
                rows.stream().flatMap(row -> ROW_CHECKS.stream().flatMap(check -> check.apply(row))),
                everyTableIsListedOnce(rows));
    }

    private static Stream<Problem> tableIsAFileName(Row row) {
        return row.cell(TABLE).stream()
                .filter(cell -> !isFileName(cell))
                .map(cell -> cell.error(
                        cell.isBlank() ? "the table is blank" : cell.quoted() + " is not the name of a table",
                        "write the name of its file without folder and .csv, like transaction-status"));
    }

    private static boolean isFileName(Cell cell) {
        return cell.text().matches("[A-Za-z0-9][A-Za-z0-9_-]*");
    }

    private static Stream<Problem> titleIsNotBlank(Row row) {
        return row.cell(TITLE).stream()
                .filter(Cell::isBlank)
                .map(cell -> cell.error("the title is blank", "write what the document calls the table"));
    }

    private static Stream<Problem> everyLocaleIsOne(Row row) {
        return row.cell(LOCALES).stream()
                .flatMap(cell -> IndexColumns.locales(row).stream()
                        .filter(locale -> !isLocale(locale))
                        .map(locale -> cell.error(
                                "\"" + locale + "\" is not a locale",
                                "write language and country like pt_BR, and separate locales by spaces")));
    }

    private static boolean isLocale(String written) {
        return LocaleName.parse(written)
                .filter(locale -> locale.fileSuffix().equals(written))
                .isPresent();
    }

    private static Stream<Problem> noLocaleIsRepeated(Row row) {
        Set<String> seen = new HashSet<>();
        return row.cell(LOCALES).stream()
                .flatMap(cell -> IndexColumns.locales(row).stream()
                        .filter(locale -> !seen.add(locale))
                        .map(locale ->
                                cell.error("the locale " + locale + " is there already", "remove one of the two")));
    }

    private static Stream<Problem> textsHoldNoNul(Row row) {
        return Stream.of(TITLE, SOURCE, NOTES)
                .flatMap(column -> row.cell(column).flatMap(CellChecks::hasNoNul).stream());
    }

    private static Stream<Problem> everyTableIsListedOnce(List<Row> rows) {
        return Repeat.find(
                        rows,
                        row -> row.cell(TABLE).filter(cell -> !cell.isBlank()).map(Cell::text))
                .flatMap(repeat -> repeat.row().cell(TABLE).stream()
                        .map(cell -> cell.error(
                                "the table " + cell.quoted() + " is already listed on line "
                                        + repeat.first().location().line(),
                                "remove one of the two rows")));
    }
}
