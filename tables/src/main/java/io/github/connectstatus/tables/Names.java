package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.MESSAGE;
import static io.github.connectstatus.tables.StatusColumns.NAME;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The names of a table's rows: the written ones, and for each row without one a name derived from its message or, where it
 * has a template, from the template's text around the placeholders.
 *
 * <p>{@link NameRule} says what a row's name is by itself. Derived names that equal each other or a written name carry
 * their code, all of them, so that no name depends on the order of the rows. Where the code does not tell them apart either,
 * their author has to.
 *
 * @param byRow the name of each row
 * @param problems one for each row for which no name of its own can be derived
 */
record Names(Map<Row, String> byRow, List<Problem> problems) {

    /** Names rows that are sound in themselves and differ in code or message. */
    static Names of(List<Row> rows) {
        Set<String> written =
                rows.stream().flatMap(row -> StatusColumns.name(row).stream()).collect(toSet());
        Map<Row, String> derived = derive(rows, written);
        List<Problem> problems = ambiguous(derived, written);

        Map<Row, String> names = new LinkedHashMap<>(derived);
        rows.forEach(row -> StatusColumns.name(row).ifPresent(name -> names.put(row, name)));
        return new Names(names, problems);
    }

    String of(Row row) {
        return Objects.requireNonNull(byRow.get(row), "a row that was not named");
    }

    private static Map<Row, String> derive(List<Row> rows, Set<String> written) {
        Map<String, List<Row>> byRule = rows.stream()
                .filter(row -> StatusColumns.name(row).isEmpty())
                .collect(groupingBy(Names::byRule, LinkedHashMap::new, toList()));
        Map<Row, String> derived = new LinkedHashMap<>();
        byRule.forEach((name, namesakes) -> {
            boolean unique = namesakes.size() == 1 && !written.contains(name);
            namesakes.forEach(row -> derived.put(row, unique ? name : NameRule.withCode(name, code(row))));
        });
        return derived;
    }

    private static List<Problem> ambiguous(Map<Row, String> derived, Set<String> written) {
        Map<String, Long> uses = derived.values().stream().collect(groupingBy(name -> name, counting()));
        return derived.entrySet().stream()
                .filter(entry -> written.contains(entry.getValue()) || uses.getOrDefault(entry.getValue(), 0L) > 1)
                .map(entry -> ambiguous(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Problem ambiguous(Row row, String name) {
        return row.cell(NAME)
                .or(() -> row.cell(MESSAGE))
                .orElseGet(row::first)
                .error(
                        "the name derived for this row, " + name + ", is another row's as well",
                        "write a name of its own into the column \"name\"");
    }

    private static String byRule(Row row) {
        String text = StatusColumns.template(row)
                .map(Template::literals)
                .map(literals -> String.join(" ", literals))
                .orElseGet(() -> row.text(MESSAGE));
        return NameRule.name(code(row), text);
    }

    private static int code(Row row) {
        return StatusColumns.code(row).orElseThrow();
    }
}
