package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is below the header of a status table. Completes rows with what they leave out because it stands above them. */
final class TableBody {

    private static final int MAX_APIS = 50;
    private static final StatusTable.Row NONE =
            new StatusTable.Row(0, "", "", "", List.of(), false, Optional.empty(), Optional.empty());

    private final HeaderMapping columns;
    private final int width;
    private final List<List<CellText>> rows;

    /** Whether a text alone is a line across the table; else it may be a message without the blank cell of its code. */
    private final boolean hasLabels;

    private TableBody(StatusTable table, int width, List<List<CellText>> rows, boolean hasLabels) {
        this.columns = table.columns();
        this.width = width;
        this.rows = rows;
        this.hasLabels = hasLabels;
    }

    /** Creates the body of a table whose cells are all where they belong. */
    static TableBody of(StatusTable table, List<List<CellText>> rows) {
        return new TableBody(table, table.header().size(), rows, true);
    }

    /**
     * Creates the body of a table with rows that may lack the blank cells at their start.
     *
     * @param above the rows above, of which these are the rest
     */
    static TableBody ofShifted(StatusTable table, List<List<CellText>> above, List<List<CellText>> rows) {
        return new TableBody(
                table,
                table.width(),
                ShiftedRows.restored(table, above, rows),
                ShiftedRows.hasBlankCodes(above) || ShiftedRows.hasBlankCodes(rows));
    }

    /**
     * Returns the rows of statuses. An empty row, or a line of text across the table, is none.
     *
     * @param rowAbove the row above the first; empty if there is none
     */
    List<StatusTable.Row> statuses(Optional<StatusTable.Row> rowAbove) {
        List<StatusTable.Row> statuses = new ArrayList<>();
        Optional<String> markOfCode = rowAbove.flatMap(StatusTable.Row::mark);
        StatusTable.Row above = rowAbove.orElse(NONE);
        for (int i = 0; i < rows.size(); i++) {
            if (!isLabel(rows.get(i))) {
                List<CellText> cells = rows.get(i);
                if (!RowCells.text(cells, columns.code()).isEmpty()) {
                    markOfCode = RowCells.cell(cells, columns.code()).mark();
                }
                above = status(i + 1, cells, above, markOfCode);
                statuses.add(above);
            }
        }
        return statuses;
    }

    /** Returns the rows that are a line of text across the table. */
    List<List<CellText>> labels() {
        return rows.stream().filter(this::isLabel).toList();
    }

    private boolean isLabel(List<CellText> cells) {
        String code = RowCells.text(cells, columns.code());
        return RowCells.text(cells, columns.message()).isEmpty()
                && description(cells).isEmpty()
                && !CodeText.isNumber(code)
                && (hasLabels || code.isEmpty());
    }

    private StatusTable.Row status(
            int number, List<CellText> cells, StatusTable.Row above, Optional<String> markOfCode) {
        boolean coded = !RowCells.text(cells, columns.code()).isEmpty();
        String code = coded ? RowCells.text(cells, columns.code()) : above.code();
        List<String> apis =
                columns.api().map(place -> apis(RowCells.cell(cells, place))).orElse(List.of());
        return new StatusTable.Row(
                number,
                code,
                RowCells.text(cells, columns.message()),
                description(cells),
                apis.isEmpty() && code.equals(above.code()) ? above.apis() : apis,
                RowCells.width(cells) > width,
                cells.stream().flatMap(cell -> cell.mark().stream()).findFirst().or(() -> markOfCode),
                cells.stream().flatMap(cell -> cell.doubt().stream()).findFirst());
    }

    private String description(List<CellText> cells) {
        return columns.description().map(place -> RowCells.text(cells, place)).orElse("");
    }

    private static List<String> apis(CellText cell) {
        List<String> apis = cell.lines().stream()
                .flatMap(line -> Stream.of(line.replace('/', ',').split(",", -1)))
                .map(TextNormalizer::normalize)
                .filter(api -> !api.isEmpty())
                .distinct()
                .toList();
        return apis.size() > MAX_APIS ? List.of() : apis;
    }
}
