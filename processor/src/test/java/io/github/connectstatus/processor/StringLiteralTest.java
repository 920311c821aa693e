package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StringLiteralTest {

    @Test
    void aTextIsWrittenInAsciiAsJavaReadsIt() {
        assertThat(StringLiteral.of("\"a\" \\ \n\r\t ~\u001F\u007F\u00E9\u5B57"))
                .containsExactly("\"\\\"a\\\" \\\\ \\n\\r\\t ~\\u001f\\u007f\\u00e9\\u5b57\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abcde      | "abcde"
            abcdef     | "abcde" + "f"
            ab cde     | "ab " + "cde"
            a b c d    | "a b " + "c d"
            ab cdefghi | "ab " + "cdefg" + "hi"
            abcde f    | "abcde" + " f"
            abcde fghij | "abcde" + " " + "fghij"
            abcde fghi | "abcde" + " fghi"
            abcd"e     | "abcd" + "\\"e"
            """)
    void aTextThatIsTooLongIsBrokenAfterASpaceIfThereIsOne(String text, String literals) {
        assertThat(String.join(" + ", StringLiteral.of(text, 6))).isEqualTo(literals);
    }

    @Test
    void aLiteralFillsALineOfCode() {
        String longest = "x".repeat(StringLiteral.WIDTH - 1);

        assertThat(StringLiteral.of(longest)).containsExactly('"' + longest + '"');
        assertThat(StringLiteral.of(longest + "y")).containsExactly('"' + longest + '"', "\"y\"");
    }
}
