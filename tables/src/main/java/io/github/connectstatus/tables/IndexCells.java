package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.IndexColumns.LOCALES;
import static io.github.connectstatus.tables.IndexColumns.NOTES;
import static io.github.connectstatus.tables.IndexColumns.SOURCE;
import static io.github.connectstatus.tables.IndexColumns.SUPPLEMENT;
import static io.github.connectstatus.tables.IndexColumns.TABLE;
import static io.github.connectstatus.tables.IndexColumns.TITLE;

import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.PlainText;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Row;
import io.github.connectstatus.tables.csv.Spaces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row of an index, parsed. What is wrong with a cell goes to the problems of the file; its value is null.
 *
 * @param row the row
 * @param table the name of the table, or null if it is wrong
 * @param supplement the name of the supplement, or null if it is wrong or there is none
 * @param entry the entry, or null if anything in the row is wrong
 */
record IndexCells(
        Row row,
        @Nullable String table,
        @Nullable String supplement,
        @Nullable IndexEntry entry) {

    private static final String NONE = "-";

    static IndexCells parse(Row row, List<Problem> problems) {
        int before = problems.size();
        String table = table(row.find(TABLE), problems);
        String title = title(row.find(TITLE), problems);
        String source = text(row.find(SOURCE), problems);
        List<String> notes = notes(row.findWritten(NOTES), problems);
        List<LocaleName> locales = locales(row.findWritten(LOCALES), problems);
        String supplement = supplement(row.findWritten(SUPPLEMENT), problems);
        if (table == null || title == null || problems.size() > before) {
            return new IndexCells(row, table, supplement, null);
        }
        IndexEntry entry = new IndexEntry(
                table, title, source == null ? "" : source, notes, locales, Optional.ofNullable(supplement));
        return new IndexCells(row, table, supplement, entry);
    }

    private static @Nullable String table(@Nullable Cell cell, List<Problem> problems) {
        if (cell == null || IndexEntry.isTableName(cell.text())) {
            return cell == null ? null : cell.text();
        }
        problems.add(cell.error(
                cell.isBlank() ? "the table is blank" : cell.quoted() + " is not the name of a table",
                "write the name of its file without folder and .csv, like transaction-status"));
        return null;
    }

    private static @Nullable String supplement(@Nullable Cell cell, List<Problem> problems) {
        return cell == null || cell.text().equals(NONE) ? null : table(cell, problems);
    }

    private static @Nullable String title(@Nullable Cell cell, List<Problem> problems) {
        if (cell != null && cell.isBlank()) {
            problems.add(cell.error("the title is blank", "write what the document calls the table"));
            return null;
        }
        return text(cell, problems);
    }

    private static @Nullable String text(@Nullable Cell cell, List<Problem> problems) {
        return cell == null ? null : PlainText.parse(cell, problems);
    }

    private static List<String> notes(@Nullable Cell cell, List<Problem> problems) {
        List<String> notes = new ArrayList<>();
        String text = text(cell, problems);
        if (text != null) {
            StringTokenizer lines = new StringTokenizer(text, "\r\n");
            while (lines.hasMoreTokens()) {
                String line = lines.nextToken();
                if (!Spaces.isBlank(line)) {
                    notes.add(line);
                }
            }
        }
        return notes;
    }

    private static List<LocaleName> locales(@Nullable Cell cell, List<Problem> problems) {
        List<LocaleName> locales = new ArrayList<>();
        if (cell != null) {
            Set<String> seen = new HashSet<>();
            StringTokenizer words = new StringTokenizer(cell.text());
            while (words.hasMoreTokens()) {
                String word = words.nextToken();
                Optional<LocaleName> locale = LocaleName.parse(word).value();
                if (!seen.add(word)) {
                    problems.add(cell.error("the locale " + word + " is there already", "remove one of the two"));
                } else if (locale.isPresent() && locale.get().fileSuffix().equals(word)) {
                    locales.add(locale.get());
                } else {
                    problems.add(cell.error(
                            "\"" + word + "\" is not a locale",
                            "write language and country like pt_BR, and separate locales by spaces"));
                }
            }
        }
        return locales;
    }
}
