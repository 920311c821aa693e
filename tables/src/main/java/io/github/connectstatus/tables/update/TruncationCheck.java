package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.update.Doubt.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a page is truncated where its format does not show it: the last rows of its last table are missing or
 * shortened, and the notes that used to follow, if any, are missing as well.
 */
final class TruncationCheck {

    private static final String WHAT_TO_DO = "save the page again when it has loaded completely";

    private TruncationCheck() {}

    static List<Problem> check(
            Page page, Map<String, PageSection> sections, Map<FolderTable, TableUpdate> updates, Decisions decisions) {
        return updates.entrySet().stream()
                .filter(entry -> isLast(page, sections.get(entry.getKey().name())))
                .filter(entry -> entry.getKey().entry().notes().stream().noneMatch(page::says))
                .flatMap(entry -> doubt(entry.getKey(), entry.getValue()).stream())
                .filter(doubt -> !doubt.isDispelled(decisions))
                .map(doubt -> doubt.problem(page.location(), WHAT_TO_DO))
                .toList();
    }

    private static boolean isLast(Page page, @Nullable PageSection section) {
        List<PageSection> all = page.sections();
        return section != null
                && !section.rows().isEmpty()
                && all.get(all.size() - 1)
                        .rows()
                        .equals(tail(section, all.get(all.size() - 1).rows().size()));
    }

    /** A section may have been joined from several, of which the last counts. */
    private static List<PageRow> tail(PageSection section, int rows) {
        int size = section.rows().size();
        return section.rows().subList(Math.max(0, size - rows), size);
    }

    private static Optional<Doubt> doubt(FolderTable table, TableUpdate update) {
        int missing = missingAtTheEnd(update);
        boolean noted = !table.entry().notes().isEmpty();
        return missing > 0 || endsInARow(update, noted)
                ? Optional.of(new Doubt(
                        table.name(),
                        Reason.TRUNCATED,
                        missing,
                        "the page seems to be truncated: the table " + table.name()
                                + " ends too early, and nothing that is known follows it"))
                : Optional.empty();
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

    /** Returns how many of the last rows are gone; none if the last row of the page is new. */
    private static int missingAtTheEnd(TableUpdate update) {
        List<StatusRow> before = current(update.before().rows());
        List<String> present =
                current(update.after().rows()).stream().map(StatusRow::name).toList();
        if (present.isEmpty()
                || before.stream().noneMatch(status -> status.name().equals(present.get(present.size() - 1)))) {
            return 0;
        }
        int missing = 0;
        while (!present.contains(before.get(before.size() - 1 - missing).name())) {
            missing++;
        }
        return missing;
    }

    private static List<StatusRow> current(List<StatusRow> rows) {
        return rows.stream().filter(status -> status.deprecated().isEmpty()).toList();
    }
}
