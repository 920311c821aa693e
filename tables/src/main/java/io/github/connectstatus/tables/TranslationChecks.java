package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.TranslationColumns.MESSAGE;
import static io.github.connectstatus.tables.TranslationColumns.NAME;
import static io.github.connectstatus.tables.TranslationColumns.SOURCE;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be wrong with the rows of a translation, given the table. A column that the file lacks is no row's fault. */
final class TranslationChecks {

    /** Line ends and tabs may well be in a text; the other control characters end up in no text on purpose. */
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    private final Map<String, StatusRow> statuses;
    private final List<String> names;

    private TranslationChecks(Table table) {
        this.statuses = table.rows().stream().collect(Collectors.toMap(StatusRow::name, Function.identity()));
        this.names = table.rows().stream().map(StatusRow::name).toList();
    }

    static Stream<Problem> check(Table table, List<Row> rows) {
        TranslationChecks checks = new TranslationChecks(table);
        return Stream.concat(rows.stream().flatMap(checks::check), everyStatusIsThereOnce(rows));
    }

    private Stream<Problem> check(Row row) {
        return Stream.of(
                        nameIsThatOfAStatus(row),
                        sourceIsNotBlank(row),
                        placeholdersAreKept(row),
                        textsHoldNoControlCharacters(row))
                .flatMap(Function.identity());
    }

    private Stream<Problem> nameIsThatOfAStatus(Row row) {
        return row.cell(NAME).stream()
                .filter(cell -> !statuses.containsKey(cell.text()))
                .filter(cell -> !TranslationColumns.translated(row).isMarkedGone())
                .map(cell -> cell.isBlank()
                        ? cell.error("the name is blank", "write the name of the status that the row translates")
                        : cell.error(
                                "the table has no status " + cell.quoted(),
                                "the nearest is \"" + Nearest.to(cell.text(), names)
                                        + "\"; write that, or remove the row"));
    }

    private static Stream<Problem> sourceIsNotBlank(Row row) {
        return row.cell(SOURCE).stream()
                .filter(Cell::isBlank)
                .map(cell -> cell.error(
                        "the source is blank",
                        "copy the English text here: the table's template, or its message where it has no template"));
    }

    /** Of a stale row nobody can tell any more what its placeholders were. */
    private Stream<Problem> placeholdersAreKept(Row row) {
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
                                        + repeat.first().line(),
                                "remove one of the two rows")));
    }
}
