package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a translation and checks everything about it that does not depend on when the table was last changed.
 *
 * <p>A translation is CSV like a table. Its columns are found by name and stand in any order:
 *
 * <ul>
 *   <li>{@code name}, required: the name of the status, which the table must have.
 *   <li>{@code source}, required: the English text that was translated, which is the status's template, or its message where
 *       it has no template. Where it no longer equals that, the row is stale.
 *   <li>{@code message}, required: the translation, with the placeholders of the template, each at least once, in any
 *       order; where the status has no template, braces are just braces. Blank as long as there is none.
 *   <li>{@code note}: a remark; of a row whose note starts with {@code gone: } nothing more is read, unless the table has the
 *       status all the same.
 * </ul>
 *
 * <p>That rows are stale or missing is no problem of the file: see {@link Translations}.
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
        List<Problem> problems = new ArrayList<>();
        if (document.rows().isEmpty() && document.problems().isEmpty()) {
            problems.add(document.start()
                    .error("the translation has no rows", "add a row for each status that is translated"));
        }
        TranslationChecks.everyNameIsThatOfAStatus(table, document.rows()).forEach(problems::add);
        return read(table, locale, file, document, problems);
    }

    /** Reads a translation that was made for another state of the table, which had other statuses. */
    static Result<Translation> readOutdated(Table table, LocaleName locale, SourceFile file) {
        return read(table, locale, file, CsvDocument.read(file, TranslationColumns.COLUMNS), List.of());
    }

    private static Result<Translation> read(
            Table table, LocaleName locale, SourceFile file, CsvDocument document, List<Problem> known) {
        List<Problem> problems = new ArrayList<>(known);
        problems.addAll(document.problems());
        TranslationChecks.check(table, document.rows()).forEach(problems::add);
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        return Result.of(new Translation(
                table,
                locale,
                file.name(),
                document.rows().stream().map(TranslationColumns::translated).toList()));
    }
}
