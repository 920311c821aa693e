package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is in a text, and whoever reads it, it arrives as it was written. */
class BundlesTest {

    private static final String BUNDLE = "com.example.CodesMessages";

    private static final List<String> TEXTS = List.of(
            "param 'text' is missing for android",
            "it's ''twice'' '",
            "'",
            "braces {0} {a} {} }{ {'} '{' {{b}}",
            "100 % of %s and %1$s %n",
            "two  spaces, three   more",
            "and\ttabs\t\there",
            "spaces\u00A0that do not\u2003break",
            "first line\n second line",
            "C:\\temp\\new \\u0041 \\",
            "# no comment",
            "! none either",
            "a = b : c",
            "\"quoted\", and so on",
            "Größe ungültig – 数が大きすぎる – अमान्य – غير صالح",
            "😀 beyond the BMP 𝒳𠮷",
            "<b>&amp;</b> | # choice {0,choice,0#none|1#one}");

    private static final String VALUE = "it's {1} '{0}' 100% 😀";

    @TempDir
    private static Path classes;

    private static GeneratedApi api;

    /** Who reads the bundle. */
    enum Reader {
        JDK_ON_CLASS_PATH,
        JDK_IN_MODULE,
        ICU,
        SPRING;

        BundleReader open() {
            return switch (this) {
                case JDK_ON_CLASS_PATH -> BundleReader.jdk(classes, BUNDLE);
                case JDK_IN_MODULE -> BundleReader.inModule(classes);
                case ICU -> BundleReader.icu(classes, BUNDLE);
                case SPRING -> BundleReader.spring(classes, BUNDLE);
            };
        }
    }

    /** Each text as a message without placeholders, and around one; the German ones say a bit more. */
    @BeforeAll
    static void generate(@TempDir Path tables) throws IOException {
        List<String> rows = new ArrayList<>(List.of("code,name,message,template"));
        List<String> german = new ArrayList<>(List.of("name,source,message"));
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            rows.add(row(String.valueOf(i), plainKey(i), text, ""));
            german.add(row(plainKey(i), text, german(text)));
            String template = braced(text) + "{value}" + braced(text);
            rows.add(row(String.valueOf(i), valueKey(i), text + "xx" + text, template));
            german.add(row(valueKey(i), template, "{value}" + braced(german(text)) + "{value}"));
        }
        TableFolder folder = new TableFolder(tables)
                .write("acme/codes.csv", rows.toArray(String[]::new))
                .write("acme/codes_de.csv", german.toArray(String[]::new));
        GeneratedClasses generated = Project.annotated("@StatusTable(value = \"acme/codes\", locales = \"de\")")
                .withTables(folder)
                .withSource(
                        "module-info",
                        "module " + BundleReader.MODULE + " {",
                        "requires io.github.connectstatus;",
                        "exports com.example.api;",
                        "}")
                .withSource(
                        BundleReader.CLIENT,
                        "package com.example.api;",
                        "import java.util.*;",
                        "public final class Client {",
                        "    public static ResourceBundle messages(Locale locale) {",
                        "        return com.example.CodesStatus.bundle(locale);",
                        "    }",
                        "}")
                .withModulePath()
                .load();
        generated.writeTo(classes);
        api = generated.api("Codes");
    }

    private static String plainKey(int i) {
        return "PLAIN_" + i;
    }

    private static String valueKey(int i) {
        return "VALUE_" + i;
    }

    private static String german(String text) {
        return text + "auf Deutsch";
    }

    private static String braced(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    private static String row(String... cells) {
        return String.join(
                ",",
                Stream.of(cells)
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .toList());
    }

    private static IntStream indexes() {
        return IntStream.range(0, TEXTS.size());
    }

    private static List<String> plain(BundleReader reader, Locale locale) {
        return indexes().mapToObj(i -> reader.read(plainKey(i), locale)).toList();
    }

    private static List<String> filled(BundleReader reader, Locale locale) {
        return indexes().mapToObj(i -> reader.read(valueKey(i), locale, VALUE)).toList();
    }

    private static List<String> germanTexts() {
        return TEXTS.stream().map(BundlesTest::german).toList();
    }

    private static List<String> englishWithValues() {
        return TEXTS.stream().map(text -> text + VALUE + text).toList();
    }

    private static List<String> germanWithValues() {
        return TEXTS.stream().map(text -> VALUE + german(text) + VALUE).toList();
    }

    @ParameterizedTest
    @EnumSource
    void messagesWithoutPlaceholdersStandAsTheyAre(Reader reader) {
        BundleReader bundle = reader.open();

        assertThat(plain(bundle, Locale.ENGLISH)).isEqualTo(TEXTS);
        assertThat(plain(bundle, Locale.GERMAN)).isEqualTo(germanTexts());
    }

    @ParameterizedTest
    @EnumSource
    void messagesWithPlaceholdersArePatterns(Reader reader) {
        BundleReader bundle = reader.open();

        assertThat(filled(bundle, Locale.ENGLISH)).isEqualTo(englishWithValues());
        assertThat(filled(bundle, Locale.GERMAN)).isEqualTo(germanWithValues());
    }

    @ParameterizedTest
    @EnumSource
    void whoAsksForEnglishReadsEnglishOnAGermanMachine(Reader reader) {
        BundleReader bundle = reader.open();

        for (Locale english : List.of(Locale.ENGLISH, Locale.UK)) {
            assertThat(DefaultLocale.with(Locale.GERMANY, () -> plain(bundle, english)))
                    .isEqualTo(TEXTS);
        }
    }

    @Test
    void whoAsksAStatusReadsTheTextsAsTheyAre() {
        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(api.value(plainKey(i)).message(Locale.ENGLISH)).isEqualTo(TEXTS.get(i));
            assertThat(api.value(plainKey(i)).message(Locale.GERMAN)).isEqualTo(german(TEXTS.get(i)));
            Map<String, String> arguments = Map.of("value", VALUE);
            assertThat(api.value(valueKey(i)).message(Locale.ENGLISH, arguments))
                    .isEqualTo(englishWithValues().get(i));
            assertThat(api.value(valueKey(i)).message(Locale.GERMAN, arguments))
                    .isEqualTo(germanWithValues().get(i));
        }
    }

    @Test
    void onAGermanMachineALanguageWithoutABundleIsEnglishInAModuleToo() {
        BundleReader bundle = Reader.JDK_IN_MODULE.open();

        assertThat(DefaultLocale.with(Locale.GERMANY, () -> plain(bundle, Locale.KOREAN)))
                .isEqualTo(TEXTS);
        assertThat(DefaultLocale.with(Locale.GERMANY, () -> plain(bundle, Locale.ROOT)))
                .isEqualTo(TEXTS);
    }

    @Test
    void theModuleOpensNothingAndKeepsItsBundleToItself() {
        ModuleDescriptor module =
                ModuleFinder.of(classes).find(BundleReader.MODULE).orElseThrow().descriptor();

        assertThat(module.opens()).isEmpty();
        assertThat(module.isOpen()).isFalse();
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactly("com.example.api");
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> ResourceBundle.getBundle(BUNDLE, Locale.ROOT, BundleReader.onModulePath(classes)));
    }

    @Test
    void bundlesAreAscii() {
        GeneratedClasses generated = (GeneratedClasses) api.loader();

        assertThat(generated.bundles())
                .containsOnlyKeys(
                        "CodesMessages.properties", "CodesMessages_de.properties", "CodesMessages_en.properties")
                .allSatisfy((name, bytes) -> assertThat(StandardCharsets.US_ASCII
                                .newEncoder()
                                .canEncode(new String(bytes, StandardCharsets.UTF_8)))
                        .isTrue());
    }
}
