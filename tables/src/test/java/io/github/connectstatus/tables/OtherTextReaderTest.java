package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherTextReaderTest {

    private static final Table CODES =
            table("code,name,message,template\n1,SENT,Sent,\n2,BROKEN,Order xxx is broken,Order {order} is broken\n");

    private static Table table(String csv) {
        return TableReader.read("acme/codes", new SourceFile("codes.csv", csv.getBytes(UTF_8)))
                .value()
                .orElseThrow();
    }

    private static Result<List<OtherTextRow>> read(String csv) {
        return OtherTextReader.read(CODES, new SourceFile("codes.texts.csv", csv.getBytes(UTF_8)));
    }

    private static List<OtherTextRow> texts(String csv) {
        return Shipped.valueOf(read(csv));
    }

    private static List<String> problems(String csv) {
        Result<List<OtherTextRow>> result = read(csv);
        assertThat(result.value()).isEmpty();
        return result.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void textsAreReadInTheOrderOfTheFile() {
        assertThat(texts("""
                name,text,source
                SENT,Sent on,a receipt
                BROKEN,"{order}, broken",
                SENT,Was sent,
                """))
                .extracting(OtherTextRow::name, OtherTextRow::text)
                .containsExactly(
                        tuple("SENT", text("Sent on", "a receipt", 2, 6)),
                        tuple("BROKEN", text("{order}, broken", "", 3, 8)),
                        tuple("SENT", text("Was sent", "", 4, 6)));
    }

    private static OtherText text(String text, String source, int line, int column) {
        return new OtherText(Template.parse(text), source, new Location("codes.texts.csv", line, column));
    }

    @Test
    void theColumnsStandInAnyOrderAndTheSourceMayBeLeftOut() {
        assertThat(texts("text,name\nSent on,SENT\n"))
                .extracting(OtherTextRow::name, OtherTextRow::text)
                .containsExactly(tuple("SENT", text("Sent on", "", 2, 1)));
    }

    @Test
    void aTextIsKeptLetterForLetterButForDoubledBraces() {
        assertThat(texts("name,text\nSENT,\"{{id}}  \"\"a\"\"\"\n")
                        .get(0)
                        .text()
                        .text()
                        .literals())
                .containsExactly("{id}  \"a\"");
    }

    @Test
    void aNameMayBeOneOfAnotherTable() {
        assertThat(texts("name,text\nELSEWHERE,Sent\n")).hasSize(1);
    }

    @Test
    void nameAndTextAreRequired() {
        assertThat(problems("source\nx\n"))
                .containsExactly(
                        "codes.texts.csv:1:1: the column \"name\" is missing; add it to the header and to every row",
                        "codes.texts.csv:1:1: the column \"text\" is missing; add it to the header and to every row");
        assertThat(problems("name,text\n ,a\n\u00A0,a\nSENT,\u00A0\n"))
                .containsExactly(
                        "codes.texts.csv:2:1: the name is blank; write the name of the status that the text is of",
                        "codes.texts.csv:3:1: the name is blank; write the name of the status that the text is of",
                        "codes.texts.csv:4:6: the text is blank; write a text of the status, or remove the row");
    }

    @Test
    void aFileHasTexts() {
        assertThat(problems("name,text\n"))
                .containsExactly(
                        "codes.texts.csv:1:1: the file has no texts; add a row for each text below the header");
        assertThat(problems(""))
                .containsExactly(
                        "codes.texts.csv:1:1: the file is empty; start it with a header line: name,text,source");
    }

    @Test
    void aTextHasNoNul() {
        assertThat(problems("name,text,source\nSENT,a\0b,c\0d\n"))
                .containsExactly(
                        "codes.texts.csv:2:6: the text holds a NUL character; remove the character",
                        "codes.texts.csv:2:10: the text holds a NUL character; remove the character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00{", "\uD83D\uDE00{A}", "\uD83D\uDE00}"})
    void aBraceThatMakesNoPlaceholderIsDoubled(String text) {
        assertThat(problems("name,text\nSENT," + text + "\n"))
                .singleElement()
                .asString()
                .startsWith("codes.texts.csv:2:6: the text is broken at its character 2: ")
                .endsWith("; write each placeholder once, like {name}, with text between any two, and each brace of the"
                        + " text itself twice");
    }

    @Test
    void aTextIsWrittenOnce() {
        assertThat(problems("name,text\nSENT,Sent on\nSENT,sent on\nSENT,Sent on\nGONE,Sent on\n"))
                .containsExactly("codes.texts.csv:4:6: SENT has the text \"Sent on\" already, on line 2;"
                        + " remove one of the two rows");
    }

    @Test
    void theMessageAndTheTemplateAreNoOtherTexts() {
        assertThat(problems("name,text\nSENT,Sent\nBROKEN,Order {order} is broken\nBROKEN,Order xxx is broken\n"))
                .containsExactly(
                        "codes.texts.csv:2:6: this is the message of SENT itself; remove the row",
                        "codes.texts.csv:3:8: this is the template of BROKEN itself; remove the row",
                        "codes.texts.csv:4:8: this is the message of BROKEN itself; remove the row");
        assertThat(texts("name,text\nSENT,SENT.\n")).hasSize(1);
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        assertThat(problems("name,txt,text\n,,{\nSENT,,Sent\nSENT\n"))
                .extracting(problem -> problem.replaceFirst("^codes.texts.csv:(\\d+:\\d+): .*$", "$1"))
                .containsExactly("1:6", "2:1", "2:3", "3:7", "4:1");
    }
}
