package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.OtherTextColumns.NAME;
import static io.github.connectstatus.tables.OtherTextColumns.SOURCE;
import static io.github.connectstatus.tables.OtherTextColumns.TEXT;

import io.github.connectstatus.Template;
import io.github.connectstatus.TemplateSyntaxException;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Excerpt;
import io.github.connectstatus.tables.csv.PlainText;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Row;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the other texts of a table or an overlay, and checks what can be checked without knowing what is merged with it; the
 * rest is up to {@link OtherTexts}.
 *
 * <p>Their file stands beside the table, {@code messaging.texts.csv} beside {@code messaging.csv}, and is CSV like it. Its
 * columns are found by name and may be in any order:
 *
 * <ul>
 *   <li>{@code name}, required: the name of a status, of the table or of one that it is merged with. Several rows may have
 *       the same name.
 *   <li>{@code text}, required: the text, written as templates are: with placeholders of the status's template, as many of
 *       them as the text has, and with each brace of its own doubled.
 *   <li>{@code source}: where the text was seen.
 * </ul>
 */
public final class OtherTextReader {

    private OtherTextReader() {}

    /**
     * Reads a file of other texts.
     *
     * @param table the table or overlay beside which the file stands
     * @param file the file
     * @return the texts in the order of the file, or every problem of the file
     */
    public static Result<List<OtherTextRow>> read(Table table, SourceFile file) {
        CsvDocument document = CsvDocument.read(file, OtherTextColumns.COLUMNS);
        List<Problem> problems = new ArrayList<>(document.problems());
        List<OtherTextRow> rows = new ArrayList<>();
        for (Row row : document.rows()) {
            OtherTextRow parsed = parse(row, problems);
            if (parsed != null) {
                rows.add(parsed);
            }
        }
        if (document.isEmpty()) {
            problems.add(Problem.error(
                    document.start(), "the file has no texts", "add a row for each text below the header"));
        }
        addRepeats(table, rows, problems);
        return Result.of(rows).with(problems);
    }

    private static @Nullable OtherTextRow parse(Row row, List<Problem> problems) {
        String name = name(row.find(NAME), problems);
        Cell cell = row.find(TEXT);
        Template text = text(cell, problems);
        Cell source = row.find(SOURCE);
        String seen = source == null ? "" : PlainText.parse(source, problems);
        return name == null || cell == null || text == null || seen == null
                ? null
                : new OtherTextRow(row, name, new OtherText(text, seen, cell.location()));
    }

    private static @Nullable String name(@Nullable Cell cell, List<Problem> problems) {
        if (cell != null && cell.isBlank()) {
            problems.add(cell.error("the name is blank", "write the name of the status that the text is of"));
            return null;
        }
        return cell == null ? null : cell.text();
    }

    private static @Nullable Template text(@Nullable Cell cell, List<Problem> problems) {
        if (cell == null) {
            return null;
        }
        if (cell.isBlank()) {
            problems.add(cell.error("the text is blank", "write a text of the status, or remove the row"));
            return null;
        }
        if (PlainText.parse(cell, problems) == null) {
            return null;
        }
        try {
            return Template.parse(cell.text());
        } catch (TemplateSyntaxException e) {
            problems.add(cell.error(
                    "the text is broken at its character " + (cell.text().codePointCount(0, e.index()) + 1) + ": "
                            + e.getMessage(),
                    "write each placeholder once, like {name}, with text between any two, and each brace of the text"
                            + " itself twice"));
            return null;
        }
    }

    /** What a row says again would be lost without a trace. */
    private static void addRepeats(Table table, List<OtherTextRow> rows, List<Problem> problems) {
        Map<String, StatusRow> statuses = table.byName();
        Map<List<Object>, OtherTextRow> firsts = new HashMap<>();
        for (OtherTextRow row : rows) {
            Template text = row.text().text();
            StatusRow status = statuses.get(row.name());
            OtherTextRow first = firsts.putIfAbsent(List.of(row.name(), text), row);
            if (status != null && status.hasText(text)) {
                problems.add(row.textError(
                        "this is the " + (text.placeholders().isEmpty() ? "message" : "template") + " of " + row.name()
                                + " itself",
                        "remove the row"));
            } else if (first != null) {
                problems.add(row.textError(
                        row.name() + " has the text " + Excerpt.quoted(text.toString()) + " already, on line "
                                + first.row().location().line(),
                        "remove one of the two rows"));
            }
        }
    }
}
