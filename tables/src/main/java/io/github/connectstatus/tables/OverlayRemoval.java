package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Row;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Removes rows from the file of an overlay, and leaves every other line as it is. */
public final class OverlayRemoval {

    private OverlayRemoval() {}

    /**
     * Removes the rows of some statuses.
     *
     * @param file a file without problems
     * @param names the names of the statuses
     * @return the file without them; empty if no row is left
     */
    public static Optional<SourceFile> remove(SourceFile file, Set<String> names) {
        List<Row> rows = CsvDocument.read(file, StatusColumns.OF_OVERLAYS).rows();
        List<String> lines = new ArrayList<>(List.of(new String(file.content(), UTF_8).split("(?<=\n)", -1)));
        boolean empty = true;
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            if (names.contains(row.text(StatusColumns.NAME))) {
                int end = i + 1 < rows.size() ? rows.get(i + 1).line() - 1 : lines.size();
                lines.subList(row.line() - 1, end).clear();
            } else {
                empty = false;
            }
        }
        return empty
                ? Optional.empty()
                : Optional.of(new SourceFile(file.name(), String.join("", lines).getBytes(UTF_8)));
    }
}
