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
        assertThat(content(one)).isEqualTo(content(other));
    }

    @ParameterizedTest
    @CsvSource({"straße, strasse", "naive, naïve", "one, two", "ab, a b"})
    void lettersAreKept(String one, String other) {
        assertThat(content(one)).isNotEqualTo(content(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az", "lt"})
    void theDefaultLocaleDoesNotMatter(String language) {
        DefaultLocale.with(Locale.forLanguageTag(language), () -> {
            assertThat(content("INVALID ID")).isEqualTo("invalid id");
            assertThat(content("invalid id")).isEqualTo("invalid id");
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
    void everyRunOfWhiteSpaceIsAlike(String text) {
        assertThat(content(text)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" a", "a ", "\u00a0a\u00a0", "a.", "a...", "a .", "a. ", "a!?", "a;:,", "a…", "a。", "a . ! "})
    void whiteSpaceAroundAndFinalPunctuationAreLeftOut(String text) {
        assertThat(content(text)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {".a", "a.b", "a. b", "a)", "'a'", "a]", "a-", "a%"})
    void otherPunctuationIsKept(String text) {
        assertThat(content(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", ".", " . ", "...!?", " \u00a0.\u3000"})
    void aTextMayComeToNothing(String text) {
        assertThat(content(text)).isEmpty();
        assertThat(FoldedText.of(text).cut(new int[] {1, FoldedText.of(text).contentEnd()}))
                .containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a", "a ", " \u00a0a\t\n"})
    void aTextStandsBetweenTwoSpaces(String text) {
        assertThat(FoldedText.of(text).folded()).isEqualTo(" a ");
    }

    @Test
    void finalPunctuationIsBehindTheContent() {
        FoldedText text = FoldedText.of("One, two. ");

        assertThat(text.folded().substring(0, text.contentEnd())).isEqualTo(" one, two");
        assertThat(text.folded()).isEqualTo(" one, two. ");
    }

    @Test
    void partsAreCutFromTheOriginal() {
        FoldedText text = FoldedText.of(" \u00a0The  QUICK\tBrown 🦊 İs 𐐀 .. ");

        assertThat(text.content()).isEqualTo("the quick brown 🦊 is 𐐨");
        assertThat(cut(text, "quick brown")).isEqualTo("QUICK\tBrown");
        assertThat(cut(text, "the ")).isEqualTo("The");
        assertThat(cut(text, " quick ")).isEqualTo("QUICK");
        assertThat(cut(text, " ")).isEmpty();
        assertThat(cut(text, "🦊")).isEqualTo("🦊");
        assertThat(cut(text, "🦊 is")).isEqualTo("🦊 İs");
        assertThat(cut(text, "𐐨")).isEqualTo("𐐀");
        assertThat(cut(text, text.content())).isEqualTo("The  QUICK\tBrown 🦊 İs 𐐀");
        assertThat(cut(text, text.folded())).isEqualTo("The  QUICK\tBrown 🦊 İs 𐐀 ..");
    }

    @Test
    void severalPartsAreCutInOneWalk() {
        FoldedText text = FoldedText.of("One  TWO three");

        assertThat(text.cut(new int[] {0, 4, 4, 4, 5, 8, 8, 15})).containsExactly("One", "", "TWO", "three");
        assertThat(text.cut(new int[0])).isEmpty();
    }

    /** The short way, and the long one that a text takes as soon as its chars move. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\n"})
    void partsAreCutWhetherOrNotCharsMove(String around) {
        FoldedText text = FoldedText.of(around + "One TWO 𐐀" + around);

        assertThat(cut(text, "one")).isEqualTo("One");
        assertThat(cut(text, " two ")).isEqualTo("TWO");
        assertThat(cut(text, "𐐨")).isEqualTo("𐐀");
        assertThat(cut(text, text.folded())).isEqualTo("One TWO 𐐀");
    }

    private static String cut(FoldedText text, String part) {
        int start = text.folded().indexOf(part);
        return text.cut(new int[] {start, start + part.length()}).get(0);
    }

    @Test
    void halfACharacterIsKept() {
        assertThat(content("A\ud83e B\udd8a")).isEqualTo("a\ud83e b\udd8a");
    }

    /** The room for the folded form is counted on this, and so is the way back to the original. */
    @Test
    void noCharacterChangesItsLength() {
        for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c++) {
            int folded = Character.toLowerCase(Character.toUpperCase(c));
            if (Character.charCount(folded) != Character.charCount(c)) {
                assertThat(Character.charCount(folded)).as("U+%04X", c).isEqualTo(Character.charCount(c));
            }
        }
    }

    @Test
    void everyCharacterIsCutFromWhereItStands() {
        for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c++) {
            String character = Character.toString(c);
            FoldedText text = FoldedText.of("x" + character + "y");
            int end = text.folded().length() - 2;
            List<String> expected = List.of(text.folded().equals(" x y ") ? "" : character, "y");
            List<String> parts = text.cut(new int[] {2, end, end, end + 1});
            if (!parts.equals(expected)) {
                assertThat(parts).as("U+%04X", c).isEqualTo(expected);
            }
        }
    }

    @Test
    void foldingAFoldedTextChangesNothing() {
        for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c++) {
            String once = FoldedText.of("x" + Character.toString(c) + "y").folded();
            if (!FoldedText.of(once).folded().equals(once)) {
                assertThat(FoldedText.of(once).folded()).as("U+%04X", c).isEqualTo(once);
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
        assertThat(FoldedText.literals(List.of("", "\u00a0 ", ""))).containsExactly("", " ", "");
        assertThat(FoldedText.literals(List.of("One  Two ", " three", ""))).containsExactly("one two ", " three", "");
    }

    private static String content(String text) {
        return FoldedText.of(text).content();
    }
}
