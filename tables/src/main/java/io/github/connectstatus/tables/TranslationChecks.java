package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.TranslationColumns.MESSAGE;
import static io.github.connectstatus.tables.TranslationColumns.NAME;
import static io.github.connectstatus.tables.TranslationColumns.SOURCE;

import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Repeat;
import io.github.connectstatus.tables.csv.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be wrong with the rows of a translation, given the table. A column that the file lacks is no row's fault. */
final class TranslationChecks {

    /** Line ends and tabs may well be in a text; the other control characters end up in no text on purpose. */
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    private TranslationChecks() {}

    /** What is wrong whatever statuses the table has. */
    static Stream<Problem> check(Table table, List<Row> rows) {
        Map<String, StatusRow> statuses = byName(table);
        return Stream.concat(
                rows.stream()
                        .flatMap(row -> Stream.of(
                                        nameIsNotBlank(row),
                                        sourceIsNotBlank(row),
                                        placeholdersAreKept(row, statuses),
                                        textsHoldNoControlCharacters(row))
                                .flatMap(Function.identity())),
                everyStatusIsThereOnce(rows));
    }

    static Stream<Problem> everyNameIsThatOfAStatus(Table table, List<Row> rows) {
        Map<String, StatusRow> statuses = byName(table);
        return rows.stream()
                .filter(row -> !TranslationColumns.translated(row).isMarkedGone())
                .flatMap(row -> row.cell(NAME).stream())
                .filter(cell -> !cell.isBlank() && !statuses.containsKey(cell.text()))
                .map(cell -> cell.error(
                        "the table has no status " + cell.quoted(),
                        "the nearest is \"" + Nearest.to(cell.text(), List.copyOf(statuses.keySet()))
                                + "\"; write that, or remove the row"));
    }

    private static Map<String, StatusRow> byName(Table table) {
        Map<String, StatusRow> byName = new LinkedHashMap<>();
        table.rows().forEach(status -> byName.put(status.name(), status));
        return byName;
    }

    private static Stream<Problem> nameIsNotBlank(Row row) {
        return row.cell(NAME).stream()
                .filter(Cell::isBlank)
                .map(cell -> cell.error("the name is blank", "write the name of the status that the row translates"));
    }

    private static Stream<Problem> sourceIsNotBlank(Row row) {
        return row.cell(SOURCE).stream()
                .filter(Cell::isBlank)
                .map(cell -> cell.error(
                        "the source is blank",
                        "copy the English text here: the table's template, or its message where it has no template"));
    }

    /** Of a stale row nobody can tell any more what its placeholders were. */
    private static Stream<Problem> placeholdersAreKept(Row row, Map<String, StatusRow> statuses) {
        return TranslationColumns.name(row).map(statuses::get).stream()
                .filter(status -> status.translatable().equals(row.text(SOURCE)))
                .flatMap(status -> status.template().stream())
                .flatMap(template -> row.cell(MESSAGE).stream()
                        .filter(cell -> !cell.isBlank())
                        .flatMap(cell -> Placeholders.check(template, cell).stream()));
    }

    private static Stream<Problem> textsHoldNoControlCharacters(Row row) {
        return Stream.of(SOURCE, MESSAGE)
                .flatMap(column -> row.cell(column).stream())
                .flatMap(TranslationChecks::holdsNoControlCharacter);
    }

    private static Stream<Problem> holdsNoControlCharacter(Cell cell) {
        Matcher matcher = CONTROL_CHARACTER.matcher(cell.text());
        return matcher.find()
                ? Stream.of(cell.error(
                        "the text holds the control character U+%04X"
                                .formatted((int) cell.text().charAt(matcher.start())),
                        "remove the character"))
                : Stream.empty();
    }

    private static Stream<Problem> everyStatusIsThereOnce(List<Row> rows) {
        return Repeat.find(rows, TranslationColumns::name)
                .flatMap(repeat -> repeat.row().cell(NAME).stream()
                        .map(cell -> cell.error(
                                cell.quoted() + " is already translated on line "
                                        + repeat.first().location().line(),
                                "remove one of the two rows")));
    }
}
