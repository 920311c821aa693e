package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.MESSAGE;
import static io.github.connectstatus.tables.StatusColumns.NAME;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.util.LinkedHashMap;
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
     * @param drafts the statuses, which differ in code or message
     * @return the statuses in their order, each with a name, or an error for each status for which no unique name can be
     *     derived
     */
    static Result<List<StatusRow>> complete(List<StatusDraft> drafts) {
        Set<String> written = drafts.stream()
                .filter(StatusDraft::isNamed)
                .map(draft -> draft.status().name())
                .collect(toSet());
        Map<StatusDraft, String> derived = derive(drafts, written);
        Map<String, Long> uses = derived.values().stream().collect(groupingBy(name -> name, counting()));
        return Result.all(drafts.stream()
                .map(draft -> {
                    String name = derived.get(draft);
                    if (name == null) {
                        return Result.of(draft.status());
                    }
                    return written.contains(name) || uses.getOrDefault(name, 0L) > 1
                            ? Result.<StatusRow>failed(ambiguous(draft, name))
                            : Result.of(draft.status().withName(name));
                })
                .toList());
    }

    private static Map<StatusDraft, String> derive(List<StatusDraft> drafts, Set<String> written) {
        Map<String, List<StatusDraft>> byRule = drafts.stream()
                .filter(draft -> !draft.isNamed())
                .collect(groupingBy(draft -> byRule(draft.status()), LinkedHashMap::new, toList()));
        Map<StatusDraft, String> derived = new LinkedHashMap<>();
        byRule.forEach((name, namesakes) -> {
            boolean unique = namesakes.size() == 1 && !written.contains(name);
            namesakes.forEach(draft -> derived.put(
                    draft,
                    unique ? name : NameRule.withCode(name, draft.status().code())));
        });
        return derived;
    }

    private static String byRule(StatusRow status) {
        String text = status.template()
                .map(template -> String.join(" ", template.literals()))
                .orElse(status.message());
        return NameRule.name(status.code(), text);
    }

    private static Problem ambiguous(StatusDraft draft, String name) {
        return draft.row()
                .error(
                        List.of(NAME, MESSAGE),
                        "the name derived for this row, " + name + ", is another row's as well",
                        "write a name of its own into the column \"name\"");
    }
}
