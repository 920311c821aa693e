package io.github.connectstatus.tables.translation;

import static io.github.connectstatus.tables.translation.TranslationColumns.MESSAGE;
import static io.github.connectstatus.tables.translation.TranslationColumns.NAME;
import static io.github.connectstatus.tables.translation.TranslationColumns.NOTE;
import static io.github.connectstatus.tables.translation.TranslationColumns.SOURCE;

import io.github.connectstatus.tables.csv.CsvText;
import io.github.connectstatus.tables.csv.Spaces;
import java.util.List;
import java.util.stream.Stream;

/** Writes the rows of a translation as the CSV file that {@link TranslationReader} reads. */
public final class TranslationWriter {

    private TranslationWriter() {}

    /**
     * Returns the content of the file of a translation, without a column for notes if there are none; lines ended by
     * LF. Equal rows have equal files.
     */
    public static String write(List<TranslationRow> rows) {
        boolean withNotes = rows.stream().anyMatch(row -> !Spaces.isBlank(row.note()));
        return CsvText.write(
                withNotes ? List.of(NAME, SOURCE, MESSAGE, NOTE) : List.of(NAME, SOURCE, MESSAGE),
                rows.stream().map(row -> cells(row, withNotes)).toList());
    }

    private static List<String> cells(TranslationRow row, boolean withNote) {
        Stream<String> cells = Stream.of(row.name(), row.source(), row.message());
        return (withNote ? Stream.concat(cells, Stream.of(row.note())) : cells).toList();
    }
}
