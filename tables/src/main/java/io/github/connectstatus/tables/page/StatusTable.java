package io.github.connectstatus.tables.page;

import java.util.List;
import java.util.Optional;

/**
 * A table of a page that has a column for codes, its rows complete but unchecked.
 *
 * @param titles the headings above the table, the nearest first
 * @param headed whether the nearest heading stands above this table and above none before it
 * @param columns where the cells of a row are
 * @param header the texts of the header
 * @param rows the rows of statuses
 */
record StatusTable(List<String> titles, boolean headed, HeaderMapping columns, List<CellText> header, List<Row> rows) {

    /**
     * A row.
     *
     * @param number the row's place below the header, from 1
     * @param code what stands in the column of codes or, where that is blank, in the row above; empty if in neither
     * @param apis the APIs that the row is about; empty if the table does not say
     * @param overlong whether there are more cells than columns
     * @param mark what makes the row doubtful, or its code above
     * @param doubt why it is uncertain what the row says
     */
    record Row(
            int number,
            String code,
            String message,
            String description,
            List<String> apis,
            boolean overlong,
            Optional<String> mark,
            Optional<CellText.Doubt> doubt) {}

    /** Returns the same table with other rows. */
    StatusTable withRows(List<Row> others) {
        return new StatusTable(titles, headed, columns, header, others);
    }

    /** Returns the last row; empty if there is none. */
    Optional<Row> lastRow() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    /** Returns whether another table has the same header. */
    boolean hasHeaderLike(StatusTable other) {
        return keys().equals(other.keys());
    }

    private List<String> keys() {
        return header.stream().map(cell -> ColumnNames.key(cell.text())).toList();
    }

    /** Returns the number of columns up to the last that has a name. */
    int width() {
        return RowCells.width(header);
    }

    /** Returns whether a row without a header above it looks like one of this table. */
    boolean mayHave(List<CellText> row) {
        String code = RowCells.text(row, columns.code());
        return row.size() == width()
                && (code.isEmpty() || CodeText.isNumber(code))
                && !RowCells.text(row, columns.message()).isEmpty();
    }
}
