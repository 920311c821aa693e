package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges overlays into a table, cell by cell.
 *
 * <p>A row with a known name changes that status in its place: in the cells that it writes, and in no other. A row with a
 * new name adds a status at the end, for which it needs code and message. A row without a name is of the status that has
 * its code and message; if there is none, it adds one, whose name is derived as for a table.
 *
 * <p>Nothing is decided in silence. These are errors:
 *
 * <ul>
 *   <li>a new name without code and message, which may be a known name misspelt;
 *   <li>a new name for the code and message of another status;
 *   <li>a changed message that the template does not fit which the status keeps;
 *   <li>a remedy for a status that is no failure;
 *   <li>two overlays that write different values into one cell of a status.
 * </ul>
 *
 * <p>What an overlay takes from the table though its rows do not show it is one warning for each overlay: placeholders
 * that are gone, remedies of statuses that are no failures any more, codes that no status has any more, codes that had one status and have several now.
 */
public final class Overlays {

    private Overlays() {}

    /**
     * Merges overlays into a table.
     *
     * @param below the table, perhaps with overlays already, which these may change as they may change the table
     * @param overlays the overlays, from the lowest to the highest, which must not contradict each other
     * @return the merged table, or every problem
     */
    public static Result<MergedTable> merge(MergedTable below, List<Overlay> overlays) {
        MergedTable merged = below;
        List<Problem> errors = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        Map<String, Map<String, Written<?>>> written = new HashMap<>();
        for (Overlay overlay : overlays) {
            OverlayMerge merge = OverlayMerge.of(merged.table(), overlay);
            Table above = merge.merged();
            errors.addAll(merge.problems());
            errors.addAll(contradictions(merge.rows(), written));
            warnings.addAll(OverlayEffects.of(merged.table(), above, overlay, merge.rows()));
            merged = merged.with(merge.part(), above);
        }
        return Result.of(merged).with(errors.isEmpty() ? warnings : errors);
    }

    /**
     * Returns what is written otherwise already, and notes the rest as written.
     *
     * @param rows the rows of an overlay by the names of their statuses
     * @param written the cells of the overlays below it, by the names of their statuses and by columns
     */
    private static List<Problem> contradictions(
            Map<String, OverlayRow> rows, Map<String, Map<String, Written<?>>> written) {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, OverlayRow> row : rows.entrySet()) {
            String name = row.getKey();
            Map<String, Written<?>> cells = row.getValue().cells();
            Map<String, Written<?>> others = written.putIfAbsent(name, cells);
            if (others != null) {
                for (Map.Entry<String, Written<?>> cell : cells.entrySet()) {
                    String column = cell.getKey();
                    Written<?> other = others.putIfAbsent(column, cell.getValue());
                    if (other != null && !other.value().equals(cell.getValue().value())) {
                        problems.add(contradiction(name, column, cell.getValue(), other));
                    }
                }
            }
        }
        return problems;
    }

    private static Problem contradiction(String name, String column, Written<?> written, Written<?> other) {
        Location there = other.cell().location();
        return written.cell()
                .error(
                        there.file() + " has another " + column + " for " + name + " on its line " + there.line(),
                        "leave the cell blank in one of the two overlays, or write the same into both");
    }
}
