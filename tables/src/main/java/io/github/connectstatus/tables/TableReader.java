package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Row;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.List;

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
 *       Those of rows with the same code differ in more than the names of their placeholders, case, white space and final
 *       punctuation, since answers could not tell them apart.
 *   <li>{@code outcome}: {@code success}, {@code accepted}, {@code partial} or {@code failure}; blank is {@code failure}.
 *   <li>{@code remedy}: who can mend a failure: {@code retry}, {@code request}, {@code account} or {@code recipient}; blank is
 *       not known. What is no failure has none.
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
        List<Problem> problems = new ArrayList<>(document.problems());
        if (document.isEmpty()) {
            problems.add(Problem.error(
                    document.start(), "the table has no rows", "add a row for each status below the header"));
        }
        List<StatusCells> rows = new ArrayList<>();
        for (Row row : document.rows()) {
            rows.add(StatusCells.parse(row, problems));
        }
        TableChecks.checkNames(rows, problems);
        // Of a repeated status, the derived name would be reported as ambiguous, too.
        List<StatusCells> distinct = TableChecks.distinct(rows, problems);
        TableChecks.checkTemplates(distinct, problems);
        List<StatusRow> statuses = DerivedNames.complete(distinct, problems);
        return Result.of(new Table(id, file.name(), statuses)).with(problems);
    }
}
