package io.github.connectstatus.tables.report;

import static io.github.connectstatus.tables.report.Markdown.code;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.update.TableChanges;
import io.github.connectstatus.tables.update.TableChanges.Change;
import io.github.connectstatus.tables.update.TableChanges.Difference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The part of a report that shows how a table changes, and says what each kind of change means for code, once for all. */
final class ChangesSection {

    private final Markdown out;
    private final Set<String> effects = new LinkedHashSet<>();

    ChangesSection(Markdown out) {
        this.out = out;
    }

    /** Writes how a table changes. */
    void write(TableChanges changes) {
        if (!changes.added().isEmpty()) {
            added(changes);
        }
        if (!changes.changed().isEmpty()) {
            changed(changes.changed());
        }
        if (!changes.deprecated().isEmpty()) {
            deprecated(changes.deprecated());
        }
        if (!changes.revived().isEmpty()) {
            revived(changes.revived());
        }
        if (!changes.removed().isEmpty()) {
            removed(changes.removed());
        }
        if (changes.reordered()) {
            effects.add(
                    "**Order:** source and binary compatible; what depends on `ordinal()` or `values()` sees the new order.");
        }
    }

    /** Writes what the changes of all tables so far mean for code that uses them. */
    void writeEffects() {
        if (!effects.isEmpty()) {
            out.heading(2, "What this means for code");
            out.items(List.copyOf(effects));
        }
    }

    private void added(TableChanges changes) {
        statuses("Added", changes.added());
        effects.add(
                "**Added:** source and binary compatible, but for a `switch` over all statuses or exceptions without `default`, which"
                        + " has to be completed.");
        if (!changes.sharedCodes().isEmpty()) {
            out.paragraph(
                    "These codes had one status and have several now, so that a response is no longer recognized by the code"
                            + " alone: "
                            + String.join(
                                    ", ",
                                    changes.sharedCodes().stream()
                                            .map(String::valueOf)
                                            .toList()) + ".");
        }
    }

    private void changed(List<Change> changes) {
        out.heading(3, "Changed");
        out.row("status", "what", "old", "new", "compatible");
        out.row("---", "---", "---", "---", "---");
        changes.forEach(change -> change.differences().stream()
                .filter(difference -> !isReplacedText(change, difference))
                .forEach(difference -> out.row(
                        code(change.after().name()),
                        difference.column(),
                        Markdown.escaped(difference.before()),
                        Markdown.escaped(difference.after()),
                        compatible(change, difference))));
        out.endOfTable();
        effects.addAll(effects(changes));
    }

    /** Returns whether another text is the one that the status had before, which goes without saying. */
    private static boolean isReplacedText(Change change, Difference difference) {
        return difference.column().equals("other text")
                && difference.before().isEmpty()
                && change.replaces(difference.after());
    }

    private void deprecated(List<Change> changes) {
        out.heading(3, "Deprecated");
        out.row("code", "status", "message", "why");
        out.row("--:", "---", "---", "---");
        changes.forEach(change -> out.row(
                String.valueOf(change.after().code()),
                code(change.after().name()),
                Markdown.escaped(change.after().message()),
                Markdown.escaped(change.after().deprecated().orElse(""))));
        out.endOfTable();
        effects.add(
                "**Deprecated:** source and binary compatible; code that names these statuses gets a deprecation warning.");
    }

    private void revived(List<Change> changes) {
        statuses("Revived", changes.stream().map(Change::after).toList());
        effects.add("**Revived:** source and binary compatible; the deprecation warning is gone.");
    }

    private void removed(List<StatusRow> statuses) {
        statuses("Removed", statuses);
        effects.add(
                "**Removed. Incompatible, source and binary:** code that names these statuses or their exceptions no longer compiles"
                        + ", and compiled code fails.");
    }

    private static String compatible(Change change, Difference difference) {
        boolean breaks = (difference.column().equals("template") && change.losesAccessors())
                || (difference.column().equals("outcome") && change.losesException());
        return breaks ? "**no**" : "yes";
    }

    /** Returns what the differences mean for users, each kind once. */
    private static Set<String> effects(List<Change> changes) {
        Set<String> effects = new LinkedHashSet<>();
        List<Difference> differences = changes.stream()
                .flatMap(change -> change.differences().stream())
                .toList();
        if (differences.stream().anyMatch(difference -> difference.column().equals("message"))) {
            effects.add(
                    "**Changed messages** are source and binary compatible: names stay. `message()` returns the new text. A"
                            + " response with the old one is recognized as before if that is another text of the status, and by its"
                            + " code otherwise, if no other status has it.");
        }
        if (differences.stream().anyMatch(difference -> difference.column().equals("description"))) {
            effects.add("**Changed descriptions** are source and binary compatible.");
        }
        if (differences.stream().anyMatch(difference -> difference.column().equals("code"))) {
            effects.add(
                    "**Changed codes** are source and binary compatible; responses with the old code are recognized no longer.");
        }
        if (changes.stream()
                .anyMatch(change -> change.differences().stream()
                        .anyMatch(difference ->
                                difference.column().equals("other text") && !isReplacedText(change, difference)))) {
            effects.add(
                    "**Changed other texts** are source and binary compatible. A response with a text that is gone is"
                            + " recognized by its code, if no other status has it.");
        }
        if (changes.stream().anyMatch(Change::losesAccessors)) {
            effects.add(
                    "**Incompatible, source and binary:** exceptions lose the accessors of placeholders that are gone.");
        }
        if (changes.stream().anyMatch(Change::losesException)) {
            effects.add("**Incompatible, source and binary:** a status that is no longer a failure has no exception.");
        }
        return effects;
    }

    private void statuses(String heading, List<StatusRow> statuses) {
        out.heading(3, heading);
        out.row("code", "status", "message", "description");
        out.row("--:", "---", "---", "---");
        statuses.forEach(status -> out.row(
                String.valueOf(status.code()),
                code(status.name()),
                Markdown.escaped(status.message()),
                Markdown.escaped(status.description())));
        out.endOfTable();
    }
}
