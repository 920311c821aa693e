package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.translation.LocalizedTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleFilesTest {

    private static final Table TABLE = Models.table("code,name,message", "1,ONE,one");

    private static List<BundleModel> bundle(Stream<String> languages) {
        List<LocalizedTable> localized = languages
                .map(language -> Models.translated(TABLE, language, "in " + language))
                .toList();
        return BundleFiles.of("Codes", TABLE, localized);
    }

    /** The message of each model, and the languages of its files. */
    private static String shown(List<BundleModel> bundle) {
        return bundle.stream()
                .map(model -> model.messages().get("ONE") + ":"
                        + model.files().stream()
                                .map(file -> file.name().replaceAll("Codes_?|\\.properties", ""))
                                .map(language -> language.isEmpty() ? "-" : language)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de          | one:- en, in de:de
            pt_BR       | one:- en, in pt_BR:pt_BR pt
            fr_CA fr_FR | one:- en, in fr_CA:fr_CA fr, in fr_FR:fr_FR
            fr_CA fr    | one:- en, in fr_CA:fr_CA, in fr:fr
            en_GB       | one:- en, in en_GB:en_GB
            en          | one:-, in en:en
            sr_Latn     | one:- en, in sr_Latn:sr_Latn
            zh_CN       | one:- en zh_Hant zh_TW zh_HK zh_MO, in zh_CN:zh_CN zh
            zh_CN zh_TW | one:- en, in zh_CN:zh_CN zh, in zh_TW:zh_TW zh_Hant zh_HK zh_MO
            zh zh_HK    | one:- en, in zh:zh, in zh_HK:zh_HK zh_Hant zh_TW zh_MO
            zh_TW       | one:- en, in zh_TW:zh_TW
            """)
    void whoReadsABundleIsLedToTheNearestLanguage(String languages, String files) {
        assertThat(shown(bundle(Stream.of(languages.split(" ", -1))))).isEqualTo(files);
    }

    @Test
    void aTableWithoutTranslationsHasOneFile() {
        assertThat(shown(bundle(Stream.of()))).isEqualTo("one:-");
    }

    @Test
    void aFileThatIsNoLanguagesOwnSaysWhatItIsThereFor() {
        assertThat(bundle(Stream.of("zh_CN")).stream()
                        .flatMap(model -> model.files().stream())
                        .map(BundleModel.File::comment)
                        .distinct())
                .containsExactly(
                        "",
                        "For those who ask for English on a machine that speaks another language.",
                        "For those who do not read the simplified Chinese of the file \"zh\".",
                        "For all countries that have no file of their own.");
    }
}
