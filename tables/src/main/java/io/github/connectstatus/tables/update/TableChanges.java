package io.github.connectstatus.tables.update;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How two versions of a table differ. A status is the same if it has the same name.
 *
 * @param added statuses that only the newer version has
 * @param changed statuses that say something else now
 * @param deprecated statuses that the newer version deprecates
 * @param revived statuses that the newer version does not deprecate any more
 * @param removed statuses that the newer version has no longer
 * @param sharedCodes codes of added statuses that a single status had before
 * @param reordered whether the statuses that both versions have stand in another order
 */
public record TableChanges(
        List<StatusRow> added,
        List<Change> changed,
        List<Change> deprecated,
        List<Change> revived,
        List<StatusRow> removed,
        List<Integer> sharedCodes,
        boolean reordered) {

    private static final TableChanges NONE =
            new TableChanges(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);

    /** A status, before and after. */
    public record Change(StatusRow before, StatusRow after) {

        /** What differs, old and new side by side, by column. Whether the status is deprecated is not among it. */
        public List<Difference> differences() {
            List<Difference> differences = new ArrayList<>();
            add(differences, "code", String.valueOf(before.code()), String.valueOf(after.code()));
            add(differences, "message", before.message(), after.message());
            add(differences, "description", before.description(), after.description());
            add(differences, "template", template(before), template(after));
            add(differences, "outcome", written(before.outcome()), written(after.outcome()));
            return List.copyOf(differences);
        }

        private static void add(List<Difference> differences, String column, String before, String after) {
            if (!before.equals(after)) {
                differences.add(new Difference(column, before, after));
            }
        }

        private static String template(StatusRow row) {
            return row.template().map(Template::toString).orElse("");
        }

        private static String written(Outcome outcome) {
            return outcome.name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Whether code that compiled against the old version may fail to compile or to link with the new one. */
        public boolean isIncompatible() {
            return losesAccessors() || losesException();
        }

        /** Each placeholder has an accessor in the status's exception. */
        public boolean losesAccessors() {
            Set<String> placeholders = new HashSet<>(placeholders(before));
            placeholders.removeAll(placeholders(after));
            return before.outcome() == Outcome.FAILURE && !placeholders.isEmpty();
        }

        /** Only a status that fails has an exception. */
        public boolean losesException() {
            return before.outcome() == Outcome.FAILURE && after.outcome() != Outcome.FAILURE;
        }

        private static List<String> placeholders(StatusRow row) {
            return row.template().map(Template::placeholders).orElse(List.of());
        }
    }

    /** A cell, before and after. */
    public record Difference(String column, String before, String after) {}

    public TableChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        deprecated = List.copyOf(deprecated);
        revived = List.copyOf(revived);
        removed = List.copyOf(removed);
        sharedCodes = List.copyOf(sharedCodes);
    }

    static TableChanges between(Table before, Table after) {
        Map<String, StatusRow> old = byName(before);
        Map<String, StatusRow> now = byName(after);
        List<Change> both = old.values().stream()
                .filter(row -> now.containsKey(row.name()))
                .map(row -> new Change(row, Objects.requireNonNull(now.get(row.name()))))
                .toList();
        return new TableChanges(
                now.values().stream()
                        .filter(row -> !old.containsKey(row.name()))
                        .toList(),
                both.stream().filter(change -> !change.differences().isEmpty()).toList(),
                both.stream()
                        .filter(change -> change.after.deprecated().isPresent())
                        .filter(change -> !change.after.deprecated().equals(change.before.deprecated()))
                        .toList(),
                both.stream()
                        .filter(change -> change.before.deprecated().isPresent()
                                && change.after.deprecated().isEmpty())
                        .toList(),
                old.values().stream()
                        .filter(row -> !now.containsKey(row.name()))
                        .toList(),
                sharedCodes(old, now),
                isReordered(old, now));
    }

    private static Map<String, StatusRow> byName(Table table) {
        return table.rows().stream()
                .collect(Collectors.toMap(StatusRow::name, row -> row, (a, b) -> a, LinkedHashMap::new));
    }

    private static List<Integer> sharedCodes(Map<String, StatusRow> old, Map<String, StatusRow> now) {
        return now.values().stream()
                .filter(row -> !old.containsKey(row.name()))
                .map(StatusRow::code)
                .distinct()
                .filter(code -> hasOneStatus(old, code))
                .toList();
    }

    private static boolean hasOneStatus(Map<String, StatusRow> rows, int code) {
        return rows.values().stream().filter(row -> row.code() == code).count() == 1;
    }

    private static boolean isReordered(Map<String, StatusRow> old, Map<String, StatusRow> now) {
        return !old.keySet().stream()
                .filter(now::containsKey)
                .toList()
                .equals(now.keySet().stream().filter(old::containsKey).toList());
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public boolean isIncompatible() {
        return !removed.isEmpty() || changed.stream().anyMatch(Change::isIncompatible);
    }
}
