package io.github.connectstatus.tables.update;

import static java.util.stream.Collectors.groupingBy;

import io.github.connectstatus.tables.NameRule;
import io.github.connectstatus.tables.page.PageRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names new rows, and changes no existing name: names that collide get their code appended and, if need be, a number.
 */
final class NewNames {

    private NewNames() {}

    static Map<PageRow, String> of(List<PageRow> rows, Set<String> taken) {
        Map<String, List<PageRow>> byRule = rows.stream()
                .collect(groupingBy(
                        row -> NameRule.name(row.code(), row.message()), LinkedHashMap::new, Collectors.toList()));
        Set<String> used = new TreeSet<>(taken);
        used.addAll(byRule.keySet());
        Map<PageRow, String> names = new LinkedHashMap<>();
        byRule.forEach((name, namesakes) -> {
            boolean unique = namesakes.size() == 1 && !taken.contains(name);
            namesakes.forEach(row -> names.put(row, unique ? name : unused(NameRule.withCode(name, row.code()), used)));
        });
        return names;
    }

    private static String unused(String name, Set<String> used) {
        String numbered = name;
        for (int i = 2; !used.add(numbered); i++) {
            numbered = name + "_" + i;
        }
        return numbered;
    }
}
