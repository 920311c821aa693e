package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.page.PageBlock.Heading;
import io.github.connectstatus.tables.page.PageBlock.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadMeBlockReaderTest {

    private static final Location PAGE = Location.of("page");

    private static Result<List<PageBlock>> read(String kind, String json) {
        return ReadMeBlockReader.read(PAGE, kind, json, CellReader::read, new TableSize());
    }

    private static TableSize sizeOf(String json) {
        TableSize size = new TableSize();
        assertThat(ReadMeBlockReader.read(PAGE, "parameters", json, CellReader::read, size)
                        .problems())
                .isEmpty();
        return size;
    }

    private static List<String> rows(String json) {
        PageBlock.Table table =
                (PageBlock.Table) read("parameters", json).value().orElseThrow().get(0);
        return table.rows().stream()
                .map(row -> String.join(",", row.stream().map(CellText::text).toList()))
                .toList();
    }

    private static List<String> problems(String json) {
        return read("parameters", json).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "3, 3", "6, 6", "7, 6", "'\"x\"', 2", "null, 2"})
    void aHeadingHasALevelOfHtml(String written, int level) {
        assertThat(read("api-header", "{\"title\": \"a\", \"level\": " + written + "}")
                        .value())
                .contains(List.of(new Heading(level, "a")));
    }

    @Test
    void otherBlocksAreTextOrNothing() {
        assertThat(read("html", "{\"html\": \"<h3>a</h3>b\"}").value())
                .contains(List.of(new Heading(3, "a"), new Prose("b")));
        assertThat(read("callout", "{\"title\": \"a\", \"body\": \"b\"}").value())
                .contains(List.of(new Prose("a b")));
        assertThat(read("image", "{}").value()).contains(List.of());
    }

    @Test
    void aCellIsFoundByItsRowAndColumn() {
        assertThat(rows("{\"data\": {\"1-0\": \"d\", \"0-2\": \"c\", \"0-0\": \"b\", \"h-0\": \"a\", \"x-1\": \"e\"}}"))
                .containsExactly("a", "b,,c", "d");
        assertThat(rows("{\"h-0\": \"a\"}")).containsExactly("a");
    }

    @Test
    void aBlockHasAsManyRowsAsItSays() {
        assertThat(problems("{\"data\": {\"h-0\": \"a\", \"1-0\": \"b\"}, \"rows\": 3}"))
                .containsExactly("page: a block [block:parameters] announces 3 rows, but has only 2; copy the page's"
                        + " source once more");
        assertThat(problems("{\"data\": {}, \"rows\": 1}"))
                .singleElement()
                .asString()
                .contains("but has only 0");
        assertThat(problems("{\"data\": {\"h-0\": \"a\", \"1-0\": \"b\"}, \"rows\": 2}"))
                .isEmpty();
        assertThat(problems("{\"data\": {\"h-0\": \"a\", \"1-0\": \"b\"}}")).isEmpty();
    }

    @Test
    void aBlockMayHaveAHundredColumns() {
        assertThat(sizeOf("{\"0-99\": \"a\"}").problem(PAGE)).isEmpty();
        assertThat(sizeOf("{\"0-100\": \"a\"}").problem(PAGE))
                .hasValueSatisfying(problem -> assertThat(problem.message()).contains("more than 100 columns"));
    }

    @Test
    void whatIsNoJsonIsAProblem() {
        assertThat(problems("{\"a\": }"))
                .singleElement()
                .asString()
                .startsWith("page: the page's block [block:parameters] holds no valid JSON: Unexpected character");
    }
}
