package io.github.connectstatus.tables.page;

import java.util.List;

/** Looks at the cells of a row, which may have fewer than its table has columns. */
final class RowCells {

    private RowCells() {}

    /** Returns a cell; an empty one if the row ends before it. */
    static CellText cell(List<CellText> cells, int place) {
        return place < cells.size() ? cells.get(place) : CellText.EMPTY;
    }

    /** Returns the text of a cell; empty if the row ends before it. */
    static String text(List<CellText> cells, int place) {
        return cell(cells, place).text();
    }

    /** Returns the number of cells up to the last that is not blank. */
    static int width(List<CellText> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).text().isEmpty()) {
            width--;
        }
        return width;
    }
}
