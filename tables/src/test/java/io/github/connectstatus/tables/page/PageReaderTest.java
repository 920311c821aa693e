package io.github.connectstatus.tables.page;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final String PIPES = "|Code|Message|\n|-|-|\n|1|é|\n";

    private static Result<Page> read(String text, Charset charset) {
        return PageReader.read(new SourceFile("page", text.getBytes(charset)), Map.of(), ColumnNames.USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PIPES,
                "A\nCodeMessage\n1é\n",
                "<html><meta charset=iso-8859-1><table><tr><th>Code<th>Message<tr><td>1<td>é</table></html>"
            })
    void aPageMayBeInUtf16WithAMarkOrWithout(String page) {
        for (String text : List.of(page, "\uFEFF" + page)) {
            assertThat(read(text, UTF_16BE)
                            .value()
                            .orElseThrow()
                            .sections()
                            .get(0)
                            .rows())
                    .containsExactly(new PageRow(1, "é", ""));
        }
    }

    @Test
    void aMarkOfTheEncodingIsNoText() {
        Page page = read("\uFEFFNote\n\n" + PIPES, UTF_8).value().orElseThrow();
        assertThat(page.prose()).isEqualTo("Note");
        assertThat(page.says(" Note ")).isTrue();
        assertThat(page.says("Message")).isFalse();
    }

    @Test
    void aPageIsReadFromItsFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("page"), PIPES);
        Page page = PageReader.read(file, Map.of(), ColumnNames.USUAL).value().orElseThrow();
        assertThat(page.location()).hasToString(file.toString());
        assertThat(page.sections()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|Size|Limit|\n|-|-|\n|1|a|\n",
                "<html><table><tr><th>Size<th>Limit<tr><td>1<td>a</table></html>",
                "<html><meta charset=ibm037><table><tr><th>Code<th>Message<tr><td>1<td>a</table></html>"
            })
    void aPageMustHaveAStatusTableIfNoColumnsAreNamed(String page) {
        ColumnNames none = ColumnNames.parse(List.of()).value().orElseThrow();
        assertThat(VendorPage.read(page, none).problems())
                .singleElement()
                .hasToString("page: no table of the page has a column with codes and one with messages or descriptions;"
                        + " save the page again when it has loaded completely");
    }

    @Test
    void aTableMustHaveTheColumnsThatAreNamed() {
        ColumnNames names = ColumnNames.parse(List.of("message=Reason", "code=Code"))
                .value()
                .orElseThrow();
        assertThat(VendorPage.read(PIPES, names).problems())
                .singleElement()
                .hasToString("page: no table of the page has the columns code=code, message=reason; write the names as"
                        + " the page's tables have them");
    }
}
