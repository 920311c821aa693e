package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.OtherTextColumns.NAME;
import static io.github.connectstatus.tables.OtherTextColumns.SOURCE;
import static io.github.connectstatus.tables.OtherTextColumns.TEXT;

import io.github.connectstatus.tables.csv.CsvText;
import java.util.ArrayList;
import java.util.List;

/** Writes the other texts of a table as the CSV file that {@link OtherTextReader} reads. */
public final class OtherTextWriter {

    private OtherTextWriter() {}

    /**
     * Returns the content of the file of the other texts of a table, in the order of its statuses; lines ended by LF. Equal
     * texts have equal files.
     */
    public static String write(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (StatusRow status : table.rows()) {
            for (OtherText other : status.otherTexts()) {
                rows.add(List.of(status.name(), other.text().toString(), other.source()));
            }
        }
        return CsvText.write(List.of(NAME, TEXT, SOURCE), rows);
    }
}
