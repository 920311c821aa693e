package io.github.connectstatus.tables.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.page.PageBlock.Heading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final Location PAGE = Location.of("page");

    private static List<PageBlock> blocks(String html) {
        return HtmlReader.readFragment(html, new TableSize());
    }

    private static PageBlock.Table table(String rows) {
        return (PageBlock.Table) blocks("<table>" + rows + "</table>").get(0);
    }

    private static List<String> rows(PageBlock.Table table) {
        return table.rows().stream()
                .map(row -> String.join(",", row.stream().map(CellText::text).toList()))
                .toList();
    }

    @Test
    void headingsAreThoseOfHtml() {
        assertThat(blocks("<h1>a</h1><h2><i>b</i></h2><h6>c <a href='#c'>#</a></h6>"))
                .containsExactly(new Heading(1, "a"), new Heading(2, "b"), new Heading(6, "c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><b>a</b></p>", "<p> <strong>a</strong> </p>", "<p><b>a <i hidden>x</i></b></p>"})
    void aLineInBoldTypeIsAHeading(String html) {
        assertThat(blocks(html)).containsExactly(new Heading(Heading.BOLD, "a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h7>a</h7>",
                "<h0>a</h0>",
                "<p><i>a</i></p>",
                "<p><b>a</b> b</p>",
                "<p><b>a</b><b>b</b></p>",
                "<div><b>a</b></div>",
                "<dt>a</dt>"
            })
    void otherTextIsProse(String html) {
        assertThat(blocks(html)).isNotEmpty().allMatch(PageBlock.Prose.class::isInstance);
    }

    @Test
    void blankTextAndWhatIsNotShownIsNothing() {
        assertThat(blocks(" <p> </p><script>a</script><style>a</style><button>a</button>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<caption> a <i hidden>x</i></caption>|a",
                "<caption> </caption>|",
                "<tr><td><table><caption>a</caption></table>|"
            })
    void aCaptionIsTheTitleOfItsTable(String content, String caption) {
        assertThat(table("<tr><td>1<td>2" + content).caption().orElse(null)).isEqualTo(caption);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<thead><tr><th>a<tbody><tr><td>b<tfoot><tr><td>c|a b c",
                "<tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e|a,,b c,d,e",
                "<tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d|a,b a,c d",
                "<tr><td>a<td rowspan=2>b<tr><td>c<tr><td>d<td>e|a,b c,b d,e",
                "<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c|a,,b a,,c",
                "<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d|a,b a,c a,d",
                "<tr><td colspan=0>a<td>b|a,b",
                "<tr><td colspan=' 2 '>a<td>b|a,,b",
                "<tr><td colspan=x>a<td>b|a,b",
                "<tr><td colspan=-2>a<td>b|a,b",
                "<tr><td colspan=100000>a<td>b|a,b"
            })
    void aCellStandsInEachRowThatItSpans(String html, String rows) {
        assertThat(rows(table(html))).containsExactly(rows.split(" ", -1));
    }

    @Test
    void aTableMayHaveAHundredColumns() {
        assertThat(table("<tr>" + "<td>a".repeat(100)).rows().get(0)).hasSize(100);
        assertThat(HtmlReader.read(PAGE, ("<table><tr>" + "<td>a".repeat(101) + "</table>").getBytes(UTF_8))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("page: a table of the page has more than 100 columns; save the page of status codes"
                        + " alone");
    }

    @Test
    void aTableThatArrangesThePageIsNone() {
        assertThat(blocks("<table><tr><td>a<td><table><tr><td>1<td>2</table></table>"))
                .hasSize(2)
                .last()
                .isInstanceOf(PageBlock.Table.class);
        assertThat(blocks("<table><tr><td>a<tr><td><table><tr><td>1<td>2</table></table>"))
                .hasSize(2);
        assertThat(blocks("<table><tr><td>a<td> <tr><td><table><tr><td>1<td>2</table></table>"))
                .hasSize(2);
    }

    @Test
    void aTableOfTextsMayHoldTables() {
        assertThat(blocks("<table><tr><td>a<td>b<tr><td>1<td>x<table><tr><td>1<td>2</table></table>"))
                .singleElement()
                .isInstanceOf(PageBlock.Table.class);
    }

    @ParameterizedTest
    @CsvSource({
        "<html><p>a, HTML",
        "<HTML><p>a</p><table></HTML>, last table",
        "<html><table><tr><td><table></table></html>, last table",
        "<p>a</p><table>, last table"
    })
    void aPageThatIsCutOffIsKnownByItsTags(String html, String part) {
        assertThat(HtmlReader.read(PAGE, html.getBytes(UTF_8)).problems())
                .extracting(Problem::toString)
                .containsExactly("page: the page is truncated: it ends before its " + part
                        + " does; save it again when it has loaded completely");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>a", "<html><p>a</html>", "<p>a</p><table></table>", "<p>a</table>", "<p>a<tables>"})
    void otherPagesAreComplete(String html) {
        assertThat(HtmlReader.read(PAGE, html.getBytes(UTF_8)).problems()).isEmpty();
    }
}
