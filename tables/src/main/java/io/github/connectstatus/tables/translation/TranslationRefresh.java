package io.github.connectstatus.tables.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.csv.Spaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings the file of a translation up to date with its table, so that a translator sees what there is to do and no work
 * is lost.
 *
 * <p>The rows are put in the order of the table. A status without a row gets one with a blank message. A stale row
 * keeps its source and its message and gets a note with the current English text; the translator copies that into the
 * source, and the next refresh removes the note. A row whose status is gone moves to the end, with a note that says so,
 * unless it was never translated. Other notes stay.
 */
public final class TranslationRefresh {

    private static final String STALE = "stale: the English text is now ";
    private static final String GONE = TranslationRow.GONE + "the table has no such status";
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

    private TranslationRefresh() {}

    /**
     * Returns a new file, with a blank message for each status.
     *
     * @param table the table to translate
     * @param file the name of the file
     */
    public static SourceFile begin(Table table, String file) {
        return written(file, refresh(table, List.of()));
    }

    /**
     * Brings a file up to date with its table.
     *
     * @return the refreshed file, which is the given object if there is nothing to change; or every problem of the file. That
     *     the table does not have a status is none
     */
    public static Result<SourceFile> refresh(Table table, SourceFile file) {
        return TranslationReader.readOutdated(table, file).map(rows -> {
            List<TranslationRow> refreshed = refresh(table, rows);
            return refreshed.equals(rows) ? file : written(file.name(), refreshed);
        });
    }

    /**
     * Brings a file up to date that corrects some messages of another translation, to which no rows are added.
     *
     * @return as for {@link #refresh(Table, SourceFile)}
     */
    public static Result<SourceFile> refreshCorrections(Table table, SourceFile file) {
        return TranslationReader.readOutdated(table, file).flatMap(rows -> {
            Set<String> corrected = rows.stream().map(TranslationRow::name).collect(Collectors.toSet());
            List<StatusRow> statuses = table.rows().stream()
                    .filter(status -> corrected.contains(status.name()))
                    .toList();
            return refresh(new Table(table.id(), table.file(), statuses), file);
        });
    }

    private static SourceFile written(String file, List<TranslationRow> rows) {
        return new SourceFile(file, TranslationWriter.write(rows).getBytes(UTF_8));
    }

    /** Returns the refreshed rows; equal to those given if there is nothing to change. */
    private static List<TranslationRow> refresh(Table table, List<TranslationRow> rows) {
        Map<String, TranslationRow> left = new LinkedHashMap<>();
        rows.forEach(row -> left.put(row.name(), row));
        List<TranslationRow> refreshed = new ArrayList<>();
        for (StatusRow status : table.rows()) {
            TranslationRow row = left.remove(status.name());
            refreshed.add(row == null ? untranslated(status) : refresh(status, row));
        }
        left.values().stream()
                .filter(row -> row.isTranslated() || !Spaces.isBlank(ownNote(row)))
                .map(row -> row.withNote(note(GONE, row)))
                .forEach(refreshed::add);
        return refreshed;
    }

    private static TranslationRow untranslated(StatusRow status) {
        return TranslationRow.untranslated(status.name(), status.translatable(), status.location());
    }

    private static TranslationRow refresh(StatusRow status, TranslationRow row) {
        if (!row.isTranslated()) {
            return row.withSource(status.translatable()).withNote(ownNote(row));
        }
        return row.isCurrent(status)
                ? row.withNote(ownNote(row))
                : row.withNote(note(STALE + '"' + onOneLine(status.translatable()) + '"', row));
    }

    private static String onOneLine(String text) {
        return LINE_BREAKS.matcher(text).replaceAll(" ");
    }

    private static String note(String first, TranslationRow row) {
        return Stream.of(first, ownNote(row))
                .filter(line -> !Spaces.isBlank(line))
                .collect(Collectors.joining("\n"));
    }

    /** Returns the notes that people wrote: all but the line that a refresh writes on top. */
    private static String ownNote(TranslationRow row) {
        if (!row.note().startsWith(STALE) && !row.note().startsWith(GONE)) {
            return row.note();
        }
        String[] lines = LINE_BREAKS.split(row.note(), 2);
        return lines.length == 2 ? lines[1] : "";
    }
}
