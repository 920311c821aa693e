package io.github.connectstatus.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a;b,c|true", "a;b|true", ";a|true", "a,b;c|false", ",a;b|false", "a,b|false", "a|false"})
    void aSeparatorStandsBeforeAnother(String line, boolean before) {
        assertThat(Separator.SEMICOLON.isBefore(Separator.COMMA, line)).isEqualTo(before);
    }
}
