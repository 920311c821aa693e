package io.github.connectstatus.tables.report;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.update.TableChanges.Change;
import io.github.connectstatus.tables.update.TableUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The part of a report with what only a maintainer can judge. */
final class ReviewSection {

    /** What the vendor writes in place of a value: {@code xxx}. */
    private static final Pattern VALUE = Pattern.compile("(?i)(?<![a-z])u?x{2,}(?![a-z])");

    private ReviewSection() {}

    /** Returns whether there is anything to review. */
    static boolean isNeeded(TableUpdate update) {
        return !items(update).isEmpty();
    }

    static void write(Markdown out, TableUpdate update) {
        if (isNeeded(update)) {
            out.heading(3, "To review");
            out.items(items(update));
        }
    }

    private static List<String> items(TableUpdate update) {
        List<String> items = new ArrayList<>();
        update.contradictions()
                .forEach(row -> items.add("The page has " + row.code() + " " + Markdown.escaped(row.message())
                        + " twice, with different descriptions. The first one counts."));
        update.repairedTemplates()
                .forEach((name, template) -> items.add("The template of " + Markdown.code(name)
                        + " follows its message: " + Markdown.escaped(template.toString())));
        List<StatusRow> added = update.changes().added().stream()
                .filter(status -> update.documented().stream()
                        .noneMatch(moved -> moved.name().equals(status.name())))
                .toList();
        if (!added.isEmpty()) {
            items.add("New statuses are failures whose remedy is not known until the columns `outcome` and `remedy` say"
                    + " otherwise, and a name cannot be changed later. Is all of that right for "
                    + Markdown.codes(added.stream().map(StatusRow::name).toList()) + "?");
        }
        List<String> reworded = update.changes().changed().stream()
                .filter(Change::rewordsRemedied)
                .map(change -> change.after().name())
                .toList();
        if (!reworded.isEmpty()) {
            items.add("The page says something else now of statuses that have a remedy. Is it still the right one for "
                    + Markdown.codes(reworded) + "?");
        }
        if (!update.documented().isEmpty()) {
            items.add(
                    "The page documents statuses of the supplement now. They have moved into the table with their names,"
                            + " outcomes, remedies, other texts and translations: "
                            + Markdown.codes(update.documented().stream()
                                    .map(StatusRow::name)
                                    .toList()) + ".");
        }
        added.stream()
                .filter(row ->
                        row.template().isEmpty() && VALUE.matcher(row.message()).find())
                .map(row -> Markdown.code(row.name()) + " seems to stand for many texts and to need a template: "
                        + Markdown.escaped(row.message()))
                .forEach(items::add);
        return items;
    }
}
