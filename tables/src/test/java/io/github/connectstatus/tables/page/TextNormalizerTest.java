package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {

    @Test
    void whatNobodySeesIsRemoved() {
        assertThat(TextNormalizer.normalize(
                        "\uFEFF \u200Ea\u00AD\u200Bb\u202E\u2066c\uFE0F\u00A0\t\n \u3000d\u0000e\u2069 \u200F"))
                .isEqualTo("abc d e");
        assertThat(TextNormalizer.normalize(" \u200B ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0xFE00, 0xFE0F, 0xFEFF,
                0xE0000, 0xE0FFF
            })
    void aCharacterThatShowsNothingIsRemoved(int character) {
        assertThat(TextNormalizer.normalize("a" + Character.toString(character) + "b"))
                .isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200A, 0x2029, 0x202F, 0x205F, 0xA0, 0x1F, 0x85})
    void aSpaceOfAnyKindIsOne(int character) {
        assertThat(TextNormalizer.normalize("a" + Character.toString(character) + "b"))
                .isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2010, 0x2070, 0xFDFF, 0xFE10, 0xDFFFF, 0xE1000})
    void anyOtherCharacterIsKept(int character) {
        String text = "a" + Character.toString(character) + "b";
        assertThat(TextNormalizer.normalize(text)).isEqualTo(text);
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
