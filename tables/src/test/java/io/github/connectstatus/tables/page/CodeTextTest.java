package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "-1", "7003", "123456789", "-123456789", "007"})
    void aNumberMayBeACode(String text) {
        assertThat(CodeText.isNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+1", "--1", "1-", "1234567890", "70/3", "70:3", "７", "7003a", " 1"})
    void anythingElseIsNone(String text) {
        assertThat(CodeText.isNumber(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"7003, 7003", "Error 7003, 7003", "STATUS code -1, -1", "error status code 1, 1"})
    void aHeadingMayBeACode(String heading, String code) {
        assertThat(CodeText.ofHeading(heading)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Error", "Error code", "Version 2", "7003 Error", "Error code status error 1", ""})
    void anotherHeadingIsNone(String heading) {
        assertThat(CodeText.ofHeading(heading)).isEmpty();
    }
}
