package io.github.connectstatus.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

    private static final Columns COLUMNS = new Columns(List.of("a"), List.of("b", "c"));

    private static Row row(String file) {
        return CsvDocument.read(new SourceFile("f.csv", file.getBytes(UTF_8)), COLUMNS)
                .rows()
                .get(0);
    }

    @Test
    void aColumnThatIsNotThereIsBlank() {
        Row row = row("a,b\n1, \n");
        assertThat(row.text("a")).isEqualTo("1");
        assertThat(row.text("b")).isEqualTo(" ");
        assertThat(row.text("c")).isEmpty();
        assertThat(row.findWritten("b")).isNull();
        assertThat(row.missing("c").message()).contains("c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\n", "\u00A0", "\u200B", "\u202F", "\u2028", "\u3000", " \uFEFF\u00A0"})
    void aCellOfNothingButWhiteSpaceIsBlank(String blank) {
        assertThat(row("a,b\n1,\"" + blank + "\"\n").findWritten("b")).isNull();
    }

    @Test
    void anErrorStandsAtTheFirstColumnThatIsThere() {
        Row row = row("a,b\n1,2\n");
        assertThat(row.error(List.of("c", "b", "a"), "it is wrong", "mend it"))
                .hasToString("f.csv:2:3: it is wrong; mend it");
        assertThat(row.error(List.of("c"), "it is wrong", "mend it")).hasToString("f.csv:2:1: it is wrong; mend it");
    }

    @Test
    void aTextHoldsNoNul() {
        List<Problem> problems = new ArrayList<>();
        Row row = row("a,b\n1,\0x\n");
        assertThat(PlainText.parse(row.find("a"), problems)).isEqualTo("1");
        assertThat(PlainText.parse(row.find("b"), problems)).isNull();
        assertThat(problems)
                .singleElement()
                .hasToString("f.csv:2:3: the text holds a NUL character; remove the character");
    }
}
