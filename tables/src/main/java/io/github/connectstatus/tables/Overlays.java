package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays tables of the user's own over a documented one: a row with a new name is added at the end, a row with a known name
 * replaces that row in its place.
 *
 * <p>Two overlays must not say different things of one name, and no two rows of the result are equal in code and message:
 * which of them counted would be a matter of chance.
 */
public final class Overlays {

    /** What tells the rows of a table apart. */
    private record Documented(int code, String message) {}

    private Overlays() {}

    /**
     * Lays tables over a table.
     *
     * @param base the table at the bottom
     * @param overlays the tables to lay over it, from the lowest to the highest
     * @return a table with the id and the file of the one at the bottom, or every conflict
     */
    public static Result<Table> lay(Table base, List<Table> overlays) {
        Map<String, StatusRow> rows = new LinkedHashMap<>();
        base.rows().forEach(row -> rows.put(row.name(), row));
        Map<String, StatusRow> laid = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Table overlay : overlays) {
            for (StatusRow row : overlay.rows()) {
                StatusRow other = laid.putIfAbsent(row.name(), row);
                if (other != null && !row.equalsExceptLocation(other)) {
                    problems.add(row.location()
                            .error(
                                    "the overlay " + other.location().file() + " says something else of " + row.name()
                                            + " on its line " + other.location().line(),
                                    "remove the status from one of the two, or give it another name"));
                }
                rows.put(row.name(), row);
            }
        }
        problems.addAll(everyStatusIsThereOnce(rows.values()));
        return problems.isEmpty()
                ? Result.of(new Table(base.id(), base.file(), List.copyOf(rows.values())))
                : Result.failed(problems);
    }

    private static List<Problem> everyStatusIsThereOnce(Iterable<StatusRow> rows) {
        List<Problem> problems = new ArrayList<>();
        Map<Documented, StatusRow> first = new HashMap<>();
        for (StatusRow row : rows) {
            StatusRow other = first.putIfAbsent(new Documented(row.code(), row.message()), row);
            if (other != null) {
                problems.add(row.location()
                        .error(
                                row.name() + " has the code and message of " + other.name() + " in "
                                        + other.location().file() + " on line "
                                        + other.location().line(),
                                "give it that name to replace that status, or another code or message"));
            }
        }
        return problems;
    }
}
