package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Problem;
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
 * <p>A table is CSV (RFC 4180) in UTF-8 with a header line. Its columns are found by name and may be in any order:
 *
 * <ul>
 *   <li>{@code code}, required: the number that the API answers with. Rows may share it.
 *   <li>{@code message}, required: the documented text. No two rows have the same code and message.
 *   <li>{@code name}: upper snake case, unique in the table. If left out, it is derived: the words of the message, or those
 *       around the placeholders of the template, in upper case, joined by {@code _}, up to 60 characters, with
 *       {@code STATUS_} before a digit. Derived names that would equal each other or a written one all get their code
 *       appended, so that the order of the rows does not matter.
 *   <li>{@code description}: what the document says about the status.
 *   <li>{@code template}: for a message that stands for many texts, the message with {@code {named}} placeholders.
 *   <li>{@code outcome}: {@code success}, {@code accepted}, {@code partial} or {@code failure}; blank is {@code failure}.
 *   <li>{@code deprecated}: why the status is deprecated; blank is current.
 * </ul>
 *
 * <p>A byte order mark, CR LF and blank lines are allowed.
 */
public final class TableReader {

    private TableReader() {}

    /**
     * Reads a table.
     *
     * @param id the id of the table, such as {@code webex-connect/messaging}
     * @param file the file
     * @return the table, or every problem of the file
     */
    public static Result<Table> read(String id, SourceFile file) {
        CsvDocument document = CsvDocument.read(file, StatusColumns.COLUMNS);
        List<StatusCells> rows =
                document.rows().stream().map(StatusCells::parse).toList();
        List<Result<StatusDraft>> drafts = rows.stream().map(StatusCells::draft).toList();

        List<Problem> problems = new ArrayList<>(document.problems());
        if (document.isEmpty()) {
            problems.add(Problem.error(
                    document.start(), "the table has no rows", "add a row for each status below the header"));
        }
        drafts.forEach(draft -> problems.addAll(draft.problems()));
        TableChecks.check(rows).forEach(problems::add);
        return DerivedNames.complete(distinct(rows, drafts))
                .with(problems)
                .map(statuses -> new Table(id, file.name(), statuses));
    }

    /** Returns the statuses without repeated ones, whose derived names would be reported as ambiguous, too. */
    private static List<StatusDraft> distinct(List<StatusCells> rows, List<Result<StatusDraft>> drafts) {
        Set<Row> repeated = TableChecks.repeatedStatuses(rows)
                .map(repeat -> repeat.row().row())
                .collect(Collectors.toSet());
        return drafts.stream()
                .flatMap(draft -> draft.value().stream())
                .filter(draft -> !repeated.contains(draft.row()))
                .toList();
    }
}
