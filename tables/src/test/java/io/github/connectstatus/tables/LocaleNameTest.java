package io.github.connectstatus.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Result;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleNameTest {

    @ParameterizedTest
    @CsvSource({
        "fr, fr, fr",
        "FR, fr, fr",
        "pt_BR, pt_BR, pt_BR",
        "pt-BR, pt_BR, pt_BR",
        "PT-br, pt_BR, pt_BR",
        "zh_Hans_CN, zh_Hans_CN, zh_CN_#Hans",
        "sr-Latn, sr_Latn, sr__#Latn",
        "es_419, es_419, es_419",
        "fil, fil, fil",
        "haw_US, haw_US, haw_US",
        "iw, he, he",
        "sq_XK, sq_XK, sq_XK",
        "de_1996, de_1996, de__1996",
        "ca_ES_valencia, ca_ES_valencia, ca_ES_valencia",
    })
    void everySpellingIsOneLocale(String written, String suffix, String javaName) {
        LocaleName name = LocaleName.parse(written).value().orElseThrow();
        assertThat(name.fileSuffix()).isEqualTo(suffix);
        assertThat(name).hasToString(suffix);
        assertThat(name.locale()).hasToString(javaName);
        assertThat(LocaleName.parse(suffix)).isEqualTo(Result.of(name));
    }

    @ParameterizedTest
    @CsvSource({"pt_BR, pt_BR", "zh_Hans_CN, zh_Hans_CN", "sr_Latn, sr_Latn", "de_1996, de__1996", "he, he"})
    void theBundleIsNamedAsJavaLooksForIt(String written, String suffix) {
        assertThat(LocaleName.parse(written).value().orElseThrow().bundleSuffix())
                .isEqualTo(suffix);
    }

    @ParameterizedTest
    @CsvSource({
        "'', it is no BCP 47 language tag",
        "und, it has no language",
        "x_acme, it has no language",
        "xx, 'no language \"xx\" is registered'",
        "english, 'no language \"english\" is registered'",
        "root, 'no language \"root\" is registered'",
        "deu-DE, 'the language \"deu\" is \"de\" in two letters'",
        "ger, 'the language \"ger\" is \"de\" in two letters'",
        "fre, 'the language \"fre\" is \"fr\" in two letters'",
        "heb, 'the language \"heb\" is \"he\" in two letters'",
        "en_UK, 'no country \"UK\" is registered'",
        "en_999, 'no country \"999\" is registered'",
        "zh_Hanz, 'no script \"Hanz\" is registered'",
        "ja_JP_u_ca_japanese, 'a file has a language, but no extensions of one'",
        "fr_FR_x_acme, 'a file has a language, but no extensions of one'",
        "f, it is no BCP 47 language tag",
        "fr_, it is no BCP 47 language tag",
        "_fr, it is no BCP 47 language tag",
        "fr BR, it is no BCP 47 language tag",
        "französisch, it is no BCP 47 language tag",
        "pt_BR_SP, it is no BCP 47 language tag",
    })
    void whatIsNoLocaleIsToldWithTheReason(String written, String reason) {
        assertThat(LocaleName.parse(written).value()).isEmpty();
        assertThat(LocaleName.parse(written).problems())
                .singleElement()
                .hasToString("\"" + written + "\" is not a locale: " + reason
                        + "; write a language, and where they matter script and country, like fr, pt_BR or zh_Hans_CN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmn", "abq", "qaa"})
    void aLanguageOfThreeLettersThatJavaDoesNotKnowIsLetPass(String written) {
        assertThat(LocaleName.parse(written).value()).isPresent();
    }

    @Test
    void everyLanguageAndCountryOfIsoIsKnown() {
        assertThat(Locale.getISOLanguages())
                .allSatisfy(language ->
                        assertThat(LocaleName.parse(language).value()).isPresent());
        assertThat(Locale.getISOCountries())
                .allSatisfy(country ->
                        assertThat(LocaleName.parse("en_" + country).value()).isPresent());
    }

    @Test
    void everyLocaleOfJavaIsKnown() {
        assertThat(Locale.getAvailableLocales())
                .extracting(Locale::toLanguageTag)
                .filteredOn(
                        tag -> !tag.equals("und") && !Locale.forLanguageTag(tag).hasExtensions())
                .flatExtracting(tag -> LocaleName.parse(tag).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th_Thai", "cjm_Cham", "aho_Ahom", "mr_Modi", "new_Newa", "en_Zzzz"})
    void aScriptMayBeNamedLikeItsCode(String written) {
        assertThat(LocaleName.parse(written).value()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar_EG", "he", "iw", "fa_IR", "ur", "yi", "ckb", "az_Arab", "ff_Adlm", "ku_Arab_IQ"})
    void someLanguagesAreWrittenFromRightToLeft(String written) {
        assertThat(LocaleName.parse(written).map(LocaleName::isRightToLeft)).isEqualTo(Result.of(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt_BR", "zh_TW", "hi", "ur_Latn", "sd_Deva", "ku", "az"})
    void othersAreWrittenFromLeftToRight(String written) {
        assertThat(LocaleName.parse(written).map(LocaleName::isRightToLeft)).isEqualTo(Result.of(false));
    }

    @ParameterizedTest
    @CsvSource({
        "sr_Latn, Latn",
        "zh_Hant_CN, Hant",
        "zh_TW, Hant",
        "zh_HK, Hant",
        "zh_MO, Hant",
        "zh_CN, Hans",
        "zh_SG, Hans",
        "zh, Hans",
        "sr, ",
        "en_TW, ",
    })
    void theScriptIsKnownAsFarAsTheLocaleTells(String written, String script) {
        assertThat(LocaleName.parse(written).map(LocaleName::script)).isEqualTo(Result.of(Optional.ofNullable(script)));
    }
}
