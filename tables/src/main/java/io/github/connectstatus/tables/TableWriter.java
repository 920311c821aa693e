package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.CODE;
import static io.github.connectstatus.tables.StatusColumns.DEPRECATED;
import static io.github.connectstatus.tables.StatusColumns.DESCRIPTION;
import static io.github.connectstatus.tables.StatusColumns.MESSAGE;
import static io.github.connectstatus.tables.StatusColumns.NAME;
import static io.github.connectstatus.tables.StatusColumns.OUTCOME;
import static io.github.connectstatus.tables.StatusColumns.REMEDY;
import static io.github.connectstatus.tables.StatusColumns.TEMPLATE;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.CsvText;
import java.util.List;

/** Writes a table as the CSV file that {@link TableReader} reads. */
public final class TableWriter {

    private static final List<String> HEADER =
            List.of(CODE, NAME, MESSAGE, DESCRIPTION, TEMPLATE, OUTCOME, REMEDY, DEPRECATED);

    private TableWriter() {}

    /**
     * Returns the content of the file of a table: all columns in the documented order, lines ended by LF. Equal tables
     * have equal files.
     */
    public static String write(Table table) {
        return CsvText.write(
                HEADER, table.rows().stream().map(TableWriter::cells).toList());
    }

    private static List<String> cells(StatusRow row) {
        return List.of(
                String.valueOf(row.code()),
                row.name(),
                row.message(),
                row.description(),
                row.template().map(Template::toString).orElse(""),
                row.outcome() == Outcome.FAILURE ? "" : Outcomes.word(row.outcome()),
                Remedies.word(row.remedy()),
                row.deprecated().orElse(""));
    }
}
