package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a status table of a page, and what its rows and titles are. */
class StatusTablesTest {

    private static final String TABLE = "<table><tr><th>Code<th>Message<tr><td>1<td>a</table>";

    private static Page read(String body) {
        return VendorPage.read("<html>" + body + "</html>").value().orElseThrow();
    }

    /** The sections, each as its titles, and its rows behind a colon; unreadable ones with an exclamation mark. */
    private static List<String> sections(Page page) {
        return page.sections().stream()
                .map(section -> String.join("<", section.titles()) + (section.headed() ? "" : "+") + ":"
                        + section.rows().stream()
                                .map(row -> row.code() + row.message() + row.description())
                                .collect(Collectors.joining(","))
                        + section.unreadable().stream()
                                .map(row -> "!" + row.code())
                                .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> sections(String body) {
        return sections(read(body));
    }

    private static String table(String header, String... rows) {
        return "<table>" + (header.isEmpty() ? "" : "<tr><th>" + header.replace("|", "<th>"))
                + List.of(rows).stream()
                        .map(row -> "<tr><td>" + row.replace("|", "<td>"))
                        .collect(Collectors.joining())
                + "</table>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code|Message",
                "codes|Messages",
                "Error Code|Error Message",
                "Reason codes|Text",
                "HTTP status code|Status text",
                "API Code|Meaning",
                "Result Code|Details",
                "Code|Status descriptions"
            })
    void aStatusTableHasCodesAndTexts(String header) {
        assertThat(sections(table(header, "1|a"))).containsExactly(":1a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code|Name", "Message|Description", "Codec|Message", "Code|Meanings", "Text Code|Message"})
    void anotherTableIsProse(String header) {
        Page page = read(TABLE + table(header, "7|b"));
        assertThat(sections(page)).containsExactly(":1a");
        assertThat(page.says("7 b")).isTrue();
    }

    @Test
    void ofTwoColumnsTheFirstOfTheBestNameCounts() {
        assertThat(sections(table("HTTP Code|Code|Code|Message|Error Message", "1|2|3|a|b")))
                .containsExactly(":2a");
    }

    @Test
    void aHeaderStandsInTheFirstThreeRows() {
        Page page = read(table("", "A", "B", "Code|Message", "1|a"));
        assertThat(sections(page)).containsExactly(":1a");
        assertThat(page.says("A B")).isTrue();
        assertThat(sections(TABLE + "c" + table("", "A", "B", "C", "Code|Message", "2|b")))
                .containsExactly(":1a");
        assertThat(sections(TABLE + "c" + table("", "Message|Code"))).containsExactly(":1a", "+:");
    }

    @Test
    void anotherHeaderWithinATableStartsAnother() {
        assertThat(sections("<h2>A</h2>" + table("Code|Message", "1|a", "Message|Code", "b|2", "Message|Code", "c|3")))
                .containsExactly("A:1a", "A+:2b,3c");
    }

    @Test
    void theTitleOfATableIsItsCaption() {
        Page page = read("<h2>A</h2>" + TABLE + "b" + TABLE.replace("<tr><th>", "<caption>B</caption><tr><th>"));
        assertThat(sections(page)).containsExactly("A:1a", "B<A:1a");
        assertThat(page.prose()).isEqualTo("A b B");
        assertThat(read(TABLE + "b<table><caption>C</caption><tr><td>d</table>").prose())
                .isEqualTo("b C d");
    }

    @Test
    void aTableWithTheSameHeaderGoesOnWithTheLastCode() {
        assertThat(sections(table("Code|Message", "1|a") + table("Code|Message", "|b", "2|c")))
                .containsExactly(":1a", "+:1b,2c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>b</p>", "<h2>B</h2>"})
    void otherwiseItsFirstRowNeedsACode(String between) {
        assertThat(sections(table("Code|Message", "1|a") + between + table("Code|Message", "|b")))
                .last()
                .asString()
                .endsWith(":!");
        assertThat(sections(table("Code|Message", "1|a") + table("Code|Text", "|b"))
                        .get(1))
                .isEqualTo("+:!");
    }

    @Test
    void aTableWithoutAHeaderGoesOnIfItsRowsLookAlike() {
        assertThat(sections("<h2>A</h2>" + TABLE + "<h3>B</h3>" + table("", "2|b", "|c") + table("", "3|d")))
                .containsExactly("A:1a", "B<A:2b,2c", "B<A+:3d");
        assertThat(sections(TABLE + table("", "2|b", "|"))).containsExactly(":1a", "+:2b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2|b|c", "x|b", "2|", "|"})
    void aTableOfOtherRowsDoesNot(String row) {
        assertThat(sections(TABLE + table("", row))).containsExactly(":1a");
    }

    @Test
    void neitherDoesOneElsewhere() {
        Page page = read("<h2>A</h2>" + TABLE + "text" + table("", "2|b"));
        assertThat(sections(page)).containsExactly("A:1a");
        assertThat(page.says("2 b")).isTrue();
        assertThat(sections("<h2>A</h2>" + TABLE + "<h2>B</h2>" + table("", "2|b")))
                .containsExactly("A:1a");
        assertThat(sections(TABLE + table("Name|Type", "a|b") + table("", "2|b")))
                .containsExactly(":1a");
    }

    @Test
    void blankRowsAndRulesAreNoStatuses() {
        assertThat(sections(table("Code|Message", "1|a", "|", "---|:-:", "-|b", "2|c")))
                .containsExactly(":1a,2c!-");
        assertThat(read(table("Code|Message", "|", "x|b"))
                        .sections()
                        .get(0)
                        .unreadable()
                        .get(0)
                        .problem())
                .asString()
                .startsWith("page: row 1 below the header: ");
    }

    @Test
    void aRowMayLackItsLastCells() {
        assertThat(sections(table("Code|Message|Description", "1|a"))).containsExactly(":1a");
    }

    @Test
    void aCodeThatIsWrittenInTwoWaysIsUncertain() {
        assertThat(sections(table("Code|Message", "01|a", "1|b", "2|c", "2|d"))).containsExactly(":2c,2d!01!1");
    }

    @Test
    void aLineAcrossTheTableIsProse() {
        Page page = read(table("Code|Message|Description", "General||", "1|a|b"));
        assertThat(sections(page)).containsExactly(":1ab");
        assertThat(page.prose()).isEqualTo("General");
        assertThat(sections(table("Code|Message|Description", "1|a|b", "2||", "3||c")))
                .containsExactly(":1ab!2!3");
    }

    @Test
    void amongShiftedRowsATextAloneMayBeAMessage() {
        String header = "|Code|Message|Description|\n|-|-|-|\n";
        String rows = "|1|a b|Returned c.|\n|d e|Returned f.| |\n|General| | |\n";
        assertThat(sections(VendorPage.read(header + rows).value().orElseThrow()))
                .containsExactly(":1a bReturned c.,1d eReturned f.!General");
        // Where codes that are not repeated have blank cells, no row is shifted.
        String blank = "|1|a b|Returned c.|\n||d e|Returned f.|\n|General| | |\n";
        assertThat(sections(VendorPage.read(header + blank).value().orElseThrow()))
                .containsExactly(":1a bReturned c.,1d eReturned f.");
        assertThat(sections(VendorPage.read(header + blank + "\n" + header + "|General| | |\n|2|g|h|\n")
                        .value()
                        .orElseThrow()))
                .containsExactly(":1a bReturned c.,1d eReturned f.", "+:2gh");
        assertThat(sections(VendorPage.read(header + "|1|a b|Returned c.|\n\n|d e|Returned f.| |\n")
                        .value()
                        .orElseThrow()))
                .containsExactly(":1a bReturned c.", "+:1d eReturned f.");
    }

    @Test
    void whatMakesARowDoubtfulIsOfItsCodeToo() {
        List<PageRow> rows = read(table("Code|Message|Description", "<s>1</s>|a|b", "|c|d", "2|e|<s>f</s> g"))
                .sections()
                .get(0)
                .rows();
        assertThat(rows)
                .extracting(row -> row.mark().orElse(""))
                .containsExactly("struck out", "struck out", "partly struck out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|b; 'row 1 below the header of \"A\": there is no code in this row, nor in one above it'",
                "x|b; 'row 1 below the header of \"A\": \"x\" is in the column \"Code\", where a number belongs'",
                "1|; 'row 1 below the header of \"A\": there is no text in the column \"Message\"'",
                "1|b|c; 'row 1 below the header of \"A\": there are more cells than columns'",
                "1|a<sup>ab</sup>; 'row 1 below the header of \"A\": it is uncertain whether a superscript or a number in"
                        + " brackets is a reference to a footnote'"
            })
    void whyARowIsNoneIsSaid(String row, String problem) {
        assertThat(read("<h2>A</h2>" + table("Code|Message", row))
                        .sections()
                        .get(0)
                        .unreadable())
                .singleElement()
                .satisfies(
                        unreadable -> assertThat(unreadable.problem().message()).isEqualTo(problem));
    }

    @Test
    void theApisOfARowDivideATable() {
        assertThat(sections(
                        "<h2>A</h2>" + table("Code|Message|API", "1|a|X / Y, X", "|b|", "2|c|Y<br>Z", "|d|Z", "3|e|")))
                .containsExactly("X<A:1a,1b", "Y<A:1a,1b,2c", "Z<A:2c,2d", "A:!3");
        assertThat(read("<h2>A</h2>" + table("Code|Message|API", "1|a|"))
                        .sections()
                        .get(0)
                        .unreadable()
                        .get(0)
                        .problem()
                        .message())
                .isEqualTo("row 1 below the header of \"A\": there is no API in the column \"API\"");
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "51, 1"})
    void aRowIsAboutFiftyApisAtMost(int apis, int sections) {
        String named =
                String.join(",", IntStream.range(0, apis).mapToObj(i -> "a" + i).toList());
        assertThat(sections(table("Code|Message|API", "1|a|" + named))).hasSize(sections);
    }

    @Test
    void aHeadingMayBeTheCodeOfATable() {
        String texts = table("Message|Description", "a|b");
        Page page = read("<h1>A</h1><h2>Error 1</h2>" + texts + "<h2>2</h2>" + texts);
        assertThat(sections(page)).containsExactly("A:1ab,2ab");
        assertThat(page.prose()).isEqualTo("A Error 1 2");
        assertThat(sections("<h1>A</h1><h2>1</h2>" + texts + "<h2>Other</h2>" + texts + "<h1>B</h1><h2>2</h2>" + texts))
                .containsExactly("A:1ab!Other", "B:2ab");
        assertThat(sections(TABLE + "<h1>A</h1>" + texts)).containsExactly(":1a");
        assertThat(sections(TABLE + texts + "<h1>1</h1><table></table>" + table("Message", "a")))
                .containsExactly(":1a");
    }

    @Test
    void otherColumnsOrHeadingsStartAnotherTableOfCodes() {
        assertThat(sections("<h1>1</h1>" + table("Message|Description", "a|b") + "<h1>2</h1>"
                        + table("Description|Message", "b|a")))
                .containsExactly(":1ab", ":2ab");
        assertThat(sections("<h1>1</h1>" + table("Message|Description", "a|b") + table("Message|Description", "c|d")))
                .containsExactly(":1ab", "+:1cd");
    }

    @Test
    void aTableBehindThoseOfOneCodeIsNoneOfThem() {
        assertThat(sections("<h1>1</h1>" + table("Message|Description", "a|b") + table("", "2|c|d")))
                .containsExactly(":1ab");
        assertThat(sections("<h1>1</h1>" + table("Message|Description", "a|b") + table("Code|Message", "|c")))
                .containsExactly(":1ab", "1+:!");
    }
}
