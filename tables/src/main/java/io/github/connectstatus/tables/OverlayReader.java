package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Row;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an overlay and checks what can be checked without the table below it. {@link Overlays} checks the rest.
 *
 * <p>An overlay has the columns of a table, which {@link TableReader} describes, and needs fewer of them: each row names a
 * status, by {@code name} or by {@code code} and {@code message}. A cell that is blank, or whose column is left out, says
 * that nothing changes. A cell that is a single {@code -} empties what is there: the description, the template, the remedy or
 * the deprecation, and it turns the outcome back to {@code failure}. Name, code and message cannot be emptied.
 */
public final class OverlayReader {

    private OverlayReader() {}

    /**
     * Reads an overlay.
     *
     * @param id the id of the overlay, such as {@code acme/messaging-changes}
     * @param file the file
     * @return the overlay, or every problem of the file
     */
    public static Result<Overlay> read(String id, SourceFile file) {
        CsvDocument document = CsvDocument.read(file, StatusColumns.OF_OVERLAYS);
        List<Problem> problems = new ArrayList<>(document.problems());
        List<OverlayRow> rows = new ArrayList<>();
        for (Row row : document.rows()) {
            rows.add(OverlayParser.parse(row, problems));
        }
        if (document.isEmpty()) {
            problems.add(Problem.error(
                    document.start(), "the overlay has no rows", "add a row for each status that it adds or changes"));
        }
        return Result.of(new Overlay(id, file.name(), rows)).with(problems);
    }
}
