package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads a bundle finds the nearest language in it, on a machine that speaks another. */
class NearestLanguageTest {

    private static final String BUNDLE = "com.example.CodesMessages";

    private static final List<String> LANGUAGES = List.of("pt_BR", "zh_CN", "de", "sr_Latn", "fr_CA", "fr_FR");

    @TempDir
    private static Path classes;

    private static GeneratedApi api;

    @BeforeAll
    static void generate(@TempDir Path root) throws IOException {
        GeneratedClasses generated = generated(root, LANGUAGES);
        generated.writeTo(classes);
        api = generated.api("Codes");
    }

    /** A table whose one message is, in each language, the name of that language. */
    private static GeneratedClasses generated(Path root, List<String> languages) {
        TableFolder tables = new TableFolder(root).codes("1,ONE,English,");
        for (String language : languages) {
            tables.write("acme/codes_" + language + ".csv", "name,source,message", "ONE,English," + language);
        }
        Compilation compilation = Project.annotated("@StatusTable(value = \"acme/codes\", locales = {\""
                        + String.join("\", \"", languages) + "\"})")
                .withTables(tables)
                .compile();
        assertThat(compilation.errors()).isEmpty();
        return GeneratedClasses.of(compilation);
    }

    static Stream<Arguments> wantedAndFound() {
        return Stream.of(
                Arguments.of("pt", "pt_BR"),
                Arguments.of("pt-BR", "pt_BR"),
                Arguments.of("pt-PT", "pt_BR"),
                Arguments.of("zh", "zh_CN"),
                Arguments.of("zh-CN", "zh_CN"),
                Arguments.of("zh-SG", "zh_CN"),
                Arguments.of("zh-TW", "English"),
                Arguments.of("zh-HK", "English"),
                Arguments.of("zh-MO", "English"),
                Arguments.of("zh-Hant", "English"),
                Arguments.of("zh-Hant-HK", "English"),
                Arguments.of("zh-Hans-CN", "zh_CN"),
                Arguments.of("de-AT", "de"),
                Arguments.of("fr", "fr_CA"),
                Arguments.of("fr-BE", "fr_CA"),
                Arguments.of("fr-FR", "fr_FR"),
                Arguments.of("sr-Latn-RS", "sr_Latn"),
                Arguments.of("en", "English"),
                Arguments.of("en-GB", "English"));
    }

    private static String read(BundleReader reader, String wanted) {
        return DefaultLocale.with(Locale.GERMANY, () -> reader.read("ONE", Locale.forLanguageTag(wanted)));
    }

    @ParameterizedTest
    @MethodSource("wantedAndFound")
    void byOurOwnLookUp(String wanted, String found) {
        assertThat(DefaultLocale.with(Locale.GERMANY, () -> api.value("ONE").message(Locale.forLanguageTag(wanted))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @MethodSource("wantedAndFound")
    void byTheJdk(String wanted, String found) {
        assertThat(read(BundleReader.jdk(classes, BUNDLE), wanted)).isEqualTo(found);
    }

    @ParameterizedTest
    @MethodSource("wantedAndFound")
    void byIcu(String wanted, String found) {
        assertThat(read(BundleReader.icu(classes, BUNDLE), wanted)).isEqualTo(found);
    }

    @ParameterizedTest
    @MethodSource("wantedAndFound")
    void bySpring(String wanted, String found) {
        assertThat(read(BundleReader.spring(classes, BUNDLE), wanted)).isEqualTo(found);
    }

    static Stream<Arguments> wantedAndFoundWithoutScripts() {
        return wantedAndFound().filter(arguments -> !((String) arguments.get()[0]).matches("zh-Hant|sr-.*"));
    }

    /** It looks at language and country alone. */
    @ParameterizedTest
    @MethodSource("wantedAndFoundWithoutScripts")
    void bySpringsReloadableSource(String wanted, String found) {
        assertThat(read(BundleReader.reloadingSpring(classes, BUNDLE), wanted)).isEqualTo(found);
    }

    /** No file serves sr from Latin script, but Serbian in its own script would be for both, as the JDK has it. */
    @Test
    void aLanguageInAnotherScriptIsEnglishInOurOwnLookUp() {
        assertThat(api.value("ONE").message(Locale.forLanguageTag("sr"))).isEqualTo("English");
        assertThat(api.value("ONE").message(Locale.forLanguageTag("sr-Cyrl"))).isEqualTo("English");
    }

    @Test
    void traditionalChineseServesThoseWhoReadIt(@TempDir Path root) {
        GeneratedApi chinese = generated(root, List.of("zh_CN", "zh_TW")).api("Codes");

        assertThat(Stream.of("zh", "zh-SG", "zh-TW", "zh-HK", "zh-Hant", "zh-Hans-HK")
                        .map(Locale::forLanguageTag)
                        .map(chinese.value("ONE")::message))
                .containsExactly("zh_CN", "zh_CN", "zh_TW", "zh_TW", "zh_TW", "zh_CN");
        assertThat(Stream.of("zh", "zh-SG", "zh-TW", "zh-HK", "zh-Hant")
                        .map(tag -> chinese.bundle(Locale.forLanguageTag(tag)).getString("ONE")))
                .containsExactly("zh_CN", "zh_CN", "zh_TW", "zh_TW", "zh_TW");
    }
}
