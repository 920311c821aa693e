package io.github.connectstatus.tables.translation;

import static io.github.connectstatus.tables.translation.TranslationColumns.NAME;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Repeat;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Row;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Reads a translation and checks everything about it. That rows are missing or stale is no problem of the file: see
 * {@link Translations}.
 *
 * <p>A translation is CSV like a table. Its columns are found by name and may be in any order:
 *
 * <ul>
 *   <li>{@code name}, required: the name of the status, which the table must have.
 *   <li>{@code source}, required: the English text that was translated, which is the status's template, or its message where
 *       it has no template. If it no longer equals that, the row is stale.
 *   <li>{@code message}, required: the translation, with the placeholders of the template, each at least once, in any
 *       order; where the status has no template, braces are just braces. Blank if there is no translation yet.
 *   <li>{@code note}: a remark. The table need not have the status of a row whose note starts with {@code gone: }.
 * </ul>
 */
public final class TranslationReader {

    private TranslationReader() {}

    /**
     * Reads a translation.
     *
     * @param table the table whose texts are translated, as it is in its own file, without overlays
     * @param locale the language of the translation
     * @param file the file
     * @return the translation, or every problem of the file
     */
    public static Result<Translation> read(Table table, LocaleName locale, SourceFile file) {
        CsvDocument document = CsvDocument.read(file, TranslationColumns.COLUMNS);
        return rows(document, TranslationParser.of(table))
                .with(noRows(document))
                .map(rows -> new Translation(table, locale, file.name(), rows));
    }

    /** Reads the rows of a translation that may have statuses which the table no longer has. */
    static Result<List<TranslationRow>> readOutdated(Table table, SourceFile file) {
        return rows(CsvDocument.read(file, TranslationColumns.COLUMNS), TranslationParser.ofOutdated(table));
    }

    private static List<Problem> noRows(CsvDocument document) {
        return document.isEmpty()
                ? List.of(Problem.error(
                        document.start(),
                        "the translation has no rows",
                        "add a row for each status that is translated"))
                : List.of();
    }

    private static Result<List<TranslationRow>> rows(CsvDocument document, TranslationParser parser) {
        return Result.all(document.rows().stream().map(parser::parse).toList())
                .with(document.problems())
                .with(repeatedNames(document.rows()));
    }

    private static List<Problem> repeatedNames(List<Row> rows) {
        return Repeat.find(rows, TranslationReader::name)
                .flatMap(repeat -> repeat.row().cell(NAME).stream()
                        .map(cell -> cell.error(
                                cell.quoted() + " is already translated on line "
                                        + repeat.first().location().line(),
                                "remove one of the two rows")))
                .toList();
    }

    private static Optional<String> name(Row row) {
        return row.cell(NAME).filter(cell -> !cell.isBlank()).map(Cell::text);
    }
}
