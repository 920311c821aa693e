package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {

    @Test
    void whatNobodySeesIsRemoved() {
        assertThat(TextNormalizer.normalize(
                        "\uFEFF \u200Ea\u00AD\u200Bb\u202E\u2066c\uFE0F\u00A0\t\n \u3000d\u0000e\u2069 \u200F"))
                .isEqualTo("abc d e");
        assertThat(TextNormalizer.normalize(" \u200B ")).isEmpty();
    }

    @Test
    void whatIsSeenIsKept() {
        String text = "‘a’ “b” – c… « d » ü 中 😀 e\u0301";
        assertThat(TextNormalizer.normalize(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "param ‘text’ isn’t set|param 'text' isn't set",
                "the “value”|the \"value\"",
                "multi‑part – message — sent|multi-part - message - sent",
                "−1|-1",
                "please wait…|please wait..."
            })
    void textsThatDifferInStyleAloneAreEqual(String styled, String plain) {
        assertThat(TextNormalizer.equalNormalized(styled, " " + plain + "\u200B"))
                .isTrue();
        assertThat(TextNormalizer.equalNormalized(plain, styled)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"text, 'text.'", "text, Text", "a-b, a b", "'it''s', its", "'\"a\"', '''a'''"})
    void otherTextsAreNot(String a, String b) {
        assertThat(TextNormalizer.equalNormalized(a, b)).isFalse();
    }
}
