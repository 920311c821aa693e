package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.folder.RefusedException;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.VendorPage;
import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamagedPageUpdateTest {

    private static final Decisions INSIST = new Decisions(Map.of(), Set.of(), Map.of(), true);

    private final TableFolder folder = TableFolder.read(Folders.shipped());
    private final VendorPage page = VendorPage.of(folder);

    private ThrowableAssertAlternative<RefusedException> assertRefused(VendorPage damaged, Format format) {
        return assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> FolderUpdate.plan(folder, damaged.read(format), List.of(), Decisions.NONE));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void moreThanAQuarterOfATableGoneAtOnceIsRefused(Format format) {
        VendorPage damaged = page.with("Messaging", rows -> rows.subList(0, 100));
        assertRefused(damaged, format)
                .withMessageStartingWith("page: 37 of the 137 rows of the table messaging are not on the page");
        FolderUpdate insisted = FolderUpdate.plan(folder, damaged.read(format), List.of(), INSIST);
        assertThat(insisted.updates().values().iterator().next().changes().deprecated())
                .hasSize(37);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aQuarterOfATableMayGo(Format format) {
        VendorPage damaged = page.with("Messaging", rows -> rows.subList(0, 103));
        assertThat(FolderUpdate.plan(folder, damaged.read(format), List.of(), Decisions.NONE)
                        .needsDecision())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aMissingSectionIsRefused(Format format) {
        assertRefused(page.without("Event"), format)
                .withMessageContaining("there is no section \"Event\" for the table event");
        assertThat(FolderUpdate.plan(folder, page.without("Event").read(format), List.of(), INSIST)
                        .updates())
                .hasSize(4);
    }

    @Test
    void aPageOfOtherSectionsIsRefused() {
        assertRefused(VendorPage.of("Voice", List.of(new PageRow(1, "a", "Returned."))), Format.HTML)
                .withMessageContaining("the page has \"Voice\", the index has \"Messaging\"");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "FLATTENED", mode = EnumSource.Mode.EXCLUDE)
    void movedColumnsAreRefused(Format format) {
        VendorPage moved = page.with(
                "Profile",
                rows -> rows.stream()
                        .map(row -> new PageRow(row.code(), row.description(), row.message()))
                        .toList());
        assertRefused(moved, format).withMessageContaining("the columns of the table profile have moved");
    }

    @Test
    void cellsUnderTheWrongHeadingAreRefused() {
        String moved = Format.PIPES.write(page).replace("| 7000 | Invalid JSON |", "| Invalid JSON | 7000 |");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> FolderUpdate.plan(folder, VendorPage.read(moved), List.of(), INSIST))
                .withMessageContaining(
                        "page: Messaging: row 1 below the header: \"Invalid JSON\" stands in the column \"Code\"");
    }

    @Test
    void lostDescriptionsAreRefused() {
        String lost = Format.PIPES.write(page).replace("| Description |", "| Remark |");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> FolderUpdate.plan(folder, VendorPage.read(lost), List.of(), Decisions.NONE))
                .withMessageContaining("the page has no descriptions any more");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void thePageOfTheShippedTablesChangesNothing(Format format) {
        FolderUpdate update = FolderUpdate.plan(folder, page.read(format), List.of(), Decisions.NONE);
        assertThat(update.updates()).hasSize(4);
        assertThat(update.isBehind()).isFalse();
        assertThat(update.lostNotes()).isEmpty();
    }
}
