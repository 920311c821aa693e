package io.github.connectstatus.tables.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedPageTest {

    private static AbstractStringAssert<?> assertProblem(Result<Page> result) {
        assertThat(result.problems()).hasSize(1);
        return assertThat(result.problems().get(0).toString());
    }

    private static AbstractStringAssert<?> assertUnreadable(String text) {
        return assertProblem(VendorPage.read(text));
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
        assertUnreadable(text).contains("save the page again when it has loaded completely");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "PK\u0003\u0004", "MIME-Version: 1.0\nContent-Type: multipart/related;\n"})
    void otherKindsOfFilesAreNamed(String text) {
        assertUnreadable(text).contains("save it from the browser as HTML");
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
        assertUnreadable(text).startsWith("page: ");
    }

    @Test
    void textThatIsNotUtf8IsRefusedAndHtmlMaySayItsEncoding() {
        byte[] text = "A\nCodeMessageDescription\n1CaféReturned.\n".getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(PageReader.read(new SourceFile("page", text), Map.of(), ColumnNames.USUAL))
                .contains("not in UTF-8");
        byte[] html = "<html><meta charset=iso-8859-1><table><tr><th>Code<th>Message<tr><td>1<td>Café</table></html>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PageReader.read(new SourceFile("page", html), Map.of(), ColumnNames.USUAL)
                        .value()
                        .orElseThrow()
                        .sections()
                        .get(0)
                        .rows())
                .containsExactly(new PageRow(1, "Café", ""));
    }

    @Test
    void htmlThatIsNotInItsOwnEncodingIsRefused() {
        byte[] html = "<html><meta charset=utf-8><p>Café<table><tr><th>Code<th>Message<tr><td>1<td>A</table></html>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(PageReader.read(new SourceFile("page", html), Map.of(), ColumnNames.USUAL))
                .isEqualTo("page: the page is not in its own encoding, UTF-8, so characters of it would be lost;"
                        + " save it from the browser again, or name in it the encoding that it has");
    }

    @Test
    void aPageThatIsTooLargeIsRefused() {
        assertProblem(PageReader.read(new SourceFile("page", new byte[(16 << 20) + 1]), Map.of(), ColumnNames.USUAL))
                .isEqualTo("page: a page may have 16 MB at most; save the page alone, without what it embeds");
        byte[] markdown = ("|Code|Message|\n|-|-|\n" + "|1|a|\n".repeat(1 << 20)).getBytes(UTF_8);
        assertProblem(PageReader.read(new SourceFile("page", markdown), Map.of(), ColumnNames.USUAL))
                .contains("a page in Markdown may have 4 MB at most");
    }

    @Test
    void noMoreOfAFileIsReadThanAPageMayHave(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page");
        try (RandomAccessFile endless = new RandomAccessFile(file.toFile(), "rw")) {
            endless.setLength(1L << 40);
        }
        assertProblem(PageReader.read(file, Map.of(), ColumnNames.USUAL)).contains("a page may have 16 MB at most");
    }

    @Test
    void aFileThatIsNoneIsAProblem(@TempDir Path folder) {
        assertProblem(PageReader.read(folder.resolve("page"), Map.of(), ColumnNames.USUAL))
                .startsWith(folder.resolve("page") + ": this cannot be read: there is no such file or folder; ");
    }

    @Test
    void hostilePagesEndInAnError() {
        String table = "<table><tr><th>Code<th>Message<tr><td>1<td>";
        assertUnreadable("<html>" + "<b>".repeat(1_000_001) + "</html>").contains("more than 1000000 tags");
        assertUnreadable("<html>" + table + "x<td colspan=9999>y</table></html>")
                .contains("more than 100 columns");
        assertUnreadable("|Name".repeat(100_000) + "|\n" + "|-".repeat(100_000) + "|\n")
                .contains("no table");
        assertUnreadable("|Code|Message|\n|-|-|\n" + "|1|a|\n".repeat(10_001)).contains("more than 10000 rows");
        assertUnreadable("[block:parameters]\n" + "[".repeat(100_000) + "\n[/block]")
                .contains("no valid JSON");
        assertUnreadable("[block:parameters]\n{\"data\":{\"h-0\":\"Code\",\"0-999999\":\"\"}}\n[/block]")
                .contains("more than 100 columns");
        assertUnreadable("<html>" + "<div>".repeat(50_000) + table + "a</table></html>")
                .contains("no table");
        assertUnreadable("<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><html>&b;</html>")
                .contains("no table");
    }

    @Test
    void whatIsOnlyOddIsRead() {
        assertThat(VendorPage.read("<html>" + "<div>".repeat(400) + "<table><tr><th>Code<th>Message"
                                + "<tr><td rowspan=65534>1<td>" + "<i>".repeat(50_000) + "a</table></html>")
                        .value())
                .isPresent();
        assertThat(VendorPage.read("> ".repeat(20_000) + "x\n\n" + "*a ".repeat(20_000) + "[".repeat(20_000)
                                + "\n\n|Code|Message|\n|-|-|\n|1|" + "**_".repeat(20_000) + "|\n")
                        .value())
                .isPresent();
    }
}
