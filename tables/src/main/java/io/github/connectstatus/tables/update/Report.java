package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.update.TableChanges.Change;
import io.github.connectstatus.tables.update.TableChanges.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells people in Markdown how tables change and what that means for the code that uses them. */
public final class Report {

    /** What the vendor writes where a value stands in a real message. */
    private static final Pattern VALUE = Pattern.compile("(?i)(?<![a-z])u?x{2,}(?![a-z])");

    private final StringBuilder text = new StringBuilder();

    private Report() {}

    /**
     * Reports what an update makes of tables, what is to be decided, and what is to be looked at.
     *
     * @param update the update
     * @return the report in Markdown, lines ended by LF; the same for the same update
     */
    public static String of(FolderUpdate update) {
        Report report = new Report();
        report.heading(
                1, "Status tables: update of " + MarkdownCell.of(update.folder().name()));
        if (!update.isBehind()) {
            report.paragraph("The tables are up to date with the page. Nothing changes.");
        }
        Map<FolderTable, TableChanges> changes = new LinkedHashMap<>();
        update.updates().forEach((table, u) -> changes.put(table, u.changes()));
        report.summary(changes, update.updates());
        update.updates().forEach((table, u) -> {
            List<String> reviews = reviews(u);
            TableChanges c = u.changes();
            if (!c.isEmpty() || u.needsDecision() || !reviews.isEmpty()) {
                report.title(table);
                if (update.isNew(table)) {
                    report.paragraph("This table is new. Nobody's code changes by it.");
                }
                report.decisions(table, u);
                report.changes(c);
                report.translations(TranslationGaps.opened(table, table.with(u.after())));
                report.reviews(reviews);
            }
        });
        report.notes(update.lostNotes());
        return report.text.toString();
    }

    /**
     * Reports how two versions of a folder of tables differ.
     *
     * @param comparison the two versions
     * @return the report in Markdown, lines ended by LF; the same for the same versions
     */
    public static String of(FolderComparison comparison) {
        Report report = new Report();
        report.heading(
                1,
                "Status tables: changes of "
                        + MarkdownCell.of(comparison.after().name()));
        if (comparison.isEmpty()) {
            report.paragraph("The tables are the same.");
        }
        comparison
                .removedTables()
                .forEach(
                        table -> report.paragraph(
                                "The table `" + table.table().id()
                                        + "` is gone. **Incompatible, source and binary:** what was generated from it is gone as well."));
        report.summary(comparison.changes(), Map.of());
        comparison.changes().forEach((table, changes) -> {
            List<TranslationGaps> gaps = comparison.gaps(table);
            if (!changes.isEmpty() || !gaps.isEmpty()) {
                report.title(table);
                if (comparison.isNew(table)) {
                    report.paragraph("This table is new. Nobody's code changes by it.");
                }
                report.changes(changes);
                report.translations(gaps);
            }
        });
        return report.text.toString();
    }

    private void summary(Map<FolderTable, TableChanges> changes, Map<FolderTable, TableUpdate> updates) {
        if (changes.values().stream().allMatch(TableChanges::isEmpty)
                && updates.values().stream().noneMatch(TableUpdate::needsDecision)) {
            return;
        }
        row("table", "added", "changed", "deprecated", "revived", "removed", "to decide", "compatible");
        row("---", "--:", "--:", "--:", "--:", "--:", "--:", "---");
        changes.forEach((table, c) -> {
            TableUpdate update = updates.get(table);
            row(
                    MarkdownCell.of(table.entry().title()),
                    count(c.added()),
                    count(c.changed()),
                    count(c.deprecated()),
                    count(c.revived()),
                    count(c.removed()),
                    String.valueOf(
                            update == null
                                    ? 0
                                    : update.undecided().size()
                                            + update.misfits().size()),
                    c.isIncompatible() ? "**no**" : "yes");
        });
        text.append('\n');
    }

    private static String count(List<?> list) {
        return String.valueOf(list.size());
    }

    private void title(FolderTable table) {
        heading(
                2,
                MarkdownCell.of(table.entry().title()) + " (`" + table.table().id() + "`)");
    }

    private void decisions(FolderTable table, TableUpdate update) {
        if (!update.needsDecision()) {
            return;
        }
        heading(3, "To decide");
        paragraph(
                "Nothing is written before this is decided. Add one option for each status, and run the update again.");
        for (Undecided undecided : update.undecided()) {
            paragraph("Code " + undecided.code()
                    + ": the page has not what the table has, and the table not what the page has.");
            row("", "status", "message", "description");
            row("---", "---", "---", "---");
            undecided
                    .statuses()
                    .forEach(status -> row(
                            "table",
                            code(status.name()),
                            MarkdownCell.of(status.message()),
                            MarkdownCell.of(status.description())));
            undecided
                    .rows()
                    .forEach(
                            row -> row("page", "", MarkdownCell.of(row.message()), MarkdownCell.of(row.description())));
            text.append('\n');
            for (StatusRow status : undecided.statuses()) {
                paragraph("What became of `" + status.name() + "`?");
                List<String> options = new ArrayList<>();
                String key = table.name() + ":" + status.name();
                undecided.rows().forEach(row -> options.add("--same " + shell(key + "=" + row.message())));
                options.add("--gone " + shell(key));
                block(options);
            }
            paragraph("Rows that are the message of no status are added as new ones.");
        }
        update.misfits().forEach((status, message) -> {
            String key = table.name() + ":" + status.name();
            paragraph("The template of `" + status.name()
                    + "` does not fit the new message. Put its placeholders where the"
                    + " values stand. Without a template, the accessors for the values are lost to users.");
            row("", "text");
            row("---", "---");
            row("old message", MarkdownCell.of(status.message()));
            row("new message", MarkdownCell.of(message));
            row("template", MarkdownCell.of(status.template().orElseThrow().toString()));
            text.append('\n');
            String literal = message.replace("{", "{{").replace("}", "}}");
            block(List.of("--template " + shell(key + "=" + literal), "--template " + shell(key + "=")));
        });
    }

    private void changes(TableChanges changes) {
        if (changes.isEmpty()) {
            return;
        }
        if (!changes.added().isEmpty()) {
            heading(3, "Added");
            row("code", "status", "message", "description");
            row("--:", "---", "---", "---");
            changes.added().forEach(this::status);
            text.append('\n');
            paragraph(
                    "Source and binary compatible, but for a `switch` over all statuses or exceptions without `default`, which"
                            + " has to be completed.");
            if (!changes.sharedCodes().isEmpty()) {
                paragraph(
                        "These codes had one status and have several now, so that a response is no longer recognized by the code"
                                + " alone: "
                                + String.join(
                                        ", ",
                                        changes.sharedCodes().stream()
                                                .map(String::valueOf)
                                                .toList()) + ".");
            }
        }
        if (!changes.changed().isEmpty()) {
            heading(3, "Changed");
            row("status", "what", "old", "new", "compatible");
            row("---", "---", "---", "---", "---");
            changes.changed()
                    .forEach(change -> change.differences()
                            .forEach(difference -> row(
                                    code(change.after().name()),
                                    difference.column(),
                                    MarkdownCell.of(difference.before()),
                                    MarkdownCell.of(difference.after()),
                                    compatible(change, difference))));
            text.append('\n');
            effects(changes.changed()).forEach(this::paragraph);
        }
        if (!changes.deprecated().isEmpty()) {
            heading(3, "Deprecated");
            row("code", "status", "message", "why");
            row("--:", "---", "---", "---");
            changes.deprecated()
                    .forEach(change -> row(
                            String.valueOf(change.after().code()),
                            code(change.after().name()),
                            MarkdownCell.of(change.after().message()),
                            MarkdownCell.of(change.after().deprecated().orElse(""))));
            text.append('\n');
            paragraph("Source and binary compatible. Code that names these statuses gets a deprecation warning.");
        }
        if (!changes.revived().isEmpty()) {
            heading(3, "Revived");
            row("code", "status", "message", "description");
            row("--:", "---", "---", "---");
            changes.revived().forEach(change -> status(change.after()));
            text.append('\n');
            paragraph("Source and binary compatible. The deprecation warning is gone.");
        }
        if (!changes.removed().isEmpty()) {
            heading(3, "Removed");
            row("code", "status", "message", "description");
            row("--:", "---", "---", "---");
            changes.removed().forEach(this::status);
            text.append('\n');
            paragraph(
                    "**Incompatible, source and binary:** code that names these statuses or their exceptions does not compile"
                            + " any more, and compiled code fails.");
        }
        if (changes.reordered()) {
            heading(3, "Order");
            paragraph(
                    "The statuses stand in another order. Source and binary compatible; what depends on `ordinal()` or"
                            + " `values()` sees the new order.");
        }
    }

    private static String compatible(Change change, Difference difference) {
        boolean breaks = (difference.column().equals("template") && change.losesAccessors())
                || (difference.column().equals("outcome") && change.losesException());
        return breaks ? "**no**" : "yes";
    }

    /** What the differences mean for users, each kind once. */
    private static Set<String> effects(List<Change> changes) {
        Set<String> effects = new LinkedHashSet<>();
        List<Difference> differences = changes.stream()
                .flatMap(change -> change.differences().stream())
                .toList();
        if (differences.stream().anyMatch(difference -> difference.column().equals("message"))) {
            effects.add(
                    "Changed messages are source and binary compatible: names stay. `message()` returns the new text, by which"
                            + " responses are recognized from now on. A response with the old text is recognized by its code,"
                            + " if no other status has it.");
        }
        if (differences.stream().anyMatch(difference -> difference.column().equals("description"))) {
            effects.add("Changed descriptions are source and binary compatible.");
        }
        if (differences.stream().anyMatch(difference -> difference.column().equals("code"))) {
            effects.add(
                    "Changed codes are source and binary compatible; responses with the old code are recognized no longer.");
        }
        if (changes.stream().anyMatch(Change::losesAccessors)) {
            effects.add(
                    "**Incompatible, source and binary:** exceptions lose the accessors of placeholders that are gone.");
        }
        if (changes.stream().anyMatch(Change::losesException)) {
            effects.add("**Incompatible, source and binary:** a status that is no failure any more has no exception.");
        }
        return effects;
    }

    private void translations(List<TranslationGaps> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        heading(3, "Translations");
        row("locale", "now missing", "now stale");
        row("---", "---", "---");
        gaps.forEach(gap -> row(gap.locale(), codes(gap.missing()), codes(gap.stale())));
        text.append('\n');
        paragraph("Until they are translated, these messages are in English.");
    }

    private static List<String> reviews(TableUpdate update) {
        Stream<String> added = update.changes().added().stream().flatMap(Report::reviews);
        return Stream.concat(update.remarks().stream(), added).toList();
    }

    private static Stream<String> reviews(StatusRow added) {
        String outcome = "`" + added.name()
                + "` is new: is it a failure, and is its name right? A name cannot be changed later.";
        Optional<String> template = Optional.of(added)
                .filter(row ->
                        row.template().isEmpty() && VALUE.matcher(row.message()).find())
                .map(row -> "`" + row.name() + "` seems to stand for many texts and wants a template: "
                        + MarkdownCell.of(row.message()));
        return Stream.concat(Stream.of(outcome), template.stream());
    }

    private void reviews(List<String> reviews) {
        if (!reviews.isEmpty()) {
            heading(3, "To review");
            reviews.forEach(review -> text.append("- ").append(review).append('\n'));
            text.append('\n');
        }
    }

    private void notes(List<String> lost) {
        if (!lost.isEmpty()) {
            heading(2, "Notes");
            paragraph("The page does not have these notes of `index.csv` any more:");
            lost.forEach(note -> text.append("- ").append(MarkdownCell.of(note)).append('\n'));
            text.append('\n');
        }
    }

    private void status(StatusRow row) {
        row(
                String.valueOf(row.code()),
                code(row.name()),
                MarkdownCell.of(row.message()),
                MarkdownCell.of(row.description()));
    }

    private void heading(int level, String title) {
        text.append("#".repeat(level)).append(' ').append(title).append("\n\n");
    }

    private void paragraph(String sentence) {
        text.append(sentence).append("\n\n");
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void block(List<String> lines) {
        text.append("```sh\n").append(String.join("\n", lines)).append("\n```\n\n");
    }

    private static String code(String name) {
        return "`" + name + "`";
    }

    private static String codes(List<String> names) {
        return String.join(", ", names.stream().map(Report::code).toList());
    }

    /** Quotes an argument for a POSIX shell. */
    private static String shell(String argument) {
        return "'" + Objects.requireNonNull(argument).replace("'", "'\\''") + "'";
    }
}
