package io.github.connectstatus.tables.translation;

import static io.github.connectstatus.tables.translation.TranslationColumns.MESSAGE;
import static io.github.connectstatus.tables.translation.TranslationColumns.NAME;
import static io.github.connectstatus.tables.translation.TranslationColumns.NOTE;
import static io.github.connectstatus.tables.translation.TranslationColumns.SOURCE;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Row;
import java.util.Map;
import java.util.Optional;

/** Parses the rows of a translation of a table. */
final class TranslationParser {

    private final Map<String, StatusRow> statuses;
    private final boolean outdated;

    private TranslationParser(Table table, boolean outdated) {
        this.statuses = table.byName();
        this.outdated = outdated;
    }

    /** Returns a parser of translations whose statuses must all be in the table. */
    static TranslationParser of(Table table) {
        return new TranslationParser(table, false);
    }

    /** Returns a parser of translations that may have statuses which the table no longer has. */
    static TranslationParser ofOutdated(Table table) {
        return new TranslationParser(table, true);
    }

    /** Returns the row, or the problems of all its cells. */
    Result<TranslationRow> parse(Row row) {
        String note = row.text(NOTE);
        Result<String> name = row.required(NAME, cell -> name(cell, note));
        Result<String> source = row.required(SOURCE, TranslationParser::source);
        Optional<Template> template =
                name.combine(source, this::template).value().flatMap(found -> found);
        return name.combine(source, (n, s) -> TranslationRow.untranslated(n, s, row.location()))
                .combine(row.required(MESSAGE, TranslationParser::plainText), TranslationRow::withMessage)
                .combine(row.required(MESSAGE, cell -> Placeholders.parse(cell, template)), TranslationRow::withText)
                .map(translated -> translated.withNote(note));
    }

    private Result<String> name(Cell cell, String note) {
        if (cell.isBlank()) {
            return Result.failed(
                    cell.error("the name is blank", "write the name of the status that the row translates"));
        }
        if (outdated || TranslationRow.isGone(note) || statuses.containsKey(cell.text())) {
            return Result.of(cell.text());
        }
        return Result.failed(cell.error(
                "the table has no status " + cell.quoted(),
                "the nearest is \"" + Nearest.to(cell.text(), statuses.keySet())
                        + "\"; write that, or remove the row"));
    }

    private static Result<String> source(Cell cell) {
        return cell.isBlank()
                ? Result.failed(cell.error(
                        "the source is blank",
                        "copy the English text here: the table's template, or its message where it has no template"))
                : plainText(cell);
    }

    /** Returns the template whose placeholders the translation must have. Those of a stale row are no longer known. */
    private Optional<Template> template(String name, String source) {
        return Optional.ofNullable(statuses.get(name))
                .filter(status -> status.translatable().equals(source))
                .flatMap(StatusRow::template);
    }

    private static Result<String> plainText(Cell cell) {
        String text = cell.text();
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return Result.failed(cell.error(
                        "the text holds the control character U+%04X".formatted((int) text.charAt(i)),
                        "remove the character"));
            }
        }
        return Result.of(text);
    }

    /** Line breaks and tabs may be part of a text; no other control character gets into one on purpose. */
    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }
}
