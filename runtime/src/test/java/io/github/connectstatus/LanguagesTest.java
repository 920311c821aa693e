package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final String ENGLISH = "English";

    @ParameterizedTest
    @CsvSource({
        "pt, pt-BR",
        "pt-PT, pt-BR",
        "pt-BR, pt-BR",
        "pt-Latn-BR, pt-BR",
        "zh, zh-CN",
        "zh-CN, zh-CN",
        "zh-SG, zh-CN",
        "zh-Hans, zh-CN",
        "zh-Hans-HK, zh-CN",
        "zh-Hans-CN, zh-CN",
        "zh-TW, English",
        "zh-HK, English",
        "zh-MO, English",
        "zh-Hant, English",
        "zh-Hant-CN, English",
        "de, de",
        "de-AT, de",
        "de-CH-1996, de",
        "de-Latn, de",
        "de-DE-u-co-phonebk, de",
        "de-x-private, de",
        "ar-EG, ar",
        "en, English",
        "en-GB, English",
        "ko, English",
        "yue, English",
        "nds, English",
        "und, English",
        "und-DE, English",
        "und-Latn-BR, English",
        "'', English"
    })
    void theShippedLanguagesServeTheirNeighbours(String wanted, String found) {
        assertThat(nearest(wanted, "ar", "de", "es", "fr", "hi", "ja", "pt-BR", "zh-CN"))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"fr-CA, fr", "fr-FR, fr-FR", "fr, fr", "fr-BE, fr", "fr-FR-x-lvariant-POSIX, fr-FR"})
    void theSameCountryIsNearestThenNoCountry(String wanted, String found) {
        assertThat(nearest(wanted, "fr", "fr-FR")).isEqualTo(found);
        assertThat(nearest(wanted, "fr-FR", "fr")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"es, es-MX", "es-AR, es-MX", "es-419, es-MX", "es-ES, es-ES", "es-MX, es-MX"})
    void ofSeveralOtherCountriesTheFirstIsTaken(String wanted, String found) {
        assertThat(nearest(wanted, "es-MX", "es-ES", "es-US")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"sr, sr", "sr-RS, sr", "sr-Cyrl, sr", "sr-Latn, sr-Latn", "sr-Latn-RS, sr-Latn"})
    void aScriptIsForThoseWhoAskForIt(String wanted, String found) {
        assertThat(nearest(wanted, "sr-Latn", "sr")).isEqualTo(found);
        assertThat(nearest(wanted, "sr", "sr-Latn")).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr", "sr-RS", "sr-Cyrl"})
    void aScriptThatNobodyAskedForDoesNotServe(String wanted) {
        assertThat(nearest(wanted, "sr-Latn")).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, zh-TW", "zh-HK, zh-TW", "zh-Hant, zh-TW", "zh, zh-Hans", "zh-CN, zh-Hans", "zh-Hans-TW, zh-Hans"
    })
    void chineseIsOfTwoScripts(String wanted, String found) {
        assertThat(nearest(wanted, "zh-TW", "zh-Hans")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, en-GB", "en-GB-oxendict, en-GB", "en, English", "en-US, English", "en-AU, English"})
    void theEnglishOfACountryIsForThatCountry(String wanted, String found) {
        assertThat(nearest(wanted, "en-GB")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"no, nb, nb", "nb, no, no", "no-NO, nb, nb", "nb-NO, no, no", "nb, nb-NO, nb-NO", "nn, nb, English"})
    void norwegianIsBokmalUnlessSomebodySaysNynorsk(String wanted, String there, String found) {
        assertThat(nearest(wanted, there)).isEqualTo(found);
    }

    /** The JDK knows these languages by two codes each. */
    @ParameterizedTest
    @CsvSource({"iw, he", "he, iw", "in, id", "id-ID, in", "ji, yi"})
    void oldCodesAreTheNewOnes(String wanted, String there) {
        assertThat(new Languages(there).nearest(Locale.forLanguageTag(wanted))).isZero();
        assertThat(new Languages(there)
                        .nearest(new Locale.Builder()
                                .setLanguage(wanted.substring(0, 2))
                                .build()))
                .isZero();
    }

    @Test
    void localesThatNoTagDescribesAreTakenForWhatTheySay() {
        Languages languages = new Languages("de", "ja");

        assertThat(languages.nearest(Locale.ROOT)).isEqualTo(Languages.NONE);
        assertThat(languages.nearest(new Locale("", "DE"))).isEqualTo(Languages.NONE);
        assertThat(languages.nearest(new Locale("de", "DE", "no such variant"))).isZero();
        assertThat(languages.nearest(new Locale("ja", "JP", "JP"))).isEqualTo(1);
        assertThat(languages.nearest(new Locale("../../de"))).isEqualTo(Languages.NONE);
    }

    @Test
    void withoutLanguagesThereIsEnglish() {
        assertThat(nearest("de")).isEqualTo(ENGLISH);
    }

    private static String nearest(String wanted, String... there) {
        Languages languages = new Languages(there);
        int nearest = languages.nearest(Locale.forLanguageTag(wanted));
        return nearest == Languages.NONE ? ENGLISH : languages.get(nearest).toLanguageTag();
    }
}
