package io.github.connectstatus.tables.translation;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.TableIndexReader;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.Columns;
import io.github.connectstatus.tables.csv.CsvDocument;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Row;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What translators agreed on, and whether the shipped translations keep to it. */
class GlossaryTest {

    private static final Path FOLDER = Path.of("src/translation");
    private static final Path TABLES = Path.of("src/main/resources/status-tables/webex-connect");
    private static final Columns COLUMNS = new Columns(List.of("term", "translation"), List.of("note"));

    /** A term that is rarer than that may well be worded around. */
    private static final int OFTEN = 3;

    /** Every third text: elsewhere the word may be inflected, or the name of a parameter. */
    private static final int SHARE = 3;

    private static Stream<String> locales() throws IOException {
        return valueOf(TableIndexReader.read(file(TABLES.resolve("index.csv")))).entries().stream()
                .flatMap(entry -> entry.locales().stream())
                .map(LocaleName::fileSuffix)
                .distinct();
    }

    private static SourceFile file(Path path) {
        try {
            return new SourceFile(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T valueOf(Result<T> result) {
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }

    private static List<Row> glossary(String locale) {
        CsvDocument document = CsvDocument.read(file(FOLDER.resolve("glossary_" + locale + ".csv")), COLUMNS);
        assertThat(document.problems()).isEmpty();
        return document.rows();
    }

    /** The translations by their English text. */
    private static Map<String, Set<String>> translations(String locale) {
        return valueOf(TableIndexReader.read(file(TABLES.resolve("index.csv")))).entries().stream()
                .map(IndexEntry::table)
                .map(table -> valueOf(TranslationReader.read(
                        valueOf(TableReader.read(table, file(TABLES.resolve(table + ".csv")))),
                        LocaleName.parse(locale).value().orElseThrow(),
                        file(TABLES.resolve(table + "_" + locale + ".csv")))))
                .flatMap(translation -> translation.rows().stream())
                .collect(Collectors.groupingBy(
                        row -> plain(row.source()), TreeMap::new, mapping(row -> plain(row.message()), toSet())));
    }

    /** Without what changes with a word's place in the sentence: capital letters, and the article of Arabic. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("(?<!\\p{L})ال", "");
    }

    /** A glossary writes {@code … dépassé(e)} and {@code invalid / bad}: words with others around, and words to choose from. */
    private static List<String> wordings(String cell) {
        return Arrays.stream(plain(cell).split(" / |, |、", -1))
                .map(wording -> wording.replaceAll("[(（][^)）]*[)）]|…|-$", "").strip())
                .filter(wording -> !wording.isEmpty())
                .toList();
    }

    private static boolean speaksOf(String source, String term) {
        return Pattern.compile("(?<![\\w{'])" + Pattern.quote(term) + "s?(?![\\w}'])")
                .matcher(source)
                .find();
    }

    @Test
    void everyLanguageHasAGlossary() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(locales()
                            .map(locale -> "glossary_" + locale + ".csv")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("locales")
    void everyTermIsTranslatedOnce(String locale) {
        assertThat(glossary(locale)).hasSizeGreaterThan(40).allSatisfy(row -> {
            assertThat(row.text("term")).isNotBlank();
            assertThat(row.text("translation")).as(row.text("term")).isNotBlank();
        });
        assertThat(glossary(locale)).extracting(row -> plain(row.text("term"))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void everyTermThatOccursOftenIsTranslatedAsAgreed(String locale) {
        Map<String, Set<String>> translations = translations(locale);
        int checked = 0;
        for (Row row : glossary(locale)) {
            List<String> terms = wordings(row.text("term"));
            List<String> messages = translations.entrySet().stream()
                    .filter(entry -> terms.stream().anyMatch(term -> speaksOf(entry.getKey(), term)))
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
            if (messages.size() >= OFTEN) {
                checked++;
                assertThat(messages)
                        .as(row.text("term"))
                        .filteredOn(message ->
                                wordings(row.text("translation")).stream().anyMatch(message::contains))
                        .hasSizeGreaterThanOrEqualTo(messages.size() / SHARE);
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(20);
    }
}
