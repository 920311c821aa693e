package io.github.connectstatus.tables.report;

import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.update.TranslationImpact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of a report with what translators have to do: one row for all languages in which it is the same. */
final class TranslationsSection {

    /** What is to be done in a language. */
    private record Work(List<String> missing, List<String> stale) {}

    private TranslationsSection() {}

    static void write(Markdown out, Map<FolderTable, List<TranslationImpact>> impacts) {
        if (impacts.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        out.heading(2, "Translations");
        out.row("table", "languages", "now missing", "now stale");
        out.row("---", "---", "---", "---");
        impacts.forEach((table, ofTable) -> byWork(ofTable)
                .forEach((work, locales) -> out.row(
                        Markdown.escaped(table.entry().title()),
                        Markdown.escaped(String.join(", ", locales)),
                        Markdown.codes(work.missing()),
                        Markdown.codes(work.stale()))));
        out.endOfTable();
        out.paragraph(
                "Until they are translated, these messages are in English. `translation refresh` prepares the files.");
    }

    private static Map<Work, List<String>> byWork(List<TranslationImpact> impacts) {
        Map<Work, List<String>> byWork = new LinkedHashMap<>();
        impacts.forEach(
                impact -> byWork.computeIfAbsent(new Work(impact.missing(), impact.stale()), work -> new ArrayList<>())
                        .add(impact.locale()));
        return byWork;
    }
}
