package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.VendorPage;
import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamagedPageUpdateTest {

    private static final Decisions INSIST = new Decisions(Map.of(), Set.of(), Map.of(), true);

    private final TableFolder folder = Folders.readShipped();
    private final VendorPage page = VendorPage.of(folder);

    private FolderUpdate plan(VendorPage changed, Format format, Decisions decisions) {
        return UpdatePlanner.plan(folder, changed.read(format), List.of(), decisions)
                .value()
                .orElseThrow();
    }

    private AbstractStringAssert<?> assertRefused(VendorPage damaged, Format format) {
        List<Problem> problems = UpdatePlanner.plan(folder, damaged.read(format), List.of(), Decisions.NONE)
                .problems();
        assertThat(problems).hasSize(1);
        return assertThat(problems.get(0).toString());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void moreThanAQuarterOfATableGoneAtOnceIsRefused(Format format) {
        VendorPage damaged = page.with("Messaging", rows -> rows.subList(0, 100));
        assertRefused(damaged, format)
                .startsWith("page: 37 of the 137 rows of the table messaging are not on the page");
        FolderUpdate insisted = plan(damaged, format, INSIST);
        assertThat(insisted.updates().values().iterator().next().changes().deprecated())
                .hasSize(37);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aQuarterOfATableMayGo(Format format) {
        VendorPage damaged = page.with("Messaging", rows -> rows.subList(0, 103));
        assertThat(plan(damaged, format, Decisions.NONE).needsDecision()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aMissingSectionIsRefused(Format format) {
        assertRefused(page.without("Event"), format).contains("there is no section \"Event\" for the table event");
        assertThat(plan(page.without("Event"), format, INSIST).updates()).hasSize(4);
    }

    @Test
    void aPageOfOtherSectionsIsRefused() {
        assertRefused(VendorPage.of("Voice", List.of(new PageRow(1, "a", "Returned."))), Format.HTML)
                .contains("the page has \"Voice\", the index has \"Messaging\"");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "FLATTENED", mode = EnumSource.Mode.EXCLUDE)
    void movedColumnsAreRefused(Format format) {
        VendorPage moved = page.with(
                "Profile",
                rows -> rows.stream()
                        .map(row -> new PageRow(row.code(), row.description(), row.message()))
                        .toList());
        assertThat(UpdatePlanner.plan(folder, moved.read(format), List.of(), Decisions.NONE)
                        .problems())
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("page: the columns of the table profile have moved: 28 of its 28 rows"))
                .allSatisfy(problem -> assertThat(problem).endsWith("if the page is right nevertheless, add --insist"));
    }

    @Test
    void cellsUnderTheWrongHeadingAreRefused() {
        String moved = Format.PIPES.write(page).replace("| 7000 | Invalid JSON |", "| Invalid JSON | 7000 |");
        assertThat(UpdatePlanner.plan(folder, VendorPage.read(moved).value().orElseThrow(), List.of(), INSIST)
                        .problems())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("page: row 1 below the header of \"Messaging\": \"Invalid JSON\" is in the column"
                        + " \"Code\", where a number belongs; ");
    }

    @Test
    void lostDescriptionsAreRefused() {
        String lost = Format.PIPES.write(page).replace("| Description |", "| Remark |");
        List<Problem> problems = UpdatePlanner.plan(
                        folder, VendorPage.read(lost).value().orElseThrow(), List.of(), Decisions.NONE)
                .problems();
        assertThat(problems)
                .hasSize(4)
                .allSatisfy(problem -> assertThat(problem.message()).contains("the page no longer has descriptions"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void thePageOfTheShippedTablesChangesNothing(Format format) {
        FolderUpdate update = plan(page, format, Decisions.NONE);
        assertThat(update.updates()).hasSize(4);
        assertThat(update.isBehind()).isFalse();
        assertThat(update.lostNotes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aPageWithTheLineEndingsOfWindowsChangesNothing(Format format) {
        Page windows = VendorPage.read(format.write(page).replace("\n", "\r\n"))
                .value()
                .orElseThrow();
        FolderUpdate update = UpdatePlanner.plan(folder, windows, List.of(), Decisions.NONE)
                .value()
                .orElseThrow();
        assertThat(update.updates()).hasSize(4);
        assertThat(update.isBehind()).isFalse();
    }
}
