package io.github.connectstatus.tables.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.connectstatus.Template;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    private static LocalizedText text(List<String> literals, String... placeholders) {
        return new LocalizedText(literals, List.of(placeholders));
    }

    @Test
    void whatStandsInBracesIsAPlaceholder() throws TextSyntaxException {
        assertThat(LocalizedText.parse("type {type} of {owner}."))
                .isEqualTo(text(List.of("type ", " of ", "."), "type", "owner"));
    }

    @Test
    void placeholdersRepeatAndTouch() throws TextSyntaxException {
        assertThat(LocalizedText.parse("{a}{b}{a}")).isEqualTo(text(List.of("", "", "", ""), "a", "b", "a"));
    }

    @Test
    void doubledBracesAreBraces() throws TextSyntaxException {
        assertThat(LocalizedText.parse("{{a}} {{{b}}} }}{{")).isEqualTo(text(List.of("{a} {", "} }{"), "b"));
    }

    @Test
    void aTextWithoutBracesIsOneLiteral() throws TextSyntaxException {
        assertThat(LocalizedText.parse("100 % C:\\ $1 '😀'")).isEqualTo(LocalizedText.plain("100 % C:\\ $1 '😀'"));
        assertThat(LocalizedText.parse("")).isEqualTo(LocalizedText.plain(""));
    }

    @Test
    void aPlainTextKeepsItsBraces() {
        assertThat(LocalizedText.plain("{{a} {")).isEqualTo(text(List.of("{{a} {")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "{a} b", "{{a}} {{{b}}}", "a{b}c{dE9}"})
    void everyTemplateIsReadAsTemplatesAre(String written) throws TextSyntaxException {
        assertThat(LocalizedText.parse(written)).isEqualTo(LocalizedText.of(Template.parse(written)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a {b,           2, '{' is not closed; a literal brace is written '{{'",
                "{a b,           0, '{' is not closed; a literal brace is written '{{'",
                "a {b {c},       2, '{' is not closed; a literal brace is written '{{'",
                "a }b,           2, '}' closes no placeholder; a literal brace is written '}}'",
                "}ab,            0, '}' closes no placeholder; a literal brace is written '}}'",
                "{a}}b,          3, '}' closes no placeholder; a literal brace is written '}}'",
                "a {},           2, {} is no placeholder; its name is a small letter followed by letters and digits",
                "{a} {B},        4, {B} is no placeholder; its name is a small letter followed by letters and digits",
                "{größe},        0, {größe} is no placeholder; its name is a small letter followed by letters and digits",
                "{a b},          0, {a b} is no placeholder; its name is a small letter followed by letters and digits"
            })
    void aMistakeIsToldWithItsPlace(String written, int index, String what) {
        assertThatExceptionOfType(TextSyntaxException.class)
                .isThrownBy(() -> LocalizedText.parse(written))
                .withMessage(what)
                .extracting(TextSyntaxException::index)
                .isEqualTo(index);
    }

    @Test
    void literalsSurroundPlaceholders() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text(List.of("a"), "b"))
                .withMessage("[a] do not surround [b]");
    }
}
