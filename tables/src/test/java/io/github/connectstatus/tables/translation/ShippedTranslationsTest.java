package io.github.connectstatus.tables.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Shipped;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.TableIndexReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTranslationsTest {

    private static final List<String> TABLES = List.of(
            "messaging",
            "transaction-status",
            "event",
            "profile",
            "messaging-supplement",
            "transaction-status-supplement",
            "event-supplement");
    private static final List<String> LOCALES = List.of("ar", "de", "es", "fr", "hi", "ja", "pt_BR", "zh_CN");

    private static Stream<String> locales() {
        return LOCALES.stream();
    }

    private static List<Translation> translations(String locale) {
        return TABLES.stream()
                .map(table -> Shipped.valueOf(TranslationReader.read(
                        Shipped.table(table),
                        LocaleName.parse(locale).value().orElseThrow(),
                        Shipped.file(table + "_" + locale + ".csv"))))
                .toList();
    }

    @Test
    void theIndexNamesAllLocalesOfEveryTable() {
        assertThat(Shipped.valueOf(TableIndexReader.read(Shipped.file("index.csv")))
                        .entries())
                .allSatisfy(entry -> assertThat(entry.locales())
                        .extracting(LocaleName::fileSuffix)
                        .isEqualTo(LOCALES));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void everyMessageIsTranslated(String locale) {
        assertThat(translations(locale)).allSatisfy(translation -> {
            LocalizedTable localized =
                    Translations.merge(translation.table(), translation.locale(), List.of(translation));
            assertThat(localized.missingTranslations()).isEmpty();
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
                                Shipped.file(translation
                                                .file()
                                                .substring(translation.file().lastIndexOf('/') + 1))
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
