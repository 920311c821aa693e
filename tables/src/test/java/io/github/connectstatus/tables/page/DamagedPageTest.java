package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
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
    void aFileThatIsNoneIsAProblem(@TempDir Path folder) {
        assertProblem(PageReader.read(folder.resolve("page"), Map.of(), ColumnNames.USUAL))
                .startsWith(folder.resolve("page") + ": this cannot be read: there is no such file or folder; ");
    }
}
