package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.DESCRIPTION;

import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Repeat;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Row;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a table and checks everything about it.
 *
 * <p>A table is CSV (RFC 4180) in UTF-8 with a header line. Its columns are found by name and stand in any order:
 *
 * <ul>
 *   <li>{@code code}, required: the number that the API answers with. Rows may share one.
 *   <li>{@code message}, required: the documented text. No two rows are equal in code and message.
 *   <li>{@code name}: upper snake case, unique in the table. Where it is left out, it is derived: the message's words, or the
 *       words around the placeholders of its template, in upper case, joined by {@code _}, up to 60 characters, with
 *       {@code STATUS_} before a digit. Derived names that would equal each other or a written one carry their code, all of
 *       them, so that the order of the rows does not matter.
 *   <li>{@code description}: what the document says about the status.
 *   <li>{@code template}: for a message that stands for many texts, the message with {@code {named}} placeholders.
 *   <li>{@code outcome}: {@code success}, {@code accepted}, {@code partial} or {@code failure}; blank is {@code failure}.
 *   <li>{@code deprecated}: why the status is deprecated; blank is current.
 * </ul>
 *
 * <p>A byte order mark, CR LF and blank lines are fine.
 */
public final class TableReader {

    private TableReader() {}

    /**
     * Reads a table.
     *
     * @param id the id that the table is to have, such as {@code webex-connect/messaging}
     * @param file the file
     * @return the table, or every problem of the file
     */
    public static Result<Table> read(String id, SourceFile file) {
        CsvDocument document = CsvDocument.read(file, StatusColumns.COLUMNS);
        List<Row> rows = document.rows();
        List<Problem> problems = new ArrayList<>(document.problems());
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(document.start().error("the table has no rows", "add a row for each status below the header"));
        }
        rows.stream().flatMap(RowChecks::check).forEach(problems::add);
        TableChecks.check(rows).forEach(problems::add);
        Names names = Names.of(sound(rows));
        problems.addAll(names.problems());
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        return Result.of(new Table(
                id, file.name(), rows.stream().map(row -> status(row, names)).toList()));
    }

    /** The rows from which a name can be derived, without those whose mistakes would show as a name's. */
    private static List<Row> sound(List<Row> rows) {
        Set<Row> repeated = TableChecks.repeatedStatuses(rows).map(Repeat::row).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> StatusColumns.code(row).isPresent())
                .filter(row -> StatusColumns.message(row).isPresent())
                .filter(row -> RowChecks.check(row).findAny().isEmpty())
                .filter(row -> !repeated.contains(row))
                .toList();
    }

    private static StatusRow status(Row row, Names names) {
        return new StatusRow(
                StatusColumns.code(row).orElseThrow(),
                names.of(row),
                StatusColumns.message(row).orElseThrow(),
                row.text(DESCRIPTION),
                StatusColumns.template(row),
                StatusColumns.outcome(row).orElseThrow(),
                StatusColumns.deprecated(row),
                row.location());
    }
}
