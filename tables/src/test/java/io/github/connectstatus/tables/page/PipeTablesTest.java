package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are divided by slashes. */
class PipeTablesTest {

    private static String complete(String lines) {
        return PipeTables.complete(lines.replace('/', '\n')).replace('\n', '/');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text/more text/",
                // No header stands above these.
                "|-|-|/",
                "|a|b|c|/|-|-|/|1|2|/",
                "a/-/1/",
                "|a|/|-|/|1|/"
            })
    void whatIsNoTableStays(String lines) {
        assertThat(complete(lines)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        // A blank line below.
        "|a|b|/|-|-|, |a|b|/|-|-|//",
        "Text//|a|b|/|-|-|/|1|2|, Text//|a|b|/|-|-|/|1|2|//",
        // Cells beyond the last column.
        "|a|b|/|-|-|/|1|2|3|, |a|b| |/|-|-| - |/|1|2|3|//",
        "|a|b|/|-|-|/|1|2|/|1|2|3|4|, |a|b| | |/|-|-| - | - |/|1|2|/|1|2|3|4|//",
        "|a|b|/|-|-|/|1|2\\|3|, |a|b|/|-|-|/|1|2\\|3|//",
        // No outer pipes.
        "a|b/-|-/1|2, a|b |/-|- |/| 1|2//",
        "a|b/-|-/- 1|2/|3|4|, a|b |/-|- |/| - 1|2/|3|4|//",
        "|a|b/|-|-/1|2, |a|b |/|-|- |/1|2//",
        "a|b\\|/-|-/1|2, a|b\\| |/-|- |/| 1|2//",
        // A line above or below a table, or between two.
        "Title/|a|b|/|-|-|/|1|2|, Title//|a|b|/|-|-|/|1|2|//",
        "|a|b|/|-|-|/|1|2|/Note, |a|b|/|-|-|/|1|2|//Note/",
        "|a|b|/|-|-|/|1|2|/Note//Text, |a|b|/|-|-|/|1|2|//Note//Text/",
        "|a|b|/|-|-|/|1|2|/Note/# Text, |a|b|/|-|-|/|1|2|//Note/# Text/",
        "|a|b|/|-|-|/|1|2|/Note/|a|b|/|-|-|, |a|b|/|-|-|/|1|2|//Note//|a|b|/|-|-|//",
        "|a|b|/|-|-|/|1|2|/|a|b|/|-|-|/|3|4|, |a|b|/|-|-|/|1|2|///|a|b|/|-|-|/|3|4|//",
        "|a|b|/|-|-|/|1|2|/# Text, |a|b|/|-|-|/|1|2|//# Text/",
        // A number alone, or a line among rows, is a row.
        "|a|b|/|-|-|/7001, |a|b|/|-|-|/7001//",
        "|a|b|/|-|-|/Note/|1|2|, |a|b|/|-|-|/Note/|1|2|//",
        // The rest of a table that was divided.
        "|a|b|/|-|-|/|1|2|//|3|4|, |a|b|/|-|-|/|1|2|///| | |/| - | - |/|3|4|//",
        "|a|b|/|-|-|/|1|2|//# Text/|3|4|, |a|b|/|-|-|/|1|2|///# Text//| | |/| - | - |/|3|4|//",
        "|a|b|/|-|-|/|1|2|//Text/|3|4|, |a|b|/|-|-|/|1|2|///Text/|3|4|/"
    })
    void whatAParserWouldDropIsAdded(String lines, String complete) {
        assertThat(complete(lines)).isEqualTo(complete);
    }

    @Test
    void aTableGetsNoMoreColumnsThanAreAllowed() {
        assertThat(complete("|a|b|/|-|-|/" + "|1".repeat(500) + "|")
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .startsWith("|a|b|" + " |".repeat(98) + "/");
    }

    @ParameterizedTest
    @CsvSource({
        "|a|, true, false",
        "' |a| ', true, false",
        "|a, false, true",
        "|a\\|, false, false",
        "a|, false, false",
        "a, false, false",
        "|, false, false",
        "||, true, false"
    })
    void aRowIsClosedOrOpen(String line, boolean closed, boolean open) {
        assertThat(PipeTables.isClosedRow(line)).isEqualTo(closed);
        assertThat(PipeTables.isOpenRow(line)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "|-|-|, true",
        "-|-, true",
        "-|, true",
        "' :-: |\t--- ', true",
        "| - |, false",
        "|||, false",
        "---, false",
        "|-|a|, false",
        "'', false"
    })
    void aDelimiterRowHasDashesBetweenPipes(String line, boolean delimiters) {
        assertThat(PipeTables.hasDelimiterRow("Text\n" + line + "\nText")).isEqualTo(delimiters);
    }
}
