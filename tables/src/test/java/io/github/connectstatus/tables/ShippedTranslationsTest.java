package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTranslationsTest {

    private static final String FOLDER = "status-tables/webex-connect/";
    private static final List<String> TABLES = List.of("messaging", "transaction-status", "event", "profile");
    private static final List<String> LOCALES = List.of("ar", "de", "es", "fr", "hi", "ja", "pt_BR", "zh_CN");

    private static Stream<String> locales() {
        return LOCALES.stream();
    }

    private static SourceFile file(String name) {
        try (InputStream in = ShippedTranslationsTest.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return new SourceFile(
                    FOLDER + name, Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T valueOf(Reading<T> reading) {
        assertThat(reading.problems()).isEmpty();
        return reading.value().orElseThrow();
    }

    private static List<Translation> translations(String locale) {
        return TABLES.stream()
                .map(table -> valueOf(TranslationReader.read(
                        valueOf(TableReader.read("webex-connect/" + table, file(table + ".csv"))),
                        LocaleName.parse(locale).orElseThrow(),
                        file(table + "_" + locale + ".csv"))))
                .toList();
    }

    @Test
    void theIndexNamesAllLocalesOfEveryTable() {
        assertThat(valueOf(TableIndexReader.read(file("index.csv"))).entries())
                .allSatisfy(entry -> assertThat(entry.locales()).isEqualTo(LOCALES));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void everyMessageIsTranslated(String locale) {
        assertThat(translations(locale)).allSatisfy(translation -> {
            LocalizedTable localized =
                    Translations.lay(translation.table(), translation.locale(), List.of(translation));
            assertThat(localized.gaps()).isEmpty();
            assertThat(localized.messages()).hasSameSizeAs(translation.table().rows());
        });
    }

    @ParameterizedTest
    @MethodSource("locales")
    void theRowsStandInTheOrderOfTheTable(String locale) {
        assertThat(translations(locale))
                .allSatisfy(translation -> assertThat(translation.rows())
                        .extracting(TranslationRow::name)
                        .isEqualTo(translation.table().rows().stream()
                                .map(StatusRow::name)
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void everyFileIsWrittenAsItWasRead(String locale) {
        assertThat(translations(locale))
                .allSatisfy(translation -> assertThat(TranslationWriter.write(translation.rows()))
                        .isEqualTo(new String(
                                file(translation.file().substring(FOLDER.length()))
                                        .content(),
                                UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void theSameTextIsTranslatedTheSameWayInAllTables(String locale) {
        Map<String, Set<String>> bySource = translations(locale).stream()
                .flatMap(translation -> translation.rows().stream())
                .collect(Collectors.groupingBy(
                        TranslationRow::source,
                        TreeMap::new,
                        Collectors.mapping(TranslationRow::message, Collectors.toCollection(LinkedHashSet::new))));
        assertThat(bySource)
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        (source, messages) -> assertThat(messages).as(source).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void noMessageIsEnglish(String locale) {
        assertThat(translations(locale))
                .flatExtracting(Translation::rows)
                .noneMatch(row -> row.message().equals(row.source()));
    }
}
