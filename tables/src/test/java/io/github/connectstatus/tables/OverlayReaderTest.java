package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Remedy;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayReaderTest {

    private static Result<Overlay> read(String content) {
        return OverlayReader.read("acme/more", new SourceFile("more.csv", content.getBytes(UTF_8)));
    }

    private static OverlayRow row(String content) {
        List<OverlayRow> rows = read(content).value().orElseThrow().rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    /** What a row writes, by column. */
    private static Map<String, Object> written(OverlayRow row) {
        Map<String, Object> written = new TreeMap<>();
        row.cells().forEach((column, cell) -> written.put(column, cell.value()));
        row.name().ifPresent(cell -> written.put("name", cell.value()));
        return written;
    }

    private static List<String> problems(String content) {
        Result<Overlay> result = read(content);
        assertThat(result.value()).isEmpty();
        return result.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aRowHasTheCellsThatItWrites() {
        assertThat(written(row("name,outcome\nSENT,success\n")))
                .isEqualTo(Map.of("name", "SENT", "outcome", Outcome.SUCCESS));
        assertThat(written(row("""
                        code,name,message,description,template,outcome,remedy,deprecated
                        1,SENT,sent to xx,Returned.,sent to {who},failure,retry,Use OTHER.
                        """)))
                .isEqualTo(Map.of(
                        "code",
                        1,
                        "name",
                        "SENT",
                        "message",
                        "sent to xx",
                        "description",
                        "Returned.",
                        "template",
                        Optional.of(Template.parse("sent to {who}")),
                        "outcome",
                        Outcome.FAILURE,
                        "remedy",
                        Optional.of(Remedy.RETRY),
                        "deprecated",
                        Optional.of("Use OTHER.")));
    }

    @Test
    void aBlankCellWritesNothing() {
        assertThat(written(
                        row("code,name,message,description,template,outcome,remedy,deprecated\n,SENT,,, ,\"\", ,\n")))
                .isEqualTo(Map.of("name", "SENT"));
    }

    @Test
    void aHyphenEmptiesACell() {
        assertThat(written(row("name,description,template,outcome,remedy,deprecated\nSENT,-,-,-,-,-\n")))
                .isEqualTo(Map.of(
                        "name",
                        "SENT",
                        "description",
                        "",
                        "template",
                        Optional.empty(),
                        "outcome",
                        Outcome.FAILURE,
                        "remedy",
                        Optional.empty(),
                        "deprecated",
                        Optional.empty()));
    }

    @Test
    void moreThanAHyphenIsAText() {
        assertThat(written(row("name,description,deprecated\nSENT,--,-.\n")))
                .isEqualTo(Map.of("name", "SENT", "description", "--", "deprecated", Optional.of("-.")));
    }

    @Test
    void codeAndMessageStandForAName() {
        assertThat(written(row("message,code\nsent,1\n"))).isEqualTo(Map.of("code", 1, "message", "sent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,outcome", "message,outcome", "outcome,template"})
    void withoutNamesCodesAndMessagesTheHeaderIsIncomplete(String header) {
        assertThat(problems(header + "\n,\n,\n"))
                .containsExactly("more.csv:1:1: the column \"name\" is missing; add it to the header and to every row");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,-,sent | name    | write the name of the status, or leave the cell blank to have it found by code and message",
                "-,SENT,sent | code | write another code, or leave the cell blank to keep the one that is there",
                "1,SENT,- | message | write another message, or leave the cell blank to keep the one that is there"
            })
    void whatEveryStatusHasCannotBeEmptied(String row, String column, String hint) {
        assertThat(problems("code,name,message\n" + row + "\n"))
                .containsExactly("more.csv:2:" + (row.indexOf('-') + 1) + ": the " + column
                        + " of a status cannot be emptied; " + hint);
    }

    @Test
    void cellsAreCheckedAsThoseOfTables() {
        assertThat(problems("""
                        name,code,message,template,outcome,remedy,deprecatd
                        sent,one,sent,sent,succes,retri,
                        """))
                .containsExactly(
                        "more.csv:1:43: unknown column \"deprecatd\"; the nearest known column is \"deprecated\"; rename the"
                                + " column, or remove it",
                        "more.csv:2:1: the name \"sent\" is not in upper snake case; write it like MESSAGE_EXPIRED_7208, or"
                                + " leave it blank to have it derived from the message",
                        "more.csv:2:6: the code \"one\" is not an integer; write the number that the API answers with, from"
                                + " -2147483648 to 2147483647, in the digits 0 to 9",
                        "more.csv:2:15: the template has no placeholder; put one, like {name}, where the message varies, or"
                                + " write no template",
                        "more.csv:2:20: unknown outcome \"succes\"; the nearest known outcome is \"success\"; write one of"
                                + " success, accepted, partial, failure",
                        "more.csv:2:27: unknown remedy \"retri\"; the nearest known remedy is \"retry\"; write one of retry,"
                                + " request, account, recipient");
    }

    @Test
    void anOverlayHasRows() {
        assertThat(problems("name,outcome\n"))
                .containsExactly(
                        "more.csv:1:1: the overlay has no rows; add a row for each status that it adds or changes");
    }
}
