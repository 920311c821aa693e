package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.MESSAGE;
import static io.github.connectstatus.tables.StatusColumns.NAME;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Derives the names of statuses whose rows have none, from the message or, where there is a template, from the
 * template's text around the placeholders.
 *
 * <p>{@link NameRule} derives a name from one status alone. Derived names that equal each other or a written name all
 * get their code appended, so that no name depends on the order of the rows. Where names are then still the same, the
 * author of the table has to write them.
 */
final class DerivedNames {

    private DerivedNames() {}

    /**
     * Completes the names of statuses.
     *
     * @param rows the rows, which differ in code or message; those with a mistake are left out
     * @param problems gets an error for each status for which no unique name can be derived
     * @return the statuses in their order, each with a name
     */
    static List<StatusRow> complete(List<StatusCells> rows, List<Problem> problems) {
        List<StatusRow> statuses = new ArrayList<>();
        IdentityHashMap<StatusRow, Row> unnamed = new IdentityHashMap<>();
        for (StatusCells cells : rows) {
            if (cells.status() != null) {
                statuses.add(cells.status());
                if (cells.name() == null) {
                    unnamed.put(cells.status(), cells.row());
                }
            }
        }
        return complete(statuses, unnamed, Set.of(), problems);
    }

    /**
     * Completes the names of statuses that are added to others.
     *
     * @param statuses the statuses, which differ in code or message
     * @param unnamed those whose names are to be derived, and their rows
     * @param taken the names of the others
     * @param problems gets an error for each status for which no unique name can be derived
     * @return the statuses in their order, each with a name
     */
    static List<StatusRow> complete(
            List<StatusRow> statuses,
            IdentityHashMap<StatusRow, Row> unnamed,
            Set<String> taken,
            List<Problem> problems) {
        if (unnamed.isEmpty()) {
            return statuses;
        }
        Set<String> written = new HashSet<>(taken);
        for (StatusRow status : statuses) {
            if (!unnamed.containsKey(status)) {
                written.add(status.name());
            }
        }
        IdentityHashMap<StatusRow, String> derived = derive(unnamed.keySet(), written);
        Map<String, Long> uses = derived.values().stream().collect(groupingBy(name -> name, counting()));
        List<StatusRow> completed = new ArrayList<>();
        for (StatusRow status : statuses) {
            String name = derived.getOrDefault(status, status.name());
            Row row = unnamed.get(status);
            if (row != null && (written.contains(name) || uses.getOrDefault(name, 0L) > 1)) {
                problems.add(ambiguous(row, name));
            } else {
                completed.add(status.withName(name));
            }
        }
        return completed;
    }

    private static IdentityHashMap<StatusRow, String> derive(Set<StatusRow> unnamed, Set<String> written) {
        Map<String, List<StatusRow>> byRule = unnamed.stream().collect(groupingBy(DerivedNames::byRule));
        IdentityHashMap<StatusRow, String> derived = new IdentityHashMap<>();
        byRule.forEach((name, namesakes) -> {
            boolean unique = namesakes.size() == 1 && !written.contains(name);
            namesakes.forEach(status -> derived.put(status, unique ? name : NameRule.withCode(name, status.code())));
        });
        return derived;
    }

    static String byRule(StatusRow status) {
        String text = status.template()
                .map(template -> String.join(" ", template.literals()))
                .orElse(status.message());
        return NameRule.name(status.code(), text);
    }

    private static Problem ambiguous(Row row, String name) {
        return row.error(
                List.of(NAME, MESSAGE),
                "the name derived for this row, " + name + ", is another row's as well",
                "write a name of its own into the column \"name\"");
    }
}
