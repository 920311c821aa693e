package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.page.PageBlock.Heading;
import io.github.connectstatus.tables.page.PageBlock.Prose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    private static Result<List<PageBlock>> read(String source) {
        return MarkdownReader.read(Location.of("page"), source, Map.of("name", "A*b"));
    }

    private static List<PageBlock> blocks(String source) {
        return read(source).value().orElseThrow().stream()
                .filter(block -> !block.equals(new Prose("")))
                .toList();
    }

    private static List<String> texts(String source) {
        return ((PageBlock.Table) blocks(source).get(0))
                .rows().get(0).stream().map(CellText::text).toList();
    }

    private static List<String> problems(String source) {
        return read(source).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aHeadingNeedsNoSpace() {
        assertThat(blocks("#A\n##B\n\n###### C\n"))
                .containsExactly(new Heading(1, "A"), new Heading(2, "B"), new Heading(6, "C"));
    }

    @Test
    void whatIsEmbeddedStandsWhereItIsWritten() {
        assertThat(blocks("""
                        a

                        [block:api-header]
                        {"title": "b **c**"}
                        [/Block]
                        d

                          <TABLE><tr><td>**1**<td>2</TABLE>
                        e
                        """))
                .containsExactly(
                        new Prose("a"),
                        new Heading(2, "b c"),
                        new Prose("d"),
                        new PageBlock.Table(Optional.empty(), List.of(List.of(CellText.of("**1**"), CellText.of("2")))),
                        new Prose("e"));
    }

    @Test
    void lettersThatGrowInLowerCaseMoveNothing() {
        assertThat(blocks("İİ\n\n[block:api-header]\n{\"title\": \"b\"}\n[/block]\n<table><tr><td>1<td>2</table>"))
                .hasSize(3)
                .startsWith(new Prose("İİ"), new Heading(2, "b"));
    }

    @Test
    void cellsOfTheTablesOfReadMeAreMarkdown() {
        assertThat(texts("<Table><tr><th>Code</th><td align=left>**a** \\&lt; &lt;&lt;name&gt;&gt;</td></tr></Table>"))
                .containsExactly("Code", "a < A*b");
        assertThat(texts("<Table><tr><td>`<td>` \\<td> b<td>c</Table>")).containsExactly("<td> <td> b", "c");
    }

    @Test
    void aValueIsNoMarkup() {
        assertThat(blocks("<<name>> {user.name} <<glossary:term>> \\<<name>>"))
                .containsExactly(new Prose("A*b A*b term A*b"));
        assertThat(problems("<<b>> {user.a}"))
                .containsExactly(
                        "page: the page's variable <<a>> has no value; add --variable 'a=…'",
                        "page: the page's variable <<b>> has no value; add --variable 'b=…'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[block:html]\\n{};[block:html] is not followed by [/block]",
                "[block:html];[block:html] is not followed by [/block]",
                " <table><tr>;<table is not followed by </table>",
                "<table></table>\\n<Table><tr>;<Table is not followed by </table>"
            })
    void whatIsEmbeddedMustEnd(String source, String problem) {
        assertThat(problems(source.replace("\\n", "\n")))
                .containsExactly("page: the page is truncated: " + problem + "; copy the page's source once more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|a|b|\n|-|-|\n|1|2|\n|3", "|a|b|\n|-|-|\n|1|2|\n|3|4\n\n"})
    void aPageDoesNotEndWithinARow(String source) {
        assertThat(problems(source))
                .containsExactly("page: the page is truncated: it ends within a row of a table; copy the page's source"
                        + " once more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|a|b|\n|-|-|\n|1|2|",
                "|a|b|\n|-|-|\n|1|2\\|",
                "|a|b\n|-|-\n|1|2",
                "|a|b|\n|-|-|\n|1|2|\n\n|a",
                "|a",
                "a\n|b"
            })
    void otherPagesMayEndSo(String source) {
        assertThat(problems(source)).isEmpty();
    }
}
