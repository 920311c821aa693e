package io.github.connectstatus.tables.usage;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.JavaNames;
import io.github.connectstatus.tables.Outcomes;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.update.TableChanges;
import io.github.connectstatus.tables.update.TableChanges.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has become of the statuses of a table.
 *
 * @param constants the names of all statuses that either version has
 * @param exceptions the statuses that had an exception, by its simple name
 * @param byStatus the effects on each status with which something has happened
 * @param isGone whether the newer version has no such table
 */
record TableEffects(
        Set<String> constants,
        Map<String, String> exceptions,
        Map<String, List<StatusEffect>> byStatus,
        boolean isGone) {

    /** Returns what has become of the statuses of a table, which the newer version need not have. */
    static TableEffects between(Table before, Table after) {
        TableChanges changes = TableChanges.between(before, after);
        Map<String, List<StatusEffect>> effects = new LinkedHashMap<>();
        changes.removed().forEach(row -> add(effects, row, Effect.REMOVED, ""));
        changes.changed().forEach(change -> addChange(effects, change));
        addNewVariants(effects, before, after);
        changes.deprecated()
                .forEach(change -> add(
                        effects,
                        change.before(),
                        Effect.DEPRECATED,
                        change.after().deprecated().orElse("")));
        changes.revived().forEach(change -> add(effects, change.before(), Effect.REVIVED, ""));
        Set<String> constants = new LinkedHashSet<>(before.byName().keySet());
        constants.addAll(after.byName().keySet());
        return new TableEffects(
                constants, exceptions(before), effects, after.rows().isEmpty());
    }

    private static Map<String, String> exceptions(Table before) {
        return before.rows().stream()
                .filter(row -> row.outcome() == Outcome.FAILURE)
                .collect(
                        Collectors.toMap(row -> JavaNames.exception(row.name()), StatusRow::name, (one, other) -> one));
    }

    private static void addChange(Map<String, List<StatusEffect>> effects, Change change) {
        StatusRow before = change.before();
        StatusRow after = change.after();
        if (before.outcome() != after.outcome()) {
            String outcomes = "was " + Outcomes.word(before.outcome()) + ", is " + Outcomes.word(after.outcome());
            if (change.losesException()) {
                add(effects, before, Effect.EXCEPTION_GONE, outcomes);
            }
            add(effects, before, Effect.OUTCOME, outcomes);
        }
        if (change.losesAccessors() && !change.losesException()) {
            add(effects, before, Effect.ACCESSORS_GONE, lostAccessors(before, after));
        }
        if (before.code() != after.code()) {
            add(effects, before, Effect.CODE, "was " + before.code() + ", is " + after.code());
        }
    }

    private static String lostAccessors(StatusRow before, StatusRow after) {
        Set<String> lost = new LinkedHashSet<>(placeholders(before));
        lost.removeAll(placeholders(after));
        return lost.stream().map(name -> name + "()").collect(Collectors.joining(", "));
    }

    private static List<String> placeholders(StatusRow row) {
        return row.template().map(Template::placeholders).orElse(List.of());
    }

    /** Whoever names the statuses of a code that had the code before may not see the ones that have it now, too. */
    private static void addNewVariants(Map<String, List<StatusEffect>> effects, Table before, Table after) {
        Map<String, StatusRow> old = before.byName();
        Map<Integer, List<String>> fresh = new HashMap<>();
        for (StatusRow row : after.rows()) {
            StatusRow was = old.get(row.name());
            if (was == null || was.code() != row.code()) {
                fresh.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row.name());
            }
        }
        for (StatusRow row : after.rows()) {
            StatusRow was = old.get(row.name());
            if (was != null && was.code() == row.code() && fresh.containsKey(row.code())) {
                List<String> variants = Objects.requireNonNull(fresh.get(row.code()));
                add(effects, was, Effect.NEW_VARIANT, row.code() + ": " + String.join(", ", variants));
            }
        }
    }

    private static void add(Map<String, List<StatusEffect>> effects, StatusRow row, Effect effect, String detail) {
        effects.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(new StatusEffect(effect, detail));
    }

    List<StatusEffect> of(String status) {
        return byStatus.getOrDefault(status, List.of());
    }

    /** Returns whether there is nothing that code could notice. */
    boolean isEmpty() {
        return byStatus.isEmpty();
    }
}
