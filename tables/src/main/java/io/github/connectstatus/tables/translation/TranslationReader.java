package io.github.connectstatus.tables.translation;

import static io.github.connectstatus.tables.translation.TranslationColumns.NAME;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Row;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
     * @param table the table whose texts are translated, without overlays; of an overlay, its part of the merged table
     * @param locale the language of the translation
     * @param file the file
     * @return the translation, or every problem of the file
     */
    public static Result<Translation> read(Table table, LocaleName locale, SourceFile file) {
        CsvDocument document = CsvDocument.read(file, TranslationColumns.COLUMNS);
        List<Problem> problems = new ArrayList<>();
        if (document.isEmpty()) {
            problems.add(Problem.error(
                    document.start(), "the translation has no rows", "add a row for each status that is translated"));
        }
        List<TranslationRow> rows = rows(document, TranslationParser.of(table), problems);
        return Result.of(new Translation(table, locale, file.name(), rows)).with(problems);
    }

    /** Reads the rows of a translation that may have statuses which the table no longer has. */
    static Result<List<TranslationRow>> readOutdated(Table table, SourceFile file) {
        List<Problem> problems = new ArrayList<>();
        CsvDocument document = CsvDocument.read(file, TranslationColumns.COLUMNS);
        List<TranslationRow> rows = rows(document, TranslationParser.ofOutdated(table), problems);
        return Result.of(rows).with(problems);
    }

    private static List<TranslationRow> rows(CsvDocument document, TranslationParser parser, List<Problem> problems) {
        problems.addAll(document.problems());
        List<TranslationRow> rows = new ArrayList<>();
        Map<String, Row> firsts = new HashMap<>();
        for (Row row : document.rows()) {
            checkRepeat(row, firsts, problems);
            TranslationRow parsed = parser.parse(row, problems);
            if (parsed != null) {
                rows.add(parsed);
            }
        }
        return rows;
    }

    private static void checkRepeat(Row row, Map<String, Row> firsts, List<Problem> problems) {
        Cell name = row.findWritten(NAME);
        Row first = name == null ? null : firsts.putIfAbsent(name.text(), row);
        if (name != null && first != null) {
            problems.add(name.error(
                    name.quoted() + " is already translated on line " + first.line(), "remove one of the two rows"));
        }
    }
}
