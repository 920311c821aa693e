package io.github.connectstatus.tables.update;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.Outcomes;
import io.github.connectstatus.tables.Remedies;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How two versions of a table differ. Statuses are compared by name.
 *
 * @param added statuses that only the newer version has
 * @param changed statuses whose code, message, description, template, outcome, remedy or other texts differ
 * @param deprecated statuses that the newer version deprecates
 * @param revived statuses that only the older version deprecates
 * @param removed statuses that the newer version no longer has
 * @param sharedCodes codes of added statuses that only one status had before
 * @param reordered whether the statuses of both versions are in another order
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

    /**
     * A status that both versions have.
     *
     * @param before the status in the older version
     * @param after the status in the newer version
     */
    public record Change(StatusRow before, StatusRow after) {

        /** Returns the cells and other texts that differ, except the deprecation. */
        public List<Difference> differences() {
            List<Difference> differences = new ArrayList<>();
            add(differences, "code", String.valueOf(before.code()), String.valueOf(after.code()));
            add(differences, "message", before.message(), after.message());
            add(differences, "description", before.description(), after.description());
            add(differences, "template", template(before), template(after));
            add(differences, "outcome", Outcomes.word(before.outcome()), Outcomes.word(after.outcome()));
            add(differences, "remedy", Remedies.word(before.remedy()), Remedies.word(after.remedy()));
            Set<Template> texts = otherTexts(before);
            Set<Template> newTexts = otherTexts(after);
            texts.stream()
                    .filter(text -> !newTexts.contains(text))
                    .forEach(text -> add(differences, "other text", text.toString(), ""));
            newTexts.stream()
                    .filter(text -> !texts.contains(text))
                    .forEach(text -> add(differences, "other text", "", text.toString()));
            return List.copyOf(differences);
        }

        /** Returns whether a text, written as another text, is the message or the template that the status had before. */
        public boolean replaces(String text) {
            return text.equals(template(before))
                    || text.equals(before.message().replace("{", "{{").replace("}", "}}"));
        }

        private static void add(List<Difference> differences, String column, String before, String after) {
            if (!before.equals(after)) {
                differences.add(new Difference(column, before, after));
            }
        }

        private static Set<Template> otherTexts(StatusRow row) {
            Set<Template> texts = new LinkedHashSet<>();
            row.otherTexts().forEach(other -> texts.add(other.text()));
            return texts;
        }

        private static String template(StatusRow row) {
            return row.template().map(Template::toString).orElse("");
        }

        /**
         * Returns whether code that compiled against the older version may fail to compile or link with the newer one.
         */
        public boolean isIncompatible() {
            return losesAccessors() || losesException();
        }

        /** Returns whether the status's exception loses an accessor, of which it has one for each placeholder. */
        public boolean losesAccessors() {
            Set<String> placeholders = new HashSet<>(placeholders(before));
            placeholders.removeAll(placeholders(after));
            return before.outcome() == Outcome.FAILURE && !placeholders.isEmpty();
        }

        /** Returns whether the status loses its exception, which only a failure has. */
        public boolean losesException() {
            return before.outcome() == Outcome.FAILURE && after.outcome() != Outcome.FAILURE;
        }

        /** Returns whether the status has kept the remedy that somebody decided on from another message or description. */
        public boolean rewordsRemedied() {
            return before.remedy().isPresent()
                    && after.remedy().equals(before.remedy())
                    && !(before.message().equals(after.message())
                            && before.description().equals(after.description()));
        }

        private static List<String> placeholders(StatusRow row) {
            return row.template().map(Template::placeholders).orElse(List.of());
        }
    }

    /**
     * A cell that differs, or another text that only one version has.
     *
     * @param column the column, or {@code other text}
     * @param before the text in the older version; empty if only the newer one has it
     * @param after the text in the newer version; empty if only the older one has it
     */
    public record Difference(String column, String before, String after) {}

    /** Copies the lists. */
    public TableChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        deprecated = List.copyOf(deprecated);
        revived = List.copyOf(revived);
        removed = List.copyOf(removed);
        sharedCodes = List.copyOf(sharedCodes);
    }

    /** Returns how two versions of a table differ. */
    public static TableChanges between(Table before, Table after) {
        Map<String, StatusRow> old = before.byName();
        Map<String, StatusRow> now = after.byName();
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

    /** Returns whether nothing differs. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Returns whether code that compiled against the older version may fail to compile or link with the newer one. */
    public boolean isIncompatible() {
        return !removed.isEmpty() || changed.stream().anyMatch(Change::isIncompatible);
    }
}
