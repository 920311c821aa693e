package io.github.connectstatus.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aTextOfUpToSixtyCharactersIsQuotedWhole() {
        String longest = "\uD83D\uDE00".repeat(60);
        assertThat(Excerpt.quoted(longest)).isEqualTo('"' + longest + '"');
        assertThat(Excerpt.quoted(longest + "a")).isEqualTo('"' + longest + "…\"");
        assertThat(Excerpt.quoted("")).isEqualTo("\"\"");
    }
}
