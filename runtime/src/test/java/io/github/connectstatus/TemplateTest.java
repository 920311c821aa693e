package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final Template DEVICE = Template.parse("invalid device type {type}, only ios or android is allowed");

    private static final Template SIZES = Template.parse("expected actions size {expected}, but found {found}");

    @Test
    void aTemplateTellsItsPlaceholdersAndTheTextAroundThem() {
        assertThat(SIZES.placeholders()).containsExactly("expected", "found");
        assertThat(SIZES.literals()).containsExactly("expected actions size ", ", but found ", "");
        assertThat(SIZES).hasToString("expected actions size {expected}, but found {found}");
    }

    @Test
    void aTextWithoutPlaceholdersIsATemplateThatMatchesItselfAlone() {
        Template plain = Template.parse("Invalid JSON");

        assertThat(plain.placeholders()).isEmpty();
        assertThat(plain.literals()).containsExactly("Invalid JSON");
        assertThat(plain.match("Invalid JSON")).contains(Map.of());
        assertThat(plain.match("Invalid JSON.")).isEmpty();
        assertThat(plain.match("Invalid JSO")).isEmpty();
        assertThat(plain.format(Map.of())).isEqualTo("Invalid JSON");
    }

    @Test
    void theTextAroundThePlaceholdersIsFoldedAsServersAreFreeWithIt() {
        assertThat(Template.parse(" No  {a}\tIS {{X}}  {b} Found. ").foldedLiterals())
                .containsExactly("no ", " is {x} ", " found");
        assertThat(Template.parse(" Invalid\nJSON !").foldedLiterals()).containsExactly("invalid json");
        assertThat(Template.parse("Order {order} is broken").foldedLiterals())
                .isEqualTo(Template.parse("order {id}  is BROKEN.").foldedLiterals())
                .isNotEqualTo(Template.parse("Order {order}is broken").foldedLiterals())
                .isNotEqualTo(Template.parse("Order is broken").foldedLiterals());
    }

    @Test
    void anEmptyTemplateMatchesTheEmptyTextAlone() {
        assertThat(Template.parse("").match("")).contains(Map.of());
        assertThat(Template.parse("").match(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "aZ09", "placeholderWithALongName"})
    void aNameIsASmallLetterFollowedByLettersAndDigits(String name) {
        assertThat(Template.parse("{" + name + "}").placeholders()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "_a", "a_b", "a-b", " a", "a ", "a b", "é", "aé", "a٣", "a{b", "`", "a["})
    void whatIsNoNameIsNoPlaceholder(String name) {
        TemplateSyntaxException thrown = syntaxError("ab{" + name + "}");

        assertThat(thrown)
                .hasMessage(
                        "{" + name + "} is no placeholder; its name is a small letter followed by letters and digits");
        assertThat(thrown.index()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"'{', 0", "'ab{', 2", "'ab{name', 2", "'{a} {b', 4", "'{{{', 2"})
    void aBraceMustBeClosed(String source, int index) {
        TemplateSyntaxException thrown = syntaxError(source);

        assertThat(thrown).hasMessage("'{' is not closed; a literal brace is written '{{'");
        assertThat(thrown.index()).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({"'}', 0", "'ab} c', 2", "'{a}}', 3", "'}}}', 2"})
    void aClosingBraceMustCloseSomething(String source, int index) {
        TemplateSyntaxException thrown = syntaxError(source);

        assertThat(thrown).hasMessage("'}' closes no placeholder; a literal brace is written '}}'");
        assertThat(thrown.index()).isEqualTo(index);
    }

    @Test
    void aNameOccursOnce() {
        TemplateSyntaxException thrown = syntaxError("{a} and {b} and {a}");

        assertThat(thrown).hasMessage("placeholder {a} occurs twice");
        assertThat(thrown.index()).isEqualTo(16);
    }

    @Test
    void thereAreAtMostAHundred() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            source.append(" {p").append(i).append('}');
        }
        assertThat(Template.parse(source.toString()).placeholders()).hasSize(100);

        TemplateSyntaxException thrown = syntaxError(source + " {p100}");

        assertThat(thrown).hasMessage("there are more than 100 placeholders");
        assertThat(thrown.index()).isEqualTo(source.length() + 1);
    }

    @Test
    void betweenTwoPlaceholdersIsText() {
        TemplateSyntaxException thrown = syntaxError("x{a}{b}");

        assertThat(thrown).hasMessage("nothing stands between {b} and the placeholder before");
        assertThat(thrown.index()).isEqualTo(4);
    }

    @Test
    void theFirstOfSeveralMistakesIsTold() {
        assertThat(syntaxError("} {A} {").index()).isZero();
    }

    private static TemplateSyntaxException syntaxError(String source) {
        return catchThrowableOfType(TemplateSyntaxException.class, () -> Template.parse(source));
    }

    @Test
    void doubledBracesAreLiteral() {
        Template template = Template.parse("{{{a}}} and {{b}}");

        assertThat(template.placeholders()).containsExactly("a");
        assertThat(template.literals()).containsExactly("{", "} and {b}");
        assertThat(template.match("{1} and {b}")).contains(Map.of("a", "1"));
        assertThat(template.format(Map.of("a", "1"))).isEqualTo("{1} and {b}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows", "windows phone 8", "", " ", "[ios,android]", "x, y", "{type}", "?!", "\n", "📱"})
    void aValueMayBeAnyText(String value) {
        assertThat(DEVICE.match("invalid device type " + value + ", only ios or android is allowed"))
                .contains(Map.of("type", value));
    }

    @Test
    void eachValueReachesToTheNearestPlaceAtWhichTheRestFits() {
        assertThat(Template.parse("{a},{b},{c}").match("1,2,3,4").orElseThrow())
                .containsExactly(entry("a", "1"), entry("b", "2"), entry("c", "3,4"));
        assertThat(SIZES.match("expected actions size 1, but found 2, but found 3"))
                .contains(Map.of("expected", "1", "found", "2, but found 3"));
    }

    @Test
    void theTextAfterTheLastPlaceholderIsFoundAtTheEnd() {
        assertThat(Template.parse("{a} is bad").match("this is bad is bad")).contains(Map.of("a", "this is bad"));
    }

    @Test
    void valuesComeInTheOrderOfTheTemplate() {
        assertThat(Template.parse("{z} {y} {x}").match("1 2 3").orElseThrow().keySet())
                .containsExactly("z", "y", "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "invalid device type ",
                "Invalid device type x, only ios or android is allowed",
                "invalid device type x only ios or android is allowed",
                "invalid device type x, only ios or android is allowed.",
                " invalid device type x, only ios or android is allowed",
                "invalid  device type x, only ios or android is allowed"
            })
    void aTextWhoseLiteralPartsDifferDoesNotFit(String text) {
        assertThat(DEVICE.match(text)).isEmpty();
    }

    @Test
    void literalPartsDoNotOverlap() {
        assertThat(Template.parse("aba{x}aba").match("ababa")).isEmpty();
        assertThat(Template.parse("aba{x}aba").match("abaaba")).contains(Map.of("x", ""));
        assertThat(Template.parse("a{x}b{y}b").match("ab")).isEmpty();
        assertThat(Template.parse("a{x}b{y}b").match("abb")).contains(Map.of("x", "", "y", ""));
    }

    @Test
    void aLiteralPartIsFoundBehindABeginningOfItself() {
        assertThat(Template.parse("{x}aab{y}").match("aaab")).contains(Map.of("x", "a", "y", ""));
        assertThat(Template.parse("{x}abab c{y}").match("ababab cd")).contains(Map.of("x", "ab", "y", "d"));
        assertThat(Template.parse("{x}abacabad{y}").match("abacabacabad")).contains(Map.of("x", "abac", "y", ""));
    }

    @Test
    void formattingLeavesAPlaceholderWithoutAValueInBraces() {
        assertThat(SIZES.format(Map.of("found", "3"))).isEqualTo("expected actions size {expected}, but found 3");
        assertThat(DEVICE.format(Collections.singletonMap("type", null))).isEqualTo(DEVICE.toString());
    }

    @Test
    void formattingIgnoresValuesThatNoPlaceholderAsksFor() {
        assertThat(DEVICE.format(Map.of("type", "tv", "colour", "red")))
                .isEqualTo("invalid device type tv, only ios or android is allowed");
    }

    @Test
    void formattingDoesNotReadPlaceholdersInValues() {
        assertThat(SIZES.format(Map.of("expected", "{found}", "found", "{expected}")))
                .isEqualTo("expected actions size {found}, but found {expected}");
    }

    @Test
    void templatesAreEqualIfTheyAreWrittenAlike() {
        assertThat(Template.parse("a {b}"))
                .isEqualTo(Template.parse("a {b}"))
                .hasSameHashCodeAs(Template.parse("a {b}"))
                .isNotEqualTo(Template.parse("a {c}"))
                .doesNotHaveSameHashCodeAs(Template.parse("a {c}"))
                .isNotEqualTo("a {b}");
    }

    @Test
    void theListsOfATemplateCannotBeChanged() {
        assertThatThrownBy(() -> SIZES.placeholders().add("more")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> SIZES.literals().set(0, "")).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Comparing at each place anew would take some 10^12 steps here. */
    @Test
    @Timeout(60)
    void aTextThatAlmostFitsEverywhereTakesLinearTime() {
        String almost = "a".repeat(1 << 20);
        Template template = Template.parse("{x}" + almost + "b{y}" + almost + "c{z}");
        String text = "a".repeat(1 << 22);

        assertThat(template.match(text)).isEmpty();
        assertThat(template.match(text + "b" + text)).isEmpty();
        assertThat(template.match(text + "b" + text + "c").orElseThrow().get("y"))
                .hasSize(3 << 20);
    }

    /** Trying other places for the parts before would take more steps than there are atoms. */
    @Test
    @Timeout(60)
    void aTextInWhichOnlyTheLastPartIsMissingTakesLinearTime() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 99; i++) {
            parts.add("{p" + i + "}");
        }
        Template template = Template.parse(String.join("ab", parts) + "abc");
        String text = "ab".repeat(1 << 20);

        assertThat(template.match(text)).isEmpty();
        assertThat(template.match(text + "abc").orElseThrow()).hasSize(99);
    }
}
