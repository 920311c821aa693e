package io.github.connectstatus.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @Test
    void aTextOfUpToSixtyCharactersIsQuotedWhole() {
        String longest = "\uD83D\uDE00".repeat(60);
        assertThat(Excerpt.quoted(longest)).isEqualTo('"' + longest + '"');
        assertThat(Excerpt.quoted(longest + "a")).isEqualTo('"' + longest + "…\"");
        assertThat(Excerpt.quoted("")).isEqualTo("\"\"");
    }

    @ParameterizedTest
    @CsvSource({
        "00AD", "061C", "200B", "200E", "200F", "2028", "2029", "202A", "202E", "2060", "2066", "2069", "D83D", "FEFF"
    })
    void whatNobodySeesIsEscaped(String character) {
        assertThat(Excerpt.quoted("a" + (char) Integer.parseInt(character, 16) + "b"))
                .isEqualTo("\"a\\u" + character + "b\"");
    }

    @Test
    void whatNobodySeesMayTakeTwoChars() {
        assertThat(Excerpt.quoted("\uDB40\uDC67")).isEqualTo("\"\\uDB40\\uDC67\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0646\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\u0915\u094D\u200D\u0937",
                "\uD83E\uDD8A",
                "\u00A0"
            })
    void whatLanguagesAreWrittenWithIsNot(String text) {
        assertThat(Excerpt.quoted(text)).isEqualTo('"' + text + '"');
    }
}
