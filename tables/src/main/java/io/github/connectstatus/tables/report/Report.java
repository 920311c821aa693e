package io.github.connectstatus.tables.report;

import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.update.Decision;
import io.github.connectstatus.tables.update.FolderComparison;
import io.github.connectstatus.tables.update.FolderUpdate;
import io.github.connectstatus.tables.update.TableChanges;
import io.github.connectstatus.tables.update.TableUpdate;
import io.github.connectstatus.tables.update.TranslationImpact;
import io.github.connectstatus.tables.usage.CodeUsage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a report in Markdown: how tables change, and what that means for the code that uses them. */
public final class Report {

    private static final String NEW_TABLE = "This table is new. No existing code is affected.";

    private final Markdown out = new Markdown();
    private final ChangesSection changes = new ChangesSection(out);

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
        if (update.needsDecision()) {
            report.out.paragraph(
                    "**Look first at what is to decide.** Nothing is written before each question below is answered"
                            + " by one of the options under it. Run the update again with them, or write them into a file, one a line,"
                            + " and add `--decisions FILE`. What else is said here may change with the answers.");
        }
        update.updates().forEach((table, u) -> {
            TableChanges c = u.changes();
            if (!c.isEmpty() || u.needsDecision() || ReviewSection.isNeeded(u)) {
                report.title(table);
                if (update.isNew(table)) {
                    report.out.paragraph(NEW_TABLE);
                }
                DecisionsSection.write(report.out, u);
                report.changes.write(c);
                ReviewSection.write(report.out, u);
            }
        });
        report.changes.writeEffects();
        TranslationsSection.write(report.out, impacts(update));
        report.notes(update.lostNotes());
        report.superfluous(update.superfluous());
        return report.out.toString();
    }

    /**
     * Returns the report of how two versions of a folder of tables differ, and what that means for a code base.
     *
     * @return the report in Markdown, lines ended by LF; always the same for the same versions and code
     */
    public static String of(FolderComparison comparison, CodeUsage code) {
        Markdown section = new Markdown();
        UsageSection.write(section, code);
        return of(comparison) + section;
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
                                "The table " + Markdown.code(table.table().id())
                                        + " is gone. **Incompatible, source and binary:** what was generated from it is gone as well."));
        report.summary(comparison.changes(), Map.of());
        Map<FolderTable, List<TranslationImpact>> impacts = new LinkedHashMap<>();
        comparison.changes().forEach((table, changes) -> {
            List<TranslationImpact> ofTable = comparison.impactsOn(table);
            impacts.put(table, ofTable);
            if (!changes.isEmpty()) {
                report.title(table);
                if (comparison.isNew(table)) {
                    report.out.paragraph(NEW_TABLE);
                }
                report.changes.write(changes);
            }
        });
        report.changes.writeEffects();
        TranslationsSection.write(report.out, impacts);
        return report.out.toString();
    }

    private static Map<FolderTable, List<TranslationImpact>> impacts(FolderUpdate update) {
        Map<FolderTable, List<TranslationImpact>> impacts = new LinkedHashMap<>();
        update.updates().keySet().forEach(table -> impacts.put(table, update.impactsOn(table)));
        return impacts;
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
                Markdown.escaped(table.entry().title()) + " ("
                        + Markdown.code(table.table().id()) + ")");
    }

    private void superfluous(List<Decision> decisions) {
        if (!decisions.isEmpty()) {
            out.heading(2, "Decisions without effect");
            out.paragraph(
                    "The page does not need these decisions, or not any more. Remove them, so that they hide nothing later:");
            out.shell(decisions.stream().map(Decision::shell).toList());
        }
    }

    private void notes(List<String> lost) {
        if (!lost.isEmpty()) {
            out.heading(2, "Notes");
            out.paragraph("The page no longer has these notes of `index.csv`:");
            out.items(lost.stream().map(Markdown::escaped).toList());
        }
    }
}
