package io.github.connectstatus.tables.translation;

import static io.github.connectstatus.tables.translation.TranslationColumns.MESSAGE;
import static io.github.connectstatus.tables.translation.TranslationColumns.NAME;
import static io.github.connectstatus.tables.translation.TranslationColumns.NOTE;
import static io.github.connectstatus.tables.translation.TranslationColumns.SOURCE;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.Guesses;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses the rows of a translation of a table. */
final class TranslationParser {

    private static final char DELETE = '\u007F';
    private static final char LAST_CONTROL = '\u009F';

    private final Map<String, StatusRow> statuses;
    private final boolean outdated;
    private final Guesses guesses = new Guesses();

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

    /** Returns the row; null if any cell is wrong, which goes to the problems. */
    @Nullable
    TranslationRow parse(Row row, List<Problem> problems) {
        int before = problems.size();
        String note = row.text(NOTE);
        String name = name(row.find(NAME), note, problems);
        String source = source(row.find(SOURCE), problems);
        Cell message = row.find(MESSAGE);
        LocalizedText text = null;
        if (message != null) {
            checkCharacters(message, problems);
            text = Placeholders.parse(message, template(name, source), problems);
        }
        if (name == null || source == null || message == null || problems.size() > before) {
            return null;
        }
        return new TranslationRow(name, source, message.text(), Optional.ofNullable(text), note, row.location());
    }

    private @Nullable String name(@Nullable Cell cell, String note, List<Problem> problems) {
        if (cell == null) {
            return null;
        }
        if (cell.isBlank()) {
            problems.add(cell.error("the name is blank", "write the name of the status that the row translates"));
            return null;
        }
        if (outdated || TranslationRow.isGone(note) || statuses.containsKey(cell.text())) {
            return cell.text();
        }
        problems.add(cell.error(
                "the table has no status " + cell.quoted(),
                guesses.nearest(cell.text(), statuses.keySet())
                        .map(nearest -> "the nearest is \"" + nearest + "\"; write that, or remove the row")
                        .orElse("write the name of a status of the table, or remove the row")));
        return null;
    }

    private static @Nullable String source(@Nullable Cell cell, List<Problem> problems) {
        if (cell == null) {
            return null;
        }
        if (cell.isBlank()) {
            problems.add(cell.error(
                    "the source is blank",
                    "copy the English text here: the table's template, or its message where it has no template"));
            return null;
        }
        return checkCharacters(cell, problems) ? cell.text() : null;
    }

    /**
     * Returns the template whose placeholders the translation must have; null if there is none. Those of a stale row are no
     * longer known.
     */
    private @Nullable Template template(@Nullable String name, @Nullable String source) {
        StatusRow status = name == null ? null : statuses.get(name);
        return status == null || !status.translatable().equals(source)
                ? null
                : status.template().orElse(null);
    }

    private static boolean checkCharacters(Cell cell, List<Problem> problems) {
        String text = cell.text();
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                problems.add(cell.error(
                        "the text holds the control character U+%04X".formatted((int) text.charAt(i)),
                        "remove the character"));
                return false;
            }
        }
        return true;
    }

    /** Line breaks and tabs may be part of a text; no other control character gets into one on purpose. */
    private static boolean isControl(char c) {
        return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= DELETE && c <= LAST_CONTROL;
    }
}
