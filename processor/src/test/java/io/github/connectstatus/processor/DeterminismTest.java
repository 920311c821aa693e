package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, wherever and however it is compiled. */
class DeterminismTest {

    private static final Project PROJECT = Project.annotated(
                    "@StatusTable(\"golden/odd-codes\")", "@StatusTable(\"webex-connect/messaging\")")
            .withPackage("org.example", "@StatusTable(\"webex-connect/profile\")")
            .withSource(
                    "net.example.Client",
                    "package net.example;",
                    "@io.github.connectstatus.StatusTable(\"webex-connect/event\") class Client {}");

    private static Map<String, String> generated(Project project) {
        Compilation compilation = project.compile();
        Map<String, String> files = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            try {
                files.put(file.getName(), file.getCharContent(false).toString());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        GeneratedClasses.of(compilation).bundles().forEach((name, bytes) -> files.put(name, new String(bytes, UTF_8)));
        return files;
    }

    @Test
    void generatingTwiceGivesTheSame() {
        assertThat(generated(PROJECT)).hasSizeGreaterThan(20).isEqualTo(generated(PROJECT));
    }

    @Test
    void theOrderOfTheSourcesDoesNotMatter() {
        assertThat(generated(PROJECT.withSourcesReversed())).isEqualTo(generated(PROJECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva"})
    void theLocaleOfTheMachineDoesNotMatter(String machine) {
        Map<String, String> expected = generated(PROJECT);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));

            assertThat(generated(PROJECT)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "windows-1251", "Shift_JIS", "UTF-16", "UTF-8", "IBM1047"})
    void theCharacterSetOfTheSourcesDoesNotMatter(String encoding, @TempDir Path root) throws IOException {
        DiskProject project =
                new DiskProject(root).withSource("@StatusTable(\"golden/odd-codes\")", Charset.forName(encoding));

        assertThat(project.compile("-encoding", encoding)).isEmpty();

        GeneratedApi api = GeneratedApi.in(project.loader(), Project.PACKAGE, "OddCodes");
        String text = "Größe ungültig – 数が大きすぎる 🚫";
        assertThat(api.value("UNICODE").message()).isEqualTo(text);
        assertThat(api.bundle(Locale.ROOT).getString("UNICODE")).isEqualTo(text);
    }

    @Test
    void everyFileOriginatesFromTheAnnotatedElementAlone() {
        RecordingProcessor processor = new RecordingProcessor();

        Compilation compilation = PROJECT.compile(processor);

        assertThat(compilation.errors()).isEmpty();
        assertThat(processor.written())
                .allSatisfy(file -> assertThat(file.origins()).hasSize(1))
                .contains(
                        new RecordingProcessor.Written("com.example.MessagingStatus", List.of("com.example")),
                        new RecordingProcessor.Written("org.example.ProfileException", List.of("org.example")),
                        new RecordingProcessor.Written("EventMessages.properties", List.of("net.example.Client")));
        assertThat(processor.written().stream().filter(file -> file.name().matches("[a-z]+\\.example\\.[A-Za-z]+")))
                .hasSize(compilation.generatedSourceFiles().size());
    }
}
