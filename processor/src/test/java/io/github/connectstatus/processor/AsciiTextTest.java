package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTextTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "a ~\u007F, a ~\u007F",
        "\u0080, \\u0080",
        "a\u007F\u00E9b, a\u007F\\u00e9b",
        "\uABCD\u5B57, \\uabcd\\u5b57",
        "😀, \\ud83d\\ude00"
    })
    void whatIsNotAsciiIsEscaped(String text, String ascii) {
        assertThat(AsciiText.escape(text)).isEqualTo(ascii);
    }
}
