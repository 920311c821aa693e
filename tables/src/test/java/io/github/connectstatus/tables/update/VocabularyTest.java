package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final Vocabulary NONE = Vocabulary.of(List.of());

    @Test
    void wordsAreRunsOfLettersAndDigits() {
        assertThat(Vocabulary.words("  The 2nd -- psid's\tKEY. ")).containsExactly("the", "2nd", "psid", "s", "key");
        assertThat(Vocabulary.words(" -- ")).isEmpty();
        assertThat(Vocabulary.words("end")).containsExactly("end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "param psid",
                "psid param",
                "the psid param is missing",
                "missing parameter: psid",
                "bad 'psid' given",
                "bad \"psid\" given",
                "<psid> is bad",
                "no_psid given",
                "bad psid_x given",
                "is aPsid_psid"
            })
    void aParameterIsNamedBesideItsKindOrWrittenAsNobodyWritesAWord(String text) {
        assertThat(Vocabulary.of(List.of(text)).isParameter("psid")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deviceId", "deviceID", "myOS"})
    void aCapitalInsideMakesAName(String name) {
        assertThat(Vocabulary.of(List.of("bad " + name + " given")).isParameter(name.toLowerCase(Locale.ROOT)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a psid is missing, psid",
        "param is missing, is",
        "header key missing, key",
        "key header missing, header",
        "the PSID is bad, psid",
        "a Psid is bad, psid",
        "a psiD is bad, psid",
        "a psid_ is bad, psid",
        "a _psid is bad, psid",
        "it's bad, it"
    })
    void otherWordsNameNoParameter(String text, String word) {
        assertThat(Vocabulary.of(List.of(text)).isParameter(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"address, adress", "registered, registerred", "quiet, quite", "sections, sectoins", "ab1cde, ab1dce"})
    void aDoubledLetterOrTwoThatChangedPlacesAreATypingErrorEvenInNames(String word, String other) {
        String names = "param " + word + " and param " + other;
        Vocabulary vocabulary = Vocabulary.of(List.of(names, names));
        assertThat(vocabulary.isMisspelling(word, other)).isTrue();
        assertThat(vocabulary.isMisspelling(other, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "psid, asid",
        "apsid, psid",
        "from, form",
        "code11, code1",
        "code12, code21",
        "abc1d, ab1cd",
        "adddrest, address",
        "adrress, address",
        "tests, testx",
        "abcde, abdxe",
        "abcde, abxce",
        "sectoing, sections",
        "actions, sections"
    })
    void otherDifferencesMakeAnotherName(String word, String other) {
        String names = "param " + word + " and param " + other;
        Vocabulary vocabulary = Vocabulary.of(List.of(names, names));
        assertThat(vocabulary.isMisspelling(word, other)).isFalse();
        assertThat(vocabulary.isMisspelling(other, word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"tests, texts", "invalid, invalit", "accepted, acxepxed"})
    void aLongerWordMayHaveMoreTypingErrors(String word, String other) {
        assertThat(NONE.isMisspelling(word, other)).isTrue();
        assertThat(NONE.isMisspelling(other, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "text, tent",
        "invalid, inxalix",
        "accepted, axxexted",
        "found, sound",
        "reader, rereader",
        "error12, error13",
        "error, errer1"
    })
    void aShortWordWithSeveralErrorsOrAPrefixOrANumberIsAnotherWord(String word, String other) {
        assertThat(NONE.isMisspelling(word, other)).isFalse();
        assertThat(NONE.isMisspelling(other, word)).isFalse();
    }

    @Test
    void whatOccursInSeveralTextsIsNoTypingErrorOfAnotherSuchWord() {
        Vocabulary vocabulary = Vocabulary.of(List.of("tests", "tests", "texts", "texts", "tesxs tesxs"));
        assertThat(vocabulary.isMisspelling("tests", "texts")).isFalse();
        assertThat(vocabulary.isMisspelling("tests", "tesxs")).isTrue();
        assertThat(vocabulary.isMisspelling("tesxs", "tests")).isTrue();
    }

    @Test
    void aParameterIsNoTypingErrorOfAnyWord() {
        Vocabulary vocabulary = Vocabulary.of(List.of("param tests"));
        assertThat(vocabulary.isMisspelling("tests", "texts")).isFalse();
        assertThat(vocabulary.isMisspelling("texts", "tests")).isFalse();
    }
}
