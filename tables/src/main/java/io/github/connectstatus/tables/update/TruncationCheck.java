package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks whether a page is truncated where its format does not show it: the last rows of its last table are missing or
 * shortened, and so are the notes that used to follow.
 */
final class TruncationCheck {

    private TruncationCheck() {}

    static List<Problem> check(Page page, Map<String, PageSection> sections, Map<FolderTable, TableUpdate> updates) {
        List<Problem> problems = new ArrayList<>();
        String last = lastTable(page, sections);
        updates.forEach((table, update) -> {
            boolean notesFollow = table.entry().notes().stream().anyMatch(page::says);
            if (table.name().equals(last) && !notesFollow) {
                boolean noted = !table.entry().notes().isEmpty();
                if (endsInARow(update, noted) || (noted && lacksLastRows(update))) {
                    problems.add(Problem.error(
                            page.location(),
                            "the page seems to be truncated: the table " + table.name()
                                    + " ends too early, and nothing follows it",
                            "if the page is right nevertheless, add --insist"));
                }
            }
        });
        return problems;
    }

    private static String lastTable(Page page, Map<String, PageSection> sections) {
        List<PageSection> all = page.sections();
        PageSection last = all.get(all.size() - 1);
        return sections.entrySet().stream()
                .filter(entry -> entry.getValue().titles().equals(last.titles()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static boolean endsInARow(TableUpdate update, boolean noted) {
        List<StatusRow> rows = current(update.after().rows());
        if (rows.isEmpty()) {
            return false;
        }
        StatusRow last = rows.get(rows.size() - 1);
        return update.before().rows().stream()
                .filter(status -> status.name().equals(last.name()))
                .anyMatch(status -> isStart(last.description(), status.description(), noted)
                        || isStart(last.message(), status.message(), noted));
    }

    /** A missing full stop is an edit, unless more is missing. */
    private static boolean isStart(String text, String of, boolean moreIsMissing) {
        int least = moreIsMissing ? 1 : 2;
        return of.startsWith(text) && text.length() + least <= of.length();
    }

    private static boolean lacksLastRows(TableUpdate update) {
        List<StatusRow> before = current(update.before().rows());
        Set<String> present =
                current(update.after().rows()).stream().map(StatusRow::name).collect(Collectors.toSet());
        return !before.isEmpty()
                && !present.contains(
                        Objects.requireNonNull(before.get(before.size() - 1)).name());
    }

    private static List<StatusRow> current(List<StatusRow> rows) {
        return rows.stream().filter(status -> status.deprecated().isEmpty()).toList();
    }
}
