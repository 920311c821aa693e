package io.github.connectstatus.tables;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Excerpt;
import io.github.connectstatus.tables.csv.Guesses;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds other texts to the statuses of a table, and makes sure that answers can tell the statuses of a code apart:
 *
 * <ul>
 *   <li>No other text of a status is one of another status with the same code, not even but for case, white space and final
 *       punctuation.
 *   <li>No two templates of a code, other texts with placeholders among them, differ in nothing but that and the names of
 *       their placeholders.
 * </ul>
 */
public final class OtherTexts {

    /** A text that a status is known by. */
    private record Known(StatusRow status, Template text, Location location) {}

    private final Table table;
    private final Map<String, StatusRow> statuses;
    private final Map<TextKey, List<Known>> known = new HashMap<>();
    private final Map<String, List<OtherText>> added = new HashMap<>();
    private final Guesses guesses = new Guesses();
    private final List<Problem> problems = new ArrayList<>();

    private OtherTexts(Table table) {
        this.table = table;
        this.statuses = table.byName();
    }

    /**
     * Reads the other texts of a table that is merged with nothing, and adds them.
     *
     * @param table the table
     * @param file the file of its other texts
     * @return the table with its other texts, or every problem of the file
     */
    public static Result<Table> read(Table table, SourceFile file) {
        return OtherTextReader.read(table, file).flatMap(texts -> add(table, texts));
    }

    /**
     * Adds other texts to a table. What is said twice counts once. Of the texts that overlays replaced, those stay that
     * belong to no other status.
     *
     * @param table the table, its overlays merged into it
     * @param texts the texts of the table and its overlays, from the lowest to the highest
     * @return the table with its other texts, or every problem
     */
    public static Result<Table> add(Table table, List<OtherTextRow> texts) {
        OtherTexts all = new OtherTexts(table);
        all.knowTemplates();
        all.knowMessages(texts);
        for (OtherTextRow text : texts) {
            all.add(text);
        }
        all.keepReplaced();
        return Result.of(all.table()).with(all.problems);
    }

    private void knowTemplates() {
        for (StatusRow status : table.rows()) {
            if (status.template().isPresent()) {
                Template template = status.template().get();
                List<Known> same = known(status, template);
                if (!same.isEmpty()) {
                    problems.add(Problem.error(
                            status.location(),
                            alike(status, template, same.get(0)),
                            "give one of the two other words"));
                }
                same.add(new Known(status, template, status.location()));
            }
        }
    }

    /** Only where a message may meet another text. */
    private void knowMessages(List<OtherTextRow> texts) {
        Set<Integer> codes = new HashSet<>();
        for (OtherTextRow text : texts) {
            StatusRow status = statuses.get(text.name());
            if (status != null) {
                codes.add(status.code());
            }
        }
        for (StatusRow status : table.rows()) {
            if (!status.otherTexts().isEmpty()) {
                codes.add(status.code());
            }
        }
        for (StatusRow status : table.rows()) {
            if (codes.contains(status.code())) {
                Template message = status.messageTemplate();
                known(status, message).add(new Known(status, message, status.location()));
            }
        }
    }

    /** The texts that overlays replaced, unless another status has them by now. */
    private void keepReplaced() {
        for (StatusRow status : table.rows()) {
            for (OtherText replaced : status.otherTexts()) {
                List<Known> same = known(status, replaced.text());
                if (same.isEmpty()) {
                    same.add(new Known(status, replaced.text(), replaced.location()));
                    add(status, replaced);
                }
            }
        }
    }

    private List<Known> known(StatusRow status, Template text) {
        TextKey key = TextKey.of(status.code(), text);
        List<Known> same = known.get(key);
        if (same == null) {
            same = new ArrayList<>(1);
            known.put(key, same);
        }
        return same;
    }

    private void add(StatusRow status, OtherText text) {
        List<OtherText> texts = added.get(status.name());
        if (texts == null) {
            texts = new ArrayList<>(1);
            added.put(status.name(), texts);
        }
        texts.add(text);
    }

    private void add(OtherTextRow row) {
        StatusRow status = statuses.get(row.name());
        if (status == null) {
            problems.add(unknown(row));
            return;
        }
        Template text = row.text().text();
        List<Problem> foreign = foreignPlaceholders(row, status);
        problems.addAll(foreign);
        if (!foreign.isEmpty() || isSaid(status, text)) {
            return;
        }
        List<Known> same = known(status, text);
        for (Known other : same) {
            if (!text.placeholders().isEmpty()) {
                problems.add(
                        row.textError(alike(status, text, other), "give one of the two other words, or remove it"));
                return;
            }
            if (!other.status().name().equals(status.name())) {
                problems.add(row.textError(claimedTwice(status, text, other), "leave it to one of the two"));
                return;
            }
        }
        same.add(new Known(status, text, row.text().location()));
        add(status, row.text());
    }

    /** An overlay may say what the table says, or will say after an update. */
    private boolean isSaid(StatusRow status, Template text) {
        if (status.hasText(text)) {
            return true;
        }
        for (OtherText earlier : added.getOrDefault(status.name(), List.of())) {
            if (earlier.text().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private Problem unknown(OtherTextRow row) {
        return row.nameError(
                "the table has no status " + Excerpt.quoted(row.name()),
                guesses.nearest(row.name(), statuses.keySet())
                        .map(nearest -> "the nearest is \"" + nearest + "\"; write that, or remove the row")
                        .orElse("write the name of a status of the table, or remove the row"));
    }

    private static List<Problem> foreignPlaceholders(OtherTextRow row, StatusRow status) {
        List<String> own = status.placeholders();
        List<Problem> problems = new ArrayList<>();
        for (String name : row.text().text().placeholders()) {
            if (!own.contains(name)) {
                problems.add(
                        own.isEmpty()
                                ? row.textError(
                                        status.name() + " has no template, and so no placeholder {" + name + "}",
                                        "write {{" + name + "}} if the braces are part of the text, or give the status"
                                                + " a template")
                                : row.textError(
                                        "the template of " + status.name() + " has no placeholder {" + name + "}",
                                        "the nearest is {" + Nearest.to(name, own) + "}; write that, or {{" + name
                                                + "}} if the braces are part of the text"));
            }
        }
        return problems;
    }

    private static String claimedTwice(StatusRow status, Template text, Known other) {
        return "the text " + quoted(text) + " of " + status.name() + " is"
                + (other.text().equals(text) ? "" : ", but for case, spacing and final punctuation,")
                + " one of " + place(other) + ", which has the same code";
    }

    private static String alike(StatusRow status, Template text, Known other) {
        return "answers cannot tell the template " + quoted(text) + " of " + status.name() + " from "
                + quoted(other.text()) + " of " + place(other) + ", which has the same code";
    }

    private static String place(Known other) {
        return other.status().name() + " in " + other.location().file() + " on line "
                + other.location().line();
    }

    private static String quoted(Template text) {
        return Excerpt.quoted(text.toString());
    }

    private Table table() {
        List<StatusRow> rows = new ArrayList<>(table.rows().size());
        for (StatusRow status : table.rows()) {
            List<OtherText> texts = added.getOrDefault(status.name(), List.of());
            rows.add(texts.equals(status.otherTexts()) ? status : status.withOtherTexts(texts));
        }
        return new Table(table.id(), table.file(), rows);
    }
}
