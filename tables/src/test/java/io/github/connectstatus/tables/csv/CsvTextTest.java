package io.github.connectstatus.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {"x;x", "#x;\"#x\"", "!x;\"!x\"", "$x;$x", "x#;x#", "x!;x!", "x,y;\"x,y\"", "x\"y;\"x\"\"y\""})
    void onlyWhatOthersWouldMisreadIsQuoted(String cell, String written) {
        assertThat(CsvText.write(List.of("a", "b"), List.of(List.of(cell, "")))).isEqualTo("a,b\n" + written + ",\n");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {" x", "x ", "x\t", " "})
    void whiteSpaceAtTheEndsIsQuoted(String cell) {
        assertThat(CsvText.write(List.of("a"), List.of(List.of(cell)))).isEqualTo("a\n\"" + cell + "\"\n");
    }
}
