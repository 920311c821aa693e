package io.github.connectstatus.tables.update;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.update.VendorPage.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedPageTest {

    private static final Decisions INSIST = new Decisions(Map.of(), Set.of(), Map.of(), true);

    private final TableFolder folder = TableFolder.read(Folders.shipped());
    private final VendorPage page = VendorPage.of(folder);

    private static ThrowableAssertAlternative<RefusedException> assertUnreadable(String text) {
        return assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> VendorPage.read(text));
    }

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
    @ValueSource(
            strings = {
                "",
                "Just a moment...",
                "<!DOCTYPE html><html><body><p>Sign in</p></body></html>",
                "<html><body><table><tr><th>Name<th>Type<tr><td>a<td>b</table></body></html>",
                "# Codes\n\n| Name | Type |\n| - | - |\n| a | b |\n"
            })
    void aPageWithoutStatusTablesIsRefused(String text) {
        assertUnreadable(text).withMessageContaining("was the page saved before it was complete?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "PK\u0003\u0004", "MIME-Version: 1.0\nContent-Type: multipart/related;\n"})
    void otherKindsOfFilesAreNamed(String text) {
        assertUnreadable(text).withMessageContaining("save it from the browser as HTML");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><table><tr><th>Code<th>Message<tr><td>1<td>a</table>",
                "<html><body><table><tr><th>Code<th>Message<tr><td>1<td>a</body></html>",
                "[block:parameters]\n{\"data\":{\"h-0\":\"Code\"",
                "[block:parameters]\n{\"data\":{\"h-0\":\"Code\"\n[/block]",
                "[block:parameters]\n{\"data\":{\"h-0\":\"Code\",\"h-1\":\"Message\"},\"rows\":2}\n[/block]",
                "|Code|Message|\n|-|-|\n|1|a|\n|2|b"
            })
    void aPageThatIsCutOffIsRefused(String text) {
        assertUnreadable(text).withMessageContaining("page: ");
    }

    @Test
    void textThatIsNotUtf8IsRefusedAndHtmlMaySayItsEncoding() {
        byte[] text = "A\nCodeMessageDescription\n1CaféReturned.\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Page.read(new SourceFile("page", text), Map.of()))
                .withMessageContaining("not in UTF-8");
        byte[] html = "<html><meta charset=iso-8859-1><table><tr><th>Code<th>Message<tr><td>1<td>Café</table></html>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Page.read(new SourceFile("page", html), Map.of())
                        .sections()
                        .get(0)
                        .rows())
                .containsExactly(new PageRow(1, "Café", ""));
    }

    @Test
    void aPageThatIsTooLargeIsRefused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Page.read(new SourceFile("page", new byte[Page.MAX_BYTES + 1]), Map.of()))
                .withMessageContaining("a page may have 32 MB at most");
        byte[] markdown = ("|Code|Message|\n|-|-|\n" + "|1|a|\n".repeat(1 << 20)).getBytes(UTF_8);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Page.read(new SourceFile("page", markdown), Map.of()))
                .withMessageContaining("a page in Markdown may have 4 MB at most");
    }

    @Test
    void hostilePagesEndInAnError() {
        String table = "<table><tr><th>Code<th>Message<tr><td>1<td>";
        assertUnreadable("<html>" + "<b>".repeat(1_000_001) + "</html>")
                .withMessageContaining("more than 1000000 tags");
        assertUnreadable("<html>" + table + "x<td colspan=9999>y</table></html>")
                .withMessageContaining("more than 100 columns");
        assertUnreadable("|Code|Message|\n|-|-|\n" + "|1|a|\n".repeat(10_001))
                .withMessageContaining("more than 10000 rows");
        assertUnreadable("[block:parameters]\n" + "[".repeat(100_000) + "\n[/block]")
                .withMessageContaining("no valid JSON");
        assertUnreadable("[block:parameters]\n{\"data\":{\"h-0\":\"Code\",\"0-999999\":\"\"}}\n[/block]")
                .withMessageContaining("more than 100 columns");
        assertUnreadable("<html>" + "<div>".repeat(50_000) + table + "a</table></html>")
                .withMessageContaining("no table");
        assertUnreadable("<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><html>&b;</html>")
                .withMessageContaining("no table");
    }

    @Test
    void whatIsOnlyOddIsRead() {
        assertThat(VendorPage.read("<html>" + "<div>".repeat(400) + "<table><tr><th>Code<th>Message"
                                + "<tr><td rowspan=65534>1<td>" + "<i>".repeat(50_000) + "a</table></html>")
                        .sections())
                .hasSize(1);
        assertThat(VendorPage.read("> ".repeat(20_000) + "x\n\n" + "*a ".repeat(20_000) + "[".repeat(20_000)
                                + "\n\n|Code|Message|\n|-|-|\n|1|" + "**_".repeat(20_000) + "|\n")
                        .sections())
                .hasSize(1);
    }
}
