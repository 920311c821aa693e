package io.github.connectstatus.tables.report;

import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.update.FolderComparison;
import io.github.connectstatus.tables.update.FolderUpdate;
import io.github.connectstatus.tables.update.TableChanges;
import io.github.connectstatus.tables.update.TableUpdate;
import io.github.connectstatus.tables.update.TranslationImpact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a report in Markdown: how tables change, and what that means for the code that uses them. */
public final class Report {

    private static final String NEW_TABLE = "This table is new. No existing code is affected.";

    private final Markdown out = new Markdown();

    private Report() {}

    /**
     * Returns the report of an update: how tables change, what has to be decided, and what has to be reviewed.
     *
     * @return the report in Markdown, lines ended by LF; always the same for the same update
     */
    public static String of(FolderUpdate update) {
        Report report = new Report();
        report.out.heading(
                1,
                "Status tables: update of " + Markdown.escaped(update.folder().name()));
        if (!update.isBehind()) {
            report.out.paragraph("The tables are up to date with the page. Nothing changes.");
        }
        Map<FolderTable, TableChanges> changes = new LinkedHashMap<>();
        update.updates().forEach((table, u) -> changes.put(table, u.changes()));
        report.summary(changes, update.updates());
        update.updates().forEach((table, u) -> {
            TableChanges c = u.changes();
            if (!c.isEmpty() || u.needsDecision() || ReviewSection.isNeeded(u)) {
                report.title(table);
                if (update.isNew(table)) {
                    report.out.paragraph(NEW_TABLE);
                }
                DecisionsSection.write(report.out, table, u);
                ChangesSection.write(report.out, c);
                report.translations(TranslationImpact.between(table, table.with(u.after())));
                ReviewSection.write(report.out, u);
            }
        });
        report.notes(update.lostNotes());
        return report.out.toString();
    }

    /**
     * Returns the report of how two versions of a folder of tables differ.
     *
     * @return the report in Markdown, lines ended by LF; always the same for the same versions
     */
    public static String of(FolderComparison comparison) {
        Report report = new Report();
        report.out.heading(
                1,
                "Status tables: changes of "
                        + Markdown.escaped(comparison.after().name()));
        if (comparison.isEmpty()) {
            report.out.paragraph("The tables are the same.");
        }
        comparison
                .removedTables()
                .forEach(
                        table -> report.out.paragraph(
                                "The table `" + table.table().id()
                                        + "` is gone. **Incompatible, source and binary:** what was generated from it is gone as well."));
        report.summary(comparison.changes(), Map.of());
        comparison.changes().forEach((table, changes) -> {
            List<TranslationImpact> impacts = comparison.impactsOn(table);
            if (!changes.isEmpty() || !impacts.isEmpty()) {
                report.title(table);
                if (comparison.isNew(table)) {
                    report.out.paragraph(NEW_TABLE);
                }
                ChangesSection.write(report.out, changes);
                report.translations(impacts);
            }
        });
        return report.out.toString();
    }

    private void summary(Map<FolderTable, TableChanges> changes, Map<FolderTable, TableUpdate> updates) {
        if (changes.values().stream().allMatch(TableChanges::isEmpty)
                && updates.values().stream().noneMatch(TableUpdate::needsDecision)) {
            return;
        }
        out.row("table", "added", "changed", "deprecated", "revived", "removed", "to decide", "compatible");
        out.row("---", "--:", "--:", "--:", "--:", "--:", "--:", "---");
        changes.forEach((table, c) -> {
            TableUpdate update = updates.get(table);
            out.row(
                    Markdown.escaped(table.entry().title()),
                    count(c.added()),
                    count(c.changed()),
                    count(c.deprecated()),
                    count(c.revived()),
                    count(c.removed()),
                    String.valueOf(update == null ? 0 : update.decisions()),
                    c.isIncompatible() ? "**no**" : "yes");
        });
        out.endOfTable();
    }

    private static String count(List<?> list) {
        return String.valueOf(list.size());
    }

    private void title(FolderTable table) {
        out.heading(
                2,
                Markdown.escaped(table.entry().title()) + " (`" + table.table().id() + "`)");
    }

    private void translations(List<TranslationImpact> impacts) {
        if (impacts.isEmpty()) {
            return;
        }
        out.heading(3, "Translations");
        out.row("locale", "now missing", "now stale");
        out.row("---", "---", "---");
        impacts.forEach(
                impact -> out.row(impact.locale(), Markdown.codes(impact.missing()), Markdown.codes(impact.stale())));
        out.endOfTable();
        out.paragraph("Until they are translated, these messages are in English.");
    }

    private void notes(List<String> lost) {
        if (!lost.isEmpty()) {
            out.heading(2, "Notes");
            out.paragraph("The page no longer has these notes of `index.csv`:");
            out.items(lost.stream().map(Markdown::escaped).toList());
        }
    }
}
