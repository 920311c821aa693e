package io.github.connectstatus.tables.update;

import static io.github.connectstatus.tables.update.DecisionLines.decisions;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.VendorPage;
import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamagedPageUpdateTest {

    private final TableFolder folder = Folders.readShipped();
    private final VendorPage page = VendorPage.of(folder);

    private FolderUpdate plan(VendorPage changed, Format format, Decisions decisions) {
        return UpdatePlanner.plan(folder, changed.read(format), UpdateRequest.of(decisions))
                .value()
                .orElseThrow();
    }

    private AbstractStringAssert<?> assertRefused(VendorPage damaged, Format format) {
        List<Problem> problems = UpdatePlanner.plan(folder, damaged.read(format), UpdateRequest.of(Decisions.NONE))
                .problems();
        assertThat(problems).hasSize(1);
        return assertThat(problems.get(0).toString());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void manyRowsOrARunOfThemGoneAtOnceAreRefused(Format format) {
        VendorPage damaged = page.with("Messaging", rows -> rows.subList(0, 100));
        assertRefused(damaged, format)
                .startsWith(
                        "page: 37 of the 137 rows of the table messaging are not on the page, 37 of which stood together; ")
                .endsWith(", or add --insist messaging:gone=37 if the page is right");
        FolderUpdate insisted = plan(damaged, format, decisions("--insist messaging:gone=37"));
        assertThat(insisted.updates().values().iterator().next().changes().deprecated())
                .hasSize(37);
        assertRefused(page.with("Messaging", rows -> without(rows, 20, 21, 22)), format)
                .contains("3 of the 137 rows", "--insist messaging:gone=3 ");
        assertRefused(page.with("Messaging", rows -> without(rows, 5, 25, 45, 65, 85, 105)), format)
                .contains("6 of the 137 rows", "--insist messaging:gone=6 ");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whoInsistsOnOneThingDoesNotInsistOnMore(Format format) {
        VendorPage damaged = page.with("Messaging", rows -> rows.subList(0, 100));
        assertThat(UpdatePlanner.plan(folder, damaged.read(format), DecisionLines.request("--insist messaging:gone=36"))
                        .problems())
                .hasSize(1);
        VendorPage more = damaged.with("Profile", rows -> rows.subList(0, 9));
        assertThat(UpdatePlanner.plan(folder, more.read(format), DecisionLines.request("--insist messaging:gone=37"))
                        .problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("profile"));
    }

    private static List<PageRow> without(List<PageRow> rows, Integer... places) {
        Set<Integer> lost = Set.of(places);
        return IntStream.range(0, rows.size())
                .filter(place -> !lost.contains(place))
                .mapToObj(rows::get)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFewRowsMayGo(Format format) {
        VendorPage changed = page.with("Messaging", rows -> without(rows, 30, 50, 51, 70, 90));
        assertThat(plan(changed, format, Decisions.NONE)
                        .updates()
                        .values()
                        .iterator()
                        .next()
                        .changes()
                        .deprecated())
                .hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aMissingSectionIsRefused(Format format) {
        assertRefused(page.without("Event"), format)
                .contains("there is no section \"Event\" for the table event")
                .contains("--only", "--insist event:section=8");
        assertThat(plan(page.without("Event"), format, decisions("--insist event:section=8", "--insist event:gone=8"))
                        .updates())
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aPageOfOneTableUpdatesThatAlone(Format format) {
        VendorPage event = VendorPage.of(
                "Event",
                VendorPage.rows(folder.table("event").orElseThrow().table().rows()));
        FolderUpdate update = UpdatePlanner.plan(
                        folder, event.read(format), new UpdateRequest(List.of("event"), List.of(), Decisions.NONE))
                .value()
                .orElseThrow();
        assertThat(update.updates()).hasSize(1);
        assertThat(update.isBehind()).isFalse();
    }

    @Test
    void aPageOfOtherSectionsIsRefused() {
        assertRefused(VendorPage.of("Voice", List.of(new PageRow(1, "a", "Returned."))), Format.HTML)
                .contains("the page has \"Voice\", the index has \"Messaging\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"FLATTENED", "EXTRACTED", "EXTRACTED_WITHOUT_PIPES"},
            mode = EnumSource.Mode.EXCLUDE)
    void movedColumnsAreRefused(Format format) {
        VendorPage moved = page.with(
                "Profile",
                rows -> rows.stream()
                        .map(row -> new PageRow(row.code(), row.description(), row.message()))
                        .toList());
        assertThat(UpdatePlanner.plan(folder, moved.read(format), UpdateRequest.of(Decisions.NONE))
                        .problems())
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("page: the columns of the table profile have moved: 28 of its 28 rows"))
                .allSatisfy(problem -> assertThat(problem).contains(", or add --insist profile:"));
    }

    @Test
    void cellsUnderTheWrongHeadingAreRefused() {
        String moved = Format.PIPES.write(page).replace("| 7000 | Invalid JSON |", "| Invalid JSON | 7000 |");
        assertThat(UpdatePlanner.plan(
                                folder, VendorPage.read(moved).value().orElseThrow(), UpdateRequest.of(Decisions.NONE))
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
                        folder, VendorPage.read(lost).value().orElseThrow(), UpdateRequest.of(Decisions.NONE))
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
        FolderUpdate update = UpdatePlanner.plan(folder, windows, UpdateRequest.of(Decisions.NONE))
                .value()
                .orElseThrow();
        assertThat(update.updates()).hasSize(4);
        assertThat(update.isBehind()).isFalse();
    }
}
