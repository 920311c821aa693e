package io.github.connectstatus.tables.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that would take too much time or memory. */
class HostilePageTest {

    private static final String SPANNING = "<table><tr><th>Code<th>%s<tr><td>1<td rowspan=0>%s%s</table>";

    private static AbstractStringAssert<?> assertProblem(Result<Page> result) {
        assertThat(result.problems()).hasSize(1);
        return assertThat(result.problems().get(0).toString());
    }

    private static AbstractStringAssert<?> assertUnreadable(String text) {
        return assertProblem(VendorPage.read(text));
    }

    private static String block(String html) {
        return "[block:html]\n{\"html\": \"" + html + "\"}\n[/block]\n";
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
    void hostilePagesEndInAnError() {
        String table = "<table><tr><th>Code<th>Message<tr><td>1<td>";
        assertUnreadable("<html>" + "<b>".repeat(1_000_001) + "</html>").contains("more than 1000000 tags");
        assertUnreadable("<html>" + table + "x<td colspan=9999>y</table></html>")
                .contains("more than 100 columns");
        assertUnreadable("|Name".repeat(100_000) + "|\n" + "|-".repeat(100_000) + "|\n")
                .contains("more than 100 columns");
        assertUnreadable("# M\n" + "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|x|\n".repeat(3_000))
                .contains("more than 100 columns");
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

    /** The text is in memory once, but takes any amount of it where the rows are written. */
    @ParameterizedTest
    @CsvSource({"Message, 2000", "Description, 2000", "Size, 2000", "Message, 65000", "Size, 65000"})
    void aTextThatIsRepeatedInTooManyRowsIsRefused(String column, int rows) {
        String table = SPANNING.formatted(column, "a".repeat(20_000), "<tr><td>2".repeat(rows));
        for (String page : List.of("<html>" + table + "</html>", table, block(table))) {
            assertUnreadable(page)
                    .isEqualTo("page: the tables of the page have more than 4194304 characters, as a cell that spans"
                            + " rows repeats its text in each of them; save the page of status codes alone");
        }
    }

    @Test
    void manyTablesMayRepeatNoMoreThanOne() {
        String tables = SPANNING.formatted("Size", "a".repeat(20_000), "<tr><td>2".repeat(10))
                .repeat(20);
        assertUnreadable("<html>" + tables + "</html>").contains("more than 4194304 characters");
        assertUnreadable(tables.replace("<table>", "\n<table>")).contains("more than 4194304 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "'<html><table><tr><td rowspan=0 colspan=100>', '<tr>', 90000, '</table></html>'",
        "'<html><table>', '<tr><td colspan=99>', 90000, '</table></html>'",
        "'|a|b|\n|-|-|\n|-|\n', '|x|\n', 600000, ''",
        "'|a|b|\n|-|-|\n\n> |a|b|\n> |-|-|\n', '> |x|\n', 600000, ''",
        "'|a|b|\n|-|-|\n\n|a|\n|-|\n', 'x\n', 1100000, ''",
        "'', '# a\n|a|||||||||\n|-|-|-|-|-|-|-|-|-|-|\n|x\n|x\n|x\n|x\n|x\n|x\n|x\n|x\n|x\n|x\n', 11000, ''",
        "'[block:parameters]\n{\"data\":{', '\"%d-99\":\"\",', 20000, '\"0-0\":\"\"}}\n[/block]'"
    })
    void moreCellsThanRowsAndColumnsMayMakeAreRefused(String start, String row, int rows, String end) {
        StringBuilder page = new StringBuilder(start);
        for (int i = 0; i < rows; i++) {
            page.append(row.formatted(i));
        }
        assertUnreadable(page + end)
                .isEqualTo("page: the tables of the page have more than 1000000 cells; save the page of status codes"
                        + " alone");
    }

    @Test
    void whatIsOnlyOddIsRead() {
        assertThat(VendorPage.read(
                                "|Code|Message|\n|-|-|\n|1|a|\n\n" + "|-".repeat(20_000) + "\n\n" + "|".repeat(20_000))
                        .value())
                .isPresent();
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
