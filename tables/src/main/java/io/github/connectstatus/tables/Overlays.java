package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Repeat;
import io.github.connectstatus.tables.csv.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges overlays into a table: a row with a new name is added at the end, a row with a known name replaces the row of
 * that name in its place.
 *
 * <p>Two overlays must not have different rows of the same name, and no two rows of the merged table may have the same
 * code and message: which of them counts would be decided in silence.
 */
public final class Overlays {

    private Overlays() {}

    /**
     * Merges overlays into a table.
     *
     * @param base the table
     * @param overlays the overlays, from the lowest to the highest
     * @return a table with the id and the file of the base, or every conflict
     */
    public static Result<Table> merge(Table base, List<Table> overlays) {
        Map<String, StatusRow> rows = base.byName();
        Map<String, StatusRow> overlaid = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Table overlay : overlays) {
            for (StatusRow row : overlay.rows()) {
                StatusRow other = overlaid.putIfAbsent(row.name(), row);
                if (other != null && !row.equalsExceptLocation(other)) {
                    problems.add(Problem.error(
                            row.location(),
                            "the overlay " + other.location().file() + " says something else of " + row.name()
                                    + " on its line " + other.location().line(),
                            "remove the status from one of the two, or give it another name"));
                }
                rows.put(row.name(), row);
            }
        }
        Table merged = new Table(base.id(), base.file(), List.copyOf(rows.values()));
        problems.addAll(repeatedStatuses(merged));
        return Result.of(merged).with(problems);
    }

    private static List<Problem> repeatedStatuses(Table merged) {
        return Repeat.find(merged.rows(), row -> Optional.of(row.documented()))
                .map(repeat -> repeatedStatus(repeat.row(), repeat.first()))
                .toList();
    }

    private static Problem repeatedStatus(StatusRow row, StatusRow first) {
        return Problem.error(
                row.location(),
                row.name() + " has the code and message of " + first.name() + " in "
                        + first.location().file() + " on line "
                        + first.location().line(),
                "give it that name to replace that status, or another code or message");
    }
}
