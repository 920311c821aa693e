package io.github.connectstatus.tables.page;

import static io.github.connectstatus.tables.page.RandomRows.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnNamesTest {

    private static final int PAGES = 100;

    static Set<Format> formats() {
        return PageSketch.FORMATS;
    }

    private static ColumnNames names(String... written) {
        return ColumnNames.parse(List.of(written)).value().orElseThrow();
    }

    private static List<PageSection> sections(PageSketch page, Format format, ColumnNames names) {
        return VendorPage.read(page.write(format), names).value().orElseThrow().sections();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theTablesWithTheNamedColumnsAreRead(Format format) {
        ColumnNames names = names("code=Error", "message=Reason", "description=Notes");
        for (int seed = 0; seed < PAGES; seed++) {
            RandomRows random = new RandomRows(seed);
            List<PageRow> rows = random.rows(8);
            PageSketch page = new PageSketch()
                    .heading(2, "Limits")
                    .table(List.of("Code", "Message"), List.of(List.of("1", random.text())))
                    .heading(2, "Errors")
                    .table(List.of("ERROR", "Reason", "Notes"), cells(rows));
            assertThat(sections(page, format, names))
                    .as("page %d", seed)
                    .containsExactly(new PageSection(List.of("Errors"), true, rows, true, List.of()));
        }
    }

    @Test
    void otherColumnsGoByTheirUsualNames() {
        PageSketch page = new PageSketch()
                .table(
                        List.of("Message", "Id", "Service", "Description"),
                        List.of(List.of("a b", "1", "Voice", "c"), List.of("d e", "2", "Chat", "f")));
        assertThat(sections(page, Format.PIPES, names("code=id", "api=Service")))
                .extracting(PageSection::title, PageSection::rows)
                .containsExactly(
                        tuple("Voice", List.of(new PageRow(1, "a b", "c"))),
                        tuple("Chat", List.of(new PageRow(2, "d e", "f"))));
    }

    @Test
    void aNamedColumnIsNotTakenForAnother() {
        PageSketch page = new PageSketch().table(List.of("Code", "Description"), List.of(List.of("1", "a b")));
        assertThat(sections(page, Format.PIPES, names("message=Description")))
                .containsExactly(
                        new PageSection(List.of(), true, List.of(new PageRow(1, "a b", "")), false, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "code; \"code\" names no column; write code, message, description or api, as in code=Error",
                "code=; \"code=\" names no column; write code, message, description or api, as in code=Error",
                "remedy=What to do; \"remedy=What to do\" names no column; write code, message, description or api, as in"
                        + " code=Error",
            })
    void whatNamesNoColumnIsAProblem(String written, String message, String hint) {
        assertThat(ColumnNames.parse(List.of(written)).problems())
                .extracting(Problem::toString)
                .containsExactly(message + "; " + hint);
    }

    @Test
    void aColumnHasOneNameAndANameOneColumn() {
        assertThat(ColumnNames.parse(List.of("code=a", "code=b")).problems())
                .extracting(Problem::toString)
                .containsExactly("the column code is named twice; name each column once");
        assertThat(ColumnNames.parse(List.of("code=a", "message=A")).problems())
                .extracting(Problem::toString)
                .containsExactly("\"a\" is named for two columns; name a column of its own for each");
    }
}
