package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Status;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableIndexReader;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.translation.LocalizedText;
import io.github.connectstatus.tables.translation.TranslationReader;
import io.github.connectstatus.tables.translation.Translations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of every table in every language, as the files of tables have it and as each reader of bundles gives it. */
class ShippedMessagesTest {

    private static final Map<String, String> PREFIXES = Map.of(
            "messaging", "Messaging", "transaction-status", "Transaction", "event", "Event", "profile", "Profile");
    private static final List<String> LOCALES = List.of("ar", "de", "es", "fr", "hi", "ja", "pt_BR", "zh_CN");

    @TempDir
    private static Path classes;

    private static GeneratedClasses generated;

    @BeforeAll
    static void generate() throws IOException {
        generated = Project.annotated(PREFIXES.keySet().stream()
                        .map(table -> "@StatusTable(\"webex-connect/" + table + "\")")
                        .toArray(String[]::new))
                .load();
        generated.writeTo(classes);
    }

    static Stream<Arguments> tablesAndLocales() {
        return PREFIXES.keySet().stream()
                .sorted()
                .flatMap(table -> LOCALES.stream().map(locale -> Arguments.of(table, locale)));
    }

    private static SourceFile file(String name) throws IOException {
        String path = "status-tables/webex-connect/" + name + ".csv";
        try (InputStream content = TableReader.class.getClassLoader().getResourceAsStream(path)) {
            return new SourceFile(path, content.readAllBytes());
        }
    }

    /** The messages of a table and of its supplement. */
    private static Map<String, LocalizedText> messages(String tableName, LocaleName locale) throws IOException {
        Map<String, LocalizedText> messages = new HashMap<>(messagesOf(tableName, locale));
        Optional<String> supplement = TableIndexReader.read(file("index"))
                .value()
                .orElseThrow()
                .entry(tableName)
                .flatMap(IndexEntry::supplement);
        if (supplement.isPresent()) {
            messages.putAll(messagesOf(supplement.get(), locale));
        }
        return messages;
    }

    private static Map<String, LocalizedText> messagesOf(String tableName, LocaleName locale) throws IOException {
        Table table = TableReader.read("webex-connect/" + tableName, file(tableName))
                .value()
                .orElseThrow();
        return Translations.merge(
                        table,
                        locale,
                        List.of(TranslationReader.read(table, locale, file(tableName + "_" + locale.fileSuffix()))
                                .value()
                                .orElseThrow()))
                .messages();
    }

    private static String filled(LocalizedText text, Map<String, String> values, boolean isolated) {
        StringBuilder filled = new StringBuilder(text.literals().get(0));
        for (int i = 0; i < text.placeholders().size(); i++) {
            String value = values.get(text.placeholders().get(i));
            filled.append(isolated ? "\u2068" + value + "\u2069" : value)
                    .append(text.literals().get(i + 1));
        }
        return filled.toString();
    }

    /** A value for each placeholder, in the order of the English template. */
    private static Map<String, String> values(Status status) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String placeholder : status.template().map(Template::placeholders).orElse(List.of())) {
            values.put(placeholder, placeholder + "'s {" + values.size() + "}");
        }
        return values;
    }

    @ParameterizedTest
    @MethodSource("tablesAndLocales")
    void everyReaderGivesTheSameText(String table, String localeName) throws IOException {
        LocaleName name = LocaleName.parse(localeName).value().orElseThrow();
        Locale locale = name.locale();
        Map<String, LocalizedText> messages = messages(table, name);
        String bundle = "com.example." + PREFIXES.get(table) + "Messages";
        List<BundleReader> readers = List.of(
                BundleReader.jdk(classes, bundle),
                BundleReader.icu(classes, bundle),
                BundleReader.spring(classes, bundle));
        List<Status> statuses = generated.api(PREFIXES.get(table)).values();

        assertThat(messages).hasSameSizeAs(statuses);
        for (Status status : statuses) {
            Map<String, String> values = values(status);
            String expected = filled(messages.get(status.name()), values, localeName.equals("ar"));
            String[] arguments = values.values().toArray(String[]::new);
            assertThat(status.message(locale, values)).isEqualTo(expected);
            assertThat(readers)
                    .extracting(reader -> reader.read(status.name(), locale, arguments))
                    .containsOnly(expected);
        }
    }
}
