package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Resolution.Resolved.Certainty;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import io.github.connectstatus.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the cells of tables hold, the source compiles, and what was generated gives each of them back. */
class GeneratedTablesFuzzTest {

    /** Compiled together, which is faster than one by one. */
    private static final int TABLES = 25;

    @TempDir
    private Path root;

    @Test
    void everyCellComesBack() {
        Fuzzing.check(3, this::everyCellComesBack);
    }

    private void everyCellComesBack(Random random) throws IOException {
        Path folder = Files.createTempDirectory(root, "tables");
        List<RandomTable> tables = new ArrayList<>();
        List<String> annotations = new ArrayList<>();
        List<String> index = new ArrayList<>(List.of("table,title,notes,source"));
        for (int i = 0; i < TABLES; i++) {
            RandomTable table = new RandomTable(random);
            table.writeTo(new TableFolder(folder), "fuzz/t" + i);
            tables.add(table);
            annotations.add("@StatusTable(value = \"fuzz/t" + i + "\""
                    + (table.hasOverlay() ? ", overlays = \"" + RandomTable.overlay("fuzz/t" + i) + "\"" : "")
                    + ", locales = {\"de\", \"ar\", \"zh_CN\", \"pt_BR\"}, exceptions = StatusTable.Exceptions."
                    + (random.nextInt(8) == 0 ? "PER_API" : "PER_STATUS") + ")");
            index.add("t" + i + ",\"T" + quoted(random) + "\",\"" + quoted(random) + "\",\"" + quoted(random) + '"');
        }
        new TableFolder(folder).write("fuzz/index.csv", index.toArray(String[]::new));
        Compilation compilation = Project.annotated(annotations.toArray(String[]::new))
                .withTables(new TableFolder(folder))
                .withJSpecify()
                .compile();
        assertThat(compilation.errors()).isEmpty();
        GeneratedClasses classes = GeneratedClasses.of(compilation);
        for (int i = 0; i < TABLES; i++) {
            check(tables.get(i), classes.api("T" + i));
        }
        delete(folder);
    }

    private static String quoted(Random random) {
        return HostileCells.cell(random).replace("\"", "\"\"");
    }

    private static void check(RandomTable table, GeneratedApi api) {
        List<RandomTable.Row> rows = table.rows();
        List<Status> values = api.values();
        assertThat(values).hasSize(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            RandomTable.Row row = rows.get(i);
            Status status = values.get(i);
            assertThat(List.of(
                            status.code(),
                            status.name(),
                            status.message(),
                            status.description(),
                            status.outcome(),
                            status.remedy(),
                            status.template().map(Template::toString),
                            status.otherTexts().stream().map(Template::toString).toList()))
                    .isEqualTo(List.of(
                            row.code(),
                            row.name(),
                            row.message(),
                            row.description(),
                            row.outcome(),
                            row.remedy(),
                            row.template(),
                            row.otherTexts()));
            assertThat(isDeprecated(status)).isEqualTo(!row.deprecated().isEmpty());
            assertThat(api.ofCode(row.code())).contains(status);
            assertResolved(api, status, row);
            assertLocalized(api, status, row);
        }
    }

    private static boolean isDeprecated(Status status) {
        try {
            return status.getClass().getField(status.name()).isAnnotationPresent(Deprecated.class);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertResolved(GeneratedApi api, Status status, RandomTable.Row row) {
        assertThat(api.resolve(row.code(), row.message())).satisfies(resolution -> {
            assertThat(resolution.status().map(Status::name)).contains(row.name());
            assertThat(((Resolved<?>) resolution).certainty()).isEqualTo(Certainty.EXACT_TEXT);
        });
        for (Template text : status.otherTexts()) {
            if (text.placeholders().isEmpty()) {
                assertThat(api.resolve(row.code(), text.format(Map.of())).candidates())
                        .map(Status::name)
                        .contains(row.name());
            }
        }
        StatusException exception = api.exceptionOf(status, row.values());
        assertThat(exception.resolution().arguments()).isEqualTo(row.values());
        assertThat(exception.status().map(Status::name)).contains(row.name());
        assertThat(exception.getMessage().codePoints())
                .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0x202e);
        assertThat(exception.rawText()).contains(row.message());
    }

    private static void assertLocalized(GeneratedApi api, Status status, RandomTable.Row row) {
        Map<String, String> values = row.values();
        Object[] arguments = values.values().toArray();
        assertThat(status.message(Locale.ENGLISH, values)).isEqualTo(row.message());
        for (Locale locale : RandomTable.LOCALES) {
            String translated = row.translations().get(locale);
            boolean isolated = translated != null && locale.getLanguage().equals("ar");
            String expected = translated == null
                    ? row.message()
                    : values.isEmpty() ? translated : filled(translated, values, isolated);
            assertThat(status.message(locale, values)).as("%s", locale).isEqualTo(expected);
            String pattern = api.bundle(locale).getString(row.name());
            assertThat(values.isEmpty() ? pattern : new MessageFormat(pattern, locale).format(arguments))
                    .as("%s", locale)
                    .isEqualTo(expected);
        }
    }

    /** In two steps, since values may have braces. */
    private static String filled(String translation, Map<String, String> values, boolean isolated) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < translation.length(); i++) {
            char c = translation.charAt(i);
            boolean doubled = i + 1 < translation.length() && translation.charAt(i + 1) == c;
            if (c == '{' && !doubled) {
                int end = translation.indexOf('}', i);
                String value = values.get(translation.substring(i + 1, end));
                text.append(isolated ? '\u2068' + value + '\u2069' : value);
                i = end;
            } else {
                text.append(c);
                i += c == '{' || c == '}' ? 1 : 0;
            }
        }
        return text.toString();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
