package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.connectstatus.Resolution.Ambiguous;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Resolution.Resolved.Certainty;
import io.github.connectstatus.Resolution.Undocumented;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvingTest {

    /** Of each test its own, so that none leans on what another has prepared. */
    private final StatusLookup<SampleStatus> lookup = SampleStatus.newLookup();

    @Test
    void theDocumentedTextIsFoundToTheLetter() {
        assertResolved("7006", "Internal server error", Certainty.EXACT_TEXT, SampleStatus.INTERNAL_SERVER_ERROR);
        assertResolved("7006", "Internal error occurred", Certainty.EXACT_TEXT, SampleStatus.INTERNAL_ERROR);
        assertResolved("7000", "Invalid JSON", Certainty.EXACT_TEXT, SampleStatus.INVALID_JSON);
    }

    @Test
    void theDocumentedTextOfATemplateIsFoundToTheLetter() {
        assertResolved("7004", "duplicate device type xxx", Certainty.EXACT_TEXT, SampleStatus.DUPLICATE_DEVICE_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INTERNAL SERVER ERROR",
                "internal server error.",
                "  Internal  server\u00a0error ",
                "Internal\nserver error!",
                "İnternal server error"
            })
    void aSimilarTextIsFound(String text) {
        assertResolved("7006", text, Certainty.SIMILAR_TEXT, SampleStatus.INTERNAL_SERVER_ERROR);
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        DefaultLocale.with(
                Locale.forLanguageTag("tr"),
                () -> assertResolved(
                        "7006", "INTERNAL SERVER ERROR", Certainty.SIMILAR_TEXT, SampleStatus.INTERNAL_SERVER_ERROR));
    }

    @Test
    void aTextThatFitsATemplateIsFoundWithItsValues() {
        assertTemplate(
                "7004",
                "Invalid number of actions, expected actions size 3, but found 2",
                SampleStatus.ACTIONS_SIZE,
                Map.of("expected", "3", "found", "2"));
        assertTemplate("7004", "duplicate device type ", SampleStatus.DUPLICATE_DEVICE_TYPE, Map.of("type", ""));
    }

    @Test
    void aTextThatFitsATemplateButForCaseIsFoundWithItsValues() {
        assertTemplate(
                "7004",
                " INVALID device type  [Windows  Phone] , only iOS or Android is allowed!",
                SampleStatus.DEVICE_TYPE,
                Map.of("type", "[Windows  Phone]"));
    }

    @Test
    void valuesComeInTheOrderOfTheTemplate() {
        Resolved<?> resolved =
                (Resolved<?>) lookup.resolve(7004, "Invalid number of actions, expected actions size 3, but found 2");
        assertThat(resolved.arguments()).containsExactly(entry("expected", "3"), entry("found", "2"));
    }

    @Test
    void ofSeveralTemplatesTheOneWithMoreTextOfItsOwnWins() {
        assertTemplate("7600", "param text is missing", SampleStatus.PARAM_MISSING, Map.of("name", "text"));
        assertTemplate("7600", "param text is bad", SampleStatus.PARAM, Map.of("rest", "text is bad"));
        assertTemplate("7600", "PARAM text IS MISSING", SampleStatus.PARAM_MISSING, Map.of("name", "text"));
    }

    /** What takes everything in fits everything to the letter, and says least. */
    @Test
    void aTemplateWithMoreTextOfItsOwnWinsEvenIfOnlyTheOtherFitsToTheLetter() {
        assertTemplate("7600", "param text is much too long", SampleStatus.LONG_PARAM, Map.of("name", "text"));
        assertTemplate("7600", "Param text is much too long", SampleStatus.LONG_PARAM, Map.of("name", "text"));
        assertTemplate("7600", "param text IS missing.", SampleStatus.PARAM_MISSING, Map.of("name", "text"));
    }

    @Test
    void ofTemplatesWithEquallyMuchTextTheOneThatFitsToTheLetterWins() {
        assertTemplate("7601", "Limit of texts", SampleStatus.LIMIT_OF, Map.of("what", "texts"));
        assertTemplate("7601", "limit OF texts", SampleStatus.LIMIT_SHOUTED, Map.of("what", "texts"));
        assertAmbiguous("7601", "LIMIT OF texts", SampleStatus.LIMIT_OF, SampleStatus.LIMIT_SHOUTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"error: bad 7", "Error: Bad 7", "error:  bad 7"})
    void neitherWhiteSpaceNorFinalPunctuationIsTextOfItsOwn(String text) {
        assertTemplate("7602", text, SampleStatus.ERROR_BAD, Map.of("what", "7"));
    }

    @Test
    void aValueAtTheEndKeepsItsPunctuationWhereOnlyCaseDiffers() {
        assertTemplate("7004", "Duplicate device type v1.", SampleStatus.DUPLICATE_DEVICE_TYPE, Map.of("type", "v1."));
        assertTemplate("7004", "duplicate device type v1.", SampleStatus.DUPLICATE_DEVICE_TYPE, Map.of("type", "v1."));
    }

    @Test
    void aSimilarTextWinsOverATemplate() {
        assertResolved("7600", "PARAM XXX IS MISSING", Certainty.SIMILAR_TEXT, SampleStatus.PARAM_MISSING);
    }

    @Test
    void templatesWithEquallyMuchTextLeaveItOpen() {
        assertAmbiguous("7500", "no luck found", SampleStatus.NOTHING_FOUND, SampleStatus.NOT_FOUND);
        assertAmbiguous("7500", "NO luck FOUND", SampleStatus.NOTHING_FOUND, SampleStatus.NOT_FOUND);
        assertTemplate("7500", "luck found", SampleStatus.ANYTHING_FOUND, Map.of("anything", "luck"));
        assertTemplate("7500", "Today no luck", SampleStatus.NOT_FOUND_TODAY, Map.of("text", "no luck"));
    }

    @Test
    void statusesWithTheSameTextLeaveItOpen() {
        assertAmbiguous("7208", "Message expired", SampleStatus.EXPIRED, SampleStatus.EXPIRED_LATER);
        assertResolved("7208", "MESSAGE EXPIRED.", Certainty.EXACT_TEXT, SampleStatus.EXPIRED_OTHERWISE);
        assertAmbiguous(
                "7208",
                "message expired",
                SampleStatus.EXPIRED,
                SampleStatus.EXPIRED_LATER,
                SampleStatus.EXPIRED_OTHERWISE);
    }

    @Test
    void anotherTextIsFoundToTheLetterAndButForCase() {
        assertResolved("7800", "Submitted twice", Certainty.EXACT_TEXT, SampleStatus.SUBMITTED_TWICE);
        assertResolved("7800", " submitted  TWICE.", Certainty.SIMILAR_TEXT, SampleStatus.SUBMITTED_TWICE);
        assertResolved("7800", "Submited twice", Certainty.EXACT_TEXT, SampleStatus.SUBMITTED_TWICE);
        assertResolved("7890", "then!", Certainty.SIMILAR_TEXT, SampleStatus.RENAMED);
        assertAmbiguous("7800", "Then", SampleStatus.SUBMITTED_TWICE, SampleStatus.SIZE_OF, SampleStatus.SIZE_WRONG);
    }

    @Test
    void aDoubledBraceOfAnotherTextIsABrace() {
        assertResolved("7800", "sent {2} times", Certainty.EXACT_TEXT, SampleStatus.SUBMITTED_TWICE);
        assertResolved("7800", "Sent {2} times", Certainty.SIMILAR_TEXT, SampleStatus.SUBMITTED_TWICE);
    }

    @Test
    void anotherTextNeedNotHaveThePlaceholdersOfTheTemplate() {
        assertResolved("7800", "wrong size", Certainty.EXACT_TEXT, SampleStatus.SIZE_OF);
        assertTemplate("7800", "Wrong size 3", SampleStatus.SIZE_OF, Map.of("size", "3"));
    }

    @Test
    void valuesOfAnotherTextComeInTheOrderOfTheTemplate() {
        assertTemplate("7800", "head has a size of 3", SampleStatus.SIZE_OF, Map.of("part", "head", "size", "3"));
        assertThat(((Resolved<?>) lookup.resolve(7800, "head has a size of 3")).arguments())
                .containsExactly(entry("size", "3"), entry("part", "head"));
        assertThat(((Resolved<?>) lookup.resolve(7800, "HEAD has a size of 3.")).arguments())
                .containsExactly(entry("size", "3."), entry("part", "HEAD"));
    }

    @Test
    void ofTheTextsOfAllStatusesTheMostSpecificWins() {
        assertTemplate("7800", "wrong size in field x", SampleStatus.SIZE_WRONG, Map.of("field", "x"));
        assertTemplate("7800", "wrong size in part x", SampleStatus.SIZE_OF, Map.of("size", "in part x"));
    }

    @Test
    void twoTextsOfOneStatusLeaveNothingOpen() {
        assertResolved("7800", "SUBMITED TWICE", Certainty.SIMILAR_TEXT, SampleStatus.SUBMITTED_TWICE);
        assertTemplate("7800", "SIZE 3 of head", SampleStatus.SIZE_OF, Map.of("size", "3", "part", "head"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "something else", "Invalid", "Invalid JSON at line 3"})
    void theCodeAloneDecidesWhereItHasOneStatus(String text) {
        assertResolved("7000", text, Certainty.CODE, SampleStatus.INVALID_JSON);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ".", "something else"})
    void theCodeAloneLeavesItOpenWhereItHasSeveralStatuses(String text) {
        assertAmbiguous("7006", text, SampleStatus.INTERNAL_ERROR, SampleStatus.INTERNAL_SERVER_ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", ".", "...", "! ", "?!", "\u3002"})
    void aTextOfNothingButWhiteSpaceAndPunctuationIsSimilarToNone(String text) {
        assertAmbiguous("7603", text, SampleStatus.EXCLAIMED, SampleStatus.ASKED, SampleStatus.SAID);
    }

    @Test
    void aTextOfNothingButPunctuationIsFoundToTheLetter() {
        assertResolved("7603", "!!!", Certainty.EXACT_TEXT, SampleStatus.EXCLAIMED);
        assertResolved("7603", "!", Certainty.EXACT_TEXT, SampleStatus.ASKED);
        assertTemplate("7603", "??", SampleStatus.ASKED, Map.of("what", "?"));
    }

    @Test
    void aTextOfAnotherCodeSaysNothing() {
        assertResolved("7000", "Internal server error", Certainty.CODE, SampleStatus.INVALID_JSON);
        assertUndocumented("9999", "Internal server error");
    }

    @ParameterizedTest
    @CsvSource({"7000, INVALID_JSON", "' 7000 ', INVALID_JSON", "007000, INVALID_JSON", "7890, RENAMED", "-5, NEGATIVE"
    })
    void aCodeIsWrittenInDigits(String code, SampleStatus status) {
        assertResolved(code, null, Certainty.CODE, status);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "--5",
                "abc",
                "7000a",
                "7000.0",
                "70 00",
                "+7000",
                "７０００",
                "٧٠٠٠",
                "0x1B58",
                "2147490648",
                "99999999999999999999",
                "-99999999999999999999",
                "9999"
            })
    void whatIsNoDocumentedCodeIsKeptAsItCame(String code) {
        assertUndocumented(code, "Invalid JSON");
        assertUndocumented(code, null);
        assertUndocumented(code, " ");
    }

    @Test
    void aNumberIsResolvedLikeItsDigits() {
        assertThat(lookup.resolve(7006, "Internal server error"))
                .isEqualTo(lookup.resolve("7006", "Internal server error"));
        assertThat(lookup.resolve(-5, null)).isEqualTo(lookup.resolve("-5", null));
        assertThat(lookup.resolve(9999, "x")).isEqualTo(lookup.resolve("9999", "x"));
        assertThat(lookup.resolve(Integer.MIN_VALUE, null).rawCode()).contains("-2147483648");
    }

    private void assertResolved(String code, String text, Certainty certainty, SampleStatus status) {
        Resolution<SampleStatus> resolution = lookup.resolve(code, text);

        assertThat(resolution).isEqualTo(new Resolved<>(certainty, status, Map.of(), code, text));
        assertThat(resolution.status()).contains(status);
    }

    private void assertTemplate(String code, String text, SampleStatus status, Map<String, String> arguments) {
        Resolution<SampleStatus> resolution = lookup.resolve(code, text);

        assertThat(resolution).isEqualTo(new Resolved<>(Certainty.TEMPLATE, status, arguments, code, text));
        assertThat(resolution.status()).contains(status);
    }

    private void assertAmbiguous(String code, String text, SampleStatus... candidates) {
        Resolution<SampleStatus> resolution = lookup.resolve(code, text);

        assertThat(resolution).isEqualTo(new Ambiguous<>(List.of(candidates), code, text));
        assertThat(resolution.status()).isEmpty();
    }

    private void assertUndocumented(String code, String text) {
        Resolution<SampleStatus> resolution = lookup.resolve(code, text);

        assertThat(resolution).isEqualTo(new Undocumented<>(code, text));
        assertThat(resolution.status()).isEmpty();
        assertThat(resolution.outcome()).isEmpty();
    }
}
