package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFormatsTest {

    private static List<PageSection> sections(String page) {
        return VendorPage.read(page).value().orElseThrow().sections();
    }

    private static List<PageRow> rows(String page) {
        List<PageSection> sections = sections(page);
        assertThat(sections).hasSize(1);
        assertThat(sections.get(0).unreadable()).isEmpty();
        return sections.get(0).rows();
    }

    private static String reason(String page) {
        List<PageSection> sections = sections(page);
        assertThat(sections).hasSize(1);
        assertThat(sections.get(0).unreadable()).hasSize(1);
        return sections.get(0).unreadable().get(0).problem().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "HTML, HTML",
        "HTML_WITH_SPANS, HTML",
        "PIPES, MARKDOWN",
        "READ_ME, MARKDOWN",
        "READ_ME_TABLES, MARKDOWN",
        "EXTRACTED, MARKDOWN",
        "EXTRACTED_WITHOUT_PIPES, MARKDOWN",
        "FLATTENED, FLATTENED"
    })
    void theFormatIsFoundOut(Format written, PageFormat found) {
        VendorPage page = VendorPage.of(Folders.readShipped());
        assertThat(PageFormat.detect(Location.of("page"), written.write(page))).isEqualTo(Result.of(found));
    }

    @Test
    void markupInCellsOfHtmlIsNoText() {
        assertThat(rows("<h2>A</h2><table><tr><th>Code<th>Message<th>Description"
                        + "<tr><td> 1 <td>a<br>b<script>x()</script> <b>c</b>d<td>&lt;e&gt; &amp;&nbsp;&eacute;&#x2014;"
                        + "<a href=x>f</a><ul><li>g</li><li>h</li></ul></table>"))
                .containsExactly(new PageRow(1, "a b cd", "<e> & é—f g h"));
    }

    @Test
    void aCellThatSpansRowsStandsInEachOfThem() {
        assertThat(rows("<table><tr><th>Code<th>Message<th>Description<tr><td rowspan=3>1<td>a<td rowspan=2>x"
                        + "<tr><td>b<tr><td>c<td>y<tr><td>2<td>d<td>z</table>"))
                .containsExactly(
                        new PageRow(1, "a", "x"),
                        new PageRow(1, "b", "x"),
                        new PageRow(1, "c", "y"),
                        new PageRow(2, "d", "z"));
    }

    @Test
    void rowsThatSpanTheTableAndRepeatedHeadersAreNoStatuses() {
        assertThat(rows("<table><tr><th colspan=3>All the codes<tr><th>Code<th>Message<th>Description"
                        + "<tr><td colspan=3>General<tr><td>1<td>a<td>x<tr><td><td><td>"
                        + "<tr><th>Code<th>Message<th>Description<tr><td>2<td>b<td>y</table>"))
                .containsExactly(new PageRow(1, "a", "x"), new PageRow(2, "b", "y"));
    }

    @Test
    void aTableWithinATableIsOneOfItsOwn() {
        List<PageSection> sections = sections(
                "<table><tr><td><h2>A</h2><table><tr><th>Code<th>Message<tr><td>1<td>a</table></td></tr></table>");
        assertThat(sections).singleElement().satisfies(section -> {
            assertThat(section.title()).isEqualTo("A");
            assertThat(section.rows()).containsExactly(new PageRow(1, "a", ""));
        });
    }

    @Test
    void markupInCellsOfMarkdownIsNoText() {
        assertThat(rows("""
                # A
                |Code|Message|Description|
                |-|-|-|
                |`1`|a \\| b<br/>**c**\\*d\\* [e](http://x "t") snake_case_f|_g_ &lt;h&gt; <<prodname>> <i>i</i>|
                ||<value> j|![no](x)k|
                """))
                .containsExactly(
                        new PageRow(1, "a | b c*d* e snake_case_f", "g <h> Webex Connect i"),
                        new PageRow(1, "<value> j", "k"));
    }

    @Test
    void cellsOfAReadMeBlockAreFoundByTheirKeys() {
        assertThat(rows("[block:parameters]\n{\"rows\":3,\"data\":{\"12-0\":\"3\",\"12-1\":\"c\",\"h-1\":\"Message\","
                        + "\"2-0\":\"2\",\"2-1\":\"1. b\\n<br>**x** \\\\| \\\"q\\\"\",\"h-0\":\"Code\"}}\n[/block]"))
                .containsExactly(new PageRow(2, "1. b x | \"q\"", ""), new PageRow(3, "c", ""));
    }

    @Test
    void variablesOfOldAndNewPagesAreFilledIn() {
        assertThat(rows("|Code|Message|\n|-|-|\n|1|<<prodname>> {user.prodname} <<glossary:term>>|\n"))
                .containsExactly(new PageRow(1, "Webex Connect Webex Connect term", ""));
    }

    @Test
    void everyUnknownVariableIsAskedFor() {
        assertThat(VendorPage.read("|Code|Message|\n|-|-|\n|1|<<company>> down with <<name>>|\n")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "page: the page's variable <<company>> has no value; add --variable 'company=…'",
                        "page: the page's variable <<name>> has no value; add --variable 'name=…'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Status Code", "Error Code", "Response Code", "code", "CODES"})
    void theCodeMayGoByOtherNames(String heading) {
        assertThat(rows("|Description|" + heading + "|Message|\n|-|-|-|\n|d|1|m|\n"))
                .containsExactly(new PageRow(1, "m", "d"));
    }

    @Test
    void withoutAColumnForMessagesTheDescriptionIsTheMessage() {
        assertThat(rows("|Response Code|Description|\n|-|-|\n|200|Accepted|\n"))
                .containsExactly(new PageRow(200, "Accepted", ""));
        assertThat(rows("A\nError CodeDescription\n200Accepted here\n"))
                .containsExactly(new PageRow(200, "Accepted here", ""));
    }

    @Test
    void ofTwoCodesTheOneOfTheApiIsMeant() {
        assertThat(rows("|HTTP Status Code|Error Code|Message|\n|-|-|-|\n|400|1|a|\n"))
                .containsExactly(new PageRow(1, "a", ""));
    }

    @Test
    void flattenedRowsAreTakenApartWhereTheDescriptionStarts() {
        assertThat(rows("""
                A

                CodeMessageDescription
                7001No answerReturned when Returned is returned.
                24 hours are overReturns nothing.
                70025 are too manyReturned when there are 5.
                7003Bad requestSent when the request is bad.
                  • Please note that.
                """))
                .containsExactly(
                        new PageRow(7001, "No answer", "Returned when Returned is returned."),
                        new PageRow(7001, "24 hours are over", "Returns nothing."),
                        new PageRow(7002, "5 are too many", "Returned when there are 5."),
                        new PageRow(7003, "Bad request", "Sent when the request is bad."));
    }

    @Test
    void aFlattenedRowThatCannotBeTakenApartIsAProblem() {
        assertThat(reason("A\nCodeMessageDescription\n7001no answerof anybody\n"))
                .isEqualTo("page:3: where the message ends in the row \"7001no answerof anybody\" is uncertain;"
                        + " take the page in HTML or Markdown");
    }

    @Test
    void aCodeThatIsNoNumberIsAProblem() {
        assertThat(reason("|Code|Message|\n|-|-|\n|1|a|\n|Invalid JSON|b|\n"))
                .isEqualTo("page: row 2 below the header: \"Invalid JSON\" is in the column \"Code\", where a number"
                        + " belongs; correct the code, or leave the row out with --skip");
    }

    @Test
    void aFirstRowWithoutCodeIsAProblem() {
        assertThat(reason("|Code|Message|\n|-|-|\n||a|\n")).contains("there is no code in this row");
    }

    @Test
    void aRowWithoutMessageIsAProblem() {
        assertThat(reason("|Code|Message|Description|\n|-|-|-|\n|1||d|\n"))
                .contains("no text in the column \"Message\"");
    }
}
