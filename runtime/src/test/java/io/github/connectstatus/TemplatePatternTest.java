package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatePatternTest {

    @Test
    void neitherCaseNorWhiteSpaceNorFinalPunctuationMatters() {
        assertThat(values(
                        "invalid device type {type}, only ios or android is allowed",
                        " Invalid\u00a0DEVICE  type Windows\n Phone,  only IOS or Android is allowed!. "))
                .containsExactly(entry("type", "Windows\n Phone"));
    }

    @Test
    void aTextThatFitsToTheLetterSaysMore() {
        TemplatePattern<SampleStatus> pattern = pattern("No {thing}, sorry");
        int exactly = match(pattern, "No money, sorry").orElseThrow().specificity();
        int similarly = match(pattern, "NO money, sorry").orElseThrow().specificity();

        assertThat(exactly).isGreaterThan(similarly);
        assertThat(match(pattern("No {thing}, sor{ry}"), "NO money, sorry"))
                .hasValueSatisfying(less -> assertThat(less.specificity()).isLessThan(similarly));
    }

    @ParameterizedTest
    @CsvSource({
        "'error:      {a}', 'error: {a}'",
        "'error:\t\u00a0{a} is  bad', 'error: {a} is bad'",
        "'  \u3000no {a}', 'no {a}'",
        "'invalid {a}!!!!!', 'invalid {a}'",
        "'invalid {a} \u2026 ', 'invalid {a}'",
        "'no {a}, sorry . . .', 'NO {a}, sorry'"
    })
    void whatServersAreFreeWithMakesATemplateNoMoreSpecific(String template, String bare) {
        assertThat(pattern(template).specificity()).isEqualTo(pattern(bare).specificity());
    }

    @ParameterizedTest
    @CsvSource({
        "error: bad {a}, 'error:      {a}'",
        "invalid id {a}, invalid {a}!!!!!",
        "no. {a}, no {a}...",
        "{{{a}}}, {a}",
        "{a} . {b}, {a} {b}"
    })
    void allElseMakesATemplateMoreSpecific(String more, String less) {
        assertThat(pattern(more).specificity()).isGreaterThan(pattern(less).specificity());
    }

    @Test
    void aTextThatFitsToTheLetterKeepsAllOfItsValues() {
        assertThat(values("No {thing}", "No  more!\u00a0 ")).containsExactly(entry("thing", " more!\u00a0 "));
    }

    @Test
    void valuesAreCutWithoutTheWhiteSpaceAroundThem() {
        String template = "value '{value}' of {name} is bad";

        assertThat(values(template, "VALUE ' \u00a0 X  Y \u00a0\u2007' of \u00a0N\u00a0 is bad"))
                .containsExactly(entry("value", "X  Y"), entry("name", "N"));
        assertThat(values(template, "VALUE '\u00a0\u00a0' of n is bad")).containsEntry("value", "");
    }

    @Test
    void finalPunctuationBelongsToNeitherTheTextNorTheTemplate() {
        assertThat(values("No {thing}.", "no money")).containsExactly(entry("thing", "money"));
        assertThat(values("No {thing}.", "NO money!?")).containsExactly(entry("thing", "money"));
        assertThat(values("No {thing}, sorry !", "no money, SORRY")).containsExactly(entry("thing", "money"));
        assertThat(values("No {thing}, sorry", "no money, SORRY...")).containsExactly(entry("thing", "money"));
        assertThat(values("Sorry.", "sorry")).isEmpty();
        assertThat(match(pattern("Sorry."), "sorry")).isPresent();
        assertThat(match(pattern("Sorry."), "sorry you")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"v1.", "'tv, radio, ...'", "'x !'", "?", "."})
    void aValueAtTheEndKeepsItsPunctuation(String value) {
        assertThat(values("duplicate device type {type}", "Duplicate device type " + value))
                .containsExactly(entry("type", value));
        assertThat(values("duplicate device type {type} \u00a0", "Duplicate device type " + value))
                .containsExactly(entry("type", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "?!", "…", "-", ","})
    void aValueMayBeEmptyOrPunctuation(String value) {
        assertThat(values("{x} is not known", value + " IS NOT KNOWN.")).containsExactly(entry("x", value));
        assertThat(values("device {x} is not known", "DEVICE " + value + " IS NOT KNOWN."))
                .containsExactly(entry("x", value));
        assertThat(values("device '{x}' is not known", "DEVICE '" + value + "' IS NOT KNOWN."))
                .containsExactly(entry("x", value));
        assertThat(values("not known: {x}", "NOT KNOWN: " + value)).containsExactly(entry("x", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TYPE", "TYPE ", "TYPE .", "TYPE !.", " TYPE ?"})
    void ofALastValueBeforeFinalPunctuationOnlyThePunctuationMayBeThere(String text) {
        assertThat(values("type {x}.", text)).containsExactly(entry("x", ""));
        assertThat(values("type {x} !", text)).containsExactly(entry("x", ""));
    }

    @Test
    void whatEndsALiteralPartEndsNoValue() {
        assertThat(values("{a}. {b}!", "ONE. !")).containsExactly(entry("a", "ONE"), entry("b", ""));
        assertThat(values("{a}. Now {b}!", "One. NOW two")).containsExactly(entry("a", "One"), entry("b", "two"));
    }

    @Test
    void aPartMayStandNextToAnEmptyValueWithOneSpaceForBoth() {
        assertThat(values("action {a} for {b} is bad", "ACTION for  is bad"))
                .containsExactly(entry("a", ""), entry("b", ""));
        assertThat(values("action {a} for {b} is bad", "ACTION x for is bad"))
                .containsExactly(entry("a", "x"), entry("b", ""));
        assertThat(match(pattern("action {a} for"), "ACTIONfor")).isEmpty();
        assertThat(match(pattern("action {a} for"), "ACTION xfor")).isEmpty();
    }

    @Test
    void aSpaceIsSharedOnlyWhereThePartsFitNoOtherWay() {
        assertThat(values("N {x} z {y}", "n z a z b")).containsExactly(entry("x", "z a"), entry("y", "b"));
        assertThat(values("N {x} z {y} q", "n z a q")).containsExactly(entry("x", ""), entry("y", "a"));
        assertThat(values("N {x} z {y} q", "n z q")).containsExactly(entry("x", ""), entry("y", ""));
        assertThat(values("N {x} {y} q", "n z q")).containsExactly(entry("x", "z"), entry("y", ""));
        assertThat(values("N z {x} z {y} q", "n z z q")).containsExactly(entry("x", ""), entry("y", ""));
        assertThat(match(pattern("N {x} z {y} q"), "n zq")).isEmpty();
        assertThat(values("{a} n{b}n {c} n", " NN N")).containsExactly(entry("a", ""), entry("b", ""), entry("c", ""));
        assertThat(match(pattern("N {x} z"), "n  Z"))
                .hasValueSatisfying(fit -> assertThat(fit.arguments()).containsExactly(entry("x", "")));
    }

    @Test
    void valuesAreToldApartByASpace() {
        assertThat(values("Param {name} {reason}", "PARAM text is bad"))
                .containsExactly(entry("name", "text"), entry("reason", "is bad"));
        assertThat(values("{name} {reason}", "\ttext\u00a0is\nbad"))
                .containsExactly(entry("name", "text"), entry("reason", "is\nbad"));
    }

    @Test
    void thePunctuationOfInnerPartsIsKept() {
        assertThat(match(pattern("{a}. {b}"), "One Two")).isEmpty();
        assertThat(values("{a}. {b}", "One.\tTwo.")).containsExactly(entry("a", "One"), entry("b", "Two."));
        assertThat(values("{a}. {b}", "One.\u00a0Two.")).containsExactly(entry("a", "One"), entry("b", "Two."));
    }

    @Test
    void whiteSpaceAroundTheTemplateDoesNotMatter() {
        assertThat(values("  {a} b", "X B")).containsExactly(entry("a", "X"));
        assertThat(values("\u00a0A {b} \u3000", "a B")).containsExactly(entry("b", "B"));
    }

    @ParameterizedTest
    @CsvSource({"{a}!, ?", "{a}..., ''", "' {a}.', ' '", "? {a}, ?", "{a} . {b}, .", "'{a}, {b}', ' ,\u00a0'"})
    void aTextOfNothingButWhiteSpaceAndPunctuationFitsOnlyToTheLetter(String template, String text) {
        String letters = Template.parse(template).format(Map.of("a", "", "b", ""));

        assertThat(match(pattern(template), text)).isEmpty();
        assertThat(match(pattern(template), letters)).isPresent();
    }

    @Test
    void valuesAreCutFromTheTextAsItIs() {
        assertThat(values("user {name} has 📱 {model} today", "USER  𝐉Ürgen  İ has  📱   ΣΑΣ 😀  TODAY"))
                .containsExactly(entry("name", "𝐉Ürgen  İ"), entry("model", "ΣΑΣ 😀"));
    }

    @Test
    void literalPartsDoNotOverlap() {
        assertThat(match(pattern("Aba{x}aba"), "ababa")).isEmpty();
        assertThat(values("Aba{x}aba", "abaaba")).containsExactly(entry("x", ""));
        assertThat(match(pattern("No {x} no"), "no")).isEmpty();
        assertThat(values("No {x} no", "no no")).containsExactly(entry("x", ""));
    }

    /** Comparing at each place anew would take some 10^12 steps here. */
    @Test
    @Timeout(60)
    void aTextThatAlmostFitsEverywhereTakesLinearTime() {
        String almost = "a".repeat(1 << 20);
        TemplatePattern<SampleStatus> pattern = pattern("{x}" + almost + "b{y}" + almost + "c{z}");
        String text = "A".repeat(1 << 22);

        assertThat(match(pattern, text)).isEmpty();
        assertThat(match(pattern, text + "b" + text)).isEmpty();
        assertThat(match(pattern, text + "b" + text + "c"))
                .hasValueSatisfying(fit -> assertThat(fit.arguments().get("y")).hasSize(3 << 20));
    }

    private static Map<String, String> values(String template, String text) {
        return match(pattern(template), text)
                .map(TemplatePattern.Match::arguments)
                .orElseThrow(() -> new AssertionError("'" + text + "' does not fit '" + template + "'"));
    }

    private static TemplatePattern<SampleStatus> pattern(String template) {
        return new TemplatePattern<>(SampleStatus.QUEUED, Template.parse(template));
    }

    private static Optional<TemplatePattern.Match<SampleStatus>> match(
            TemplatePattern<SampleStatus> pattern, String text) {
        return Optional.ofNullable(pattern.match(text, FoldedText.of(text)));
    }
}
