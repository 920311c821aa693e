package io.github.connectstatus.tables.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a table of messages and descriptions whose code is the heading above it. */
final class TableOfOneCode {

    private TableOfOneCode() {}

    /**
     * Reads a table.
     *
     * @param code the heading above
     * @param titles the headings above that
     * @return the table as it would be with a column for codes; empty if it has other columns
     */
    static Optional<StatusTable> read(
            PageBlock.Table table, String code, List<String> titles, boolean headed, ColumnNames names) {
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        List<CellText> header = withCode(names.codeHeading(), table.rows().get(0));
        List<List<CellText>> body =
                table.rows().stream().skip(1).map(row -> withCode(code, row)).toList();
        return HeaderMapping.of(header, names)
                .filter(columns -> columns.description().isPresent())
                .map(columns -> new StatusTable(titles, headed, columns, header, List.of()))
                .map(empty -> empty.withRows(TableBody.of(empty, body).statuses(Optional.empty())));
    }

    private static List<CellText> withCode(String code, List<CellText> row) {
        return Stream.concat(Stream.of(CellText.of(code)), row.stream()).toList();
    }
}
