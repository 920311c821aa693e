package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.IndexColumns.LOCALES;
import static io.github.connectstatus.tables.IndexColumns.NOTES;
import static io.github.connectstatus.tables.IndexColumns.SOURCE;
import static io.github.connectstatus.tables.IndexColumns.SUPPLEMENT;
import static io.github.connectstatus.tables.IndexColumns.TABLE;
import static io.github.connectstatus.tables.IndexColumns.TITLE;

import io.github.connectstatus.tables.csv.CsvText;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an index as the CSV file that {@link TableIndexReader} reads. */
public final class TableIndexWriter {

    private static final List<String> HEADER = List.of(TABLE, TITLE, SOURCE, NOTES, LOCALES, SUPPLEMENT);

    private TableIndexWriter() {}

    /**
     * Returns the content of the file of an index: all columns in the documented order, lines ended by LF. Equal
     * indexes have equal files.
     */
    public static String write(TableIndex index) {
        return CsvText.write(
                HEADER, index.entries().stream().map(TableIndexWriter::cells).toList());
    }

    private static List<String> cells(IndexEntry entry) {
        return List.of(
                entry.table(),
                entry.title(),
                entry.source(),
                String.join("\n", entry.notes()),
                entry.locales().stream().map(LocaleName::fileSuffix).collect(Collectors.joining(" ")),
                entry.supplement().orElse(""));
    }
}
