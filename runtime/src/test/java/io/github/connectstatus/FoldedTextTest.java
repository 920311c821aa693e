package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "INVALID Json, invalid json",
        "İPTAL, iptal",
        "ıptal, IPTAL",
        "STRAẞE, straße",
        "ΟΔΟΣ, οδος",
        "ὈΔΥΣΣΕΎΣ, ὀδυσσεύς",
        "ÀÉÎÕÜ, àéîõü",
        "ПРИВЕТ, привет",
        "K, k",
        "𐐀𐐁, 𐐨𐐩"
    })
    void caseIsFolded(String one, String other) {
        assertThat(folded(one)).isEqualTo(folded(other));
    }

    @ParameterizedTest
    @CsvSource({"straße, strasse", "naive, naïve", "one, two", "ab, a b"})
    void lettersAreKept(String one, String other) {
        assertThat(folded(one)).isNotEqualTo(folded(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az", "lt"})
    void theDefaultLocaleDoesNotMatter(String language) {
        DefaultLocale.with(Locale.forLanguageTag(language), () -> {
            assertThat(folded("INVALID ID")).isEqualTo("invalid id");
            assertThat(folded("invalid id")).isEqualTo("invalid id");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a  b",
                "a\tb",
                "a\r\nb",
                "a\u00a0b",
                "a \u00a0 b",
                "a\u2007b",
                "a\u202fb",
                "a\u3000b",
                "a\u2028b"
            })
    void aRunOfWhiteSpaceIsOneSpace(String text) {
        assertThat(folded(text)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" a", "a ", "\u00a0a\u00a0", "a.", "a...", "a .", "a. ", "a!?", "a;:,", "a…", "a。", "a . ! "})
    void whiteSpaceAroundAndFinalPunctuationAreLeftOut(String text) {
        assertThat(folded(text)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {".a", "a.b", "a. b", "a)", "'a'", "a]", "a-", "a%"})
    void otherPunctuationIsKept(String text) {
        assertThat(folded(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", ".", " . ", "...!?", " \u00a0.\u3000"})
    void aTextMayComeToNothing(String text) {
        FoldedText nothing = FoldedText.of(text);

        assertThat(nothing.folded()).isEmpty();
        assertThat(nothing.original(0, 0)).isEmpty();
    }

    @Test
    void partsAreCutFromTheOriginal() {
        FoldedText text = FoldedText.of(" \u00a0The  QUICK\tBrown 🦊 İs 𐐀 .. ");

        assertThat(text.folded()).isEqualTo("the quick brown 🦊 is 𐐨");
        assertThat(cut(text, "quick brown")).isEqualTo("QUICK\tBrown");
        assertThat(cut(text, "the ")).isEqualTo("The");
        assertThat(cut(text, " quick ")).isEqualTo("QUICK");
        assertThat(cut(text, " ")).isEmpty();
        assertThat(cut(text, "🦊")).isEqualTo("🦊");
        assertThat(cut(text, "🦊 is")).isEqualTo("🦊 İs");
        assertThat(cut(text, "𐐨")).isEqualTo("𐐀");
        assertThat(cut(text, text.folded())).isEqualTo("The  QUICK\tBrown 🦊 İs 𐐀");
    }

    private static String cut(FoldedText text, String part) {
        int start = text.folded().indexOf(part);
        return text.original(start, start + part.length());
    }

    @Test
    void halfACharacterIsKept() {
        assertThat(folded("A\ud83e B\udd8a")).isEqualTo("a\ud83e b\udd8a");
    }

    /** The room for the origins is counted on this. */
    @Test
    void everyCharacterIsCutFromWhereItStands() {
        for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c++) {
            String character = Character.toString(c);
            FoldedText text = FoldedText.of("x" + character + "y");
            int end = text.folded().length() - 1;
            String expected = text.folded().equals("x y") ? "" : character;
            if (!text.original(1, end).equals(expected)
                    || !text.original(end, end + 1).equals("y")) {
                assertThat(text.original(1, end)).as("U+%04X", c).isEqualTo(expected);
            }
        }
    }

    @Test
    void foldingAFoldedTextChangesNothing() {
        for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c++) {
            String once = folded("x" + Character.toString(c) + "y");
            if (!folded(once).equals(once)) {
                assertThat(folded(once)).as("U+%04X", c).isEqualTo(once);
            }
        }
    }

    @Test
    void ofATemplateOnlyTheOuterEndsLoseAnything() {
        assertThat(FoldedText.literals(List.of("  The ", " .  ", " end . "))).containsExactly("the ", " . ", " end");
        assertThat(FoldedText.literals(List.of(" ", ". ", " ."))).containsExactly("", ". ", "");
        assertThat(FoldedText.literals(List.of(". ", "."))).containsExactly(". ", "");
        assertThat(FoldedText.literals(List.of("  One. "))).containsExactly("one");
        assertThat(FoldedText.literals(List.of("   "))).containsExactly("");
    }

    private static String folded(String text) {
        return FoldedText.of(text).folded();
    }
}
