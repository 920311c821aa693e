package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.connectstatus.StatusTable;
import io.github.connectstatus.StatusTables;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Gradle asks of a processor that it is to run again only for the sources that have changed. */
class GradleRulesTest {

    @Test
    void theProcessorIsRegisteredAsIsolating() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(file.readAllBytes(), UTF_8))
                    .isEqualTo(StatusTableProcessor.class.getName() + ",isolating\n");
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {StatusTable.class, StatusTables.class})
    void theAnnotationsAreInClassFilesWhereGradleFindsThemAgain(Class<?> annotation) {
        assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
    }

    @Test
    void everyFileGoesThroughTheFilerFromOneElementToAPlaceThatGradleFollows() {
        RecordingProcessor processor = new RecordingProcessor();

        Compilation compilation = Project.of("webex-connect/event").compile(processor);

        assertThat(compilation.errors()).isEmpty();
        assertThat(processor.written())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.origins()).isEqualTo(List.of(Project.PACKAGE)));
    }

    @Test
    void aTypeIsTheOriginOfWhatItAsksFor() {
        RecordingProcessor processor = new RecordingProcessor();

        Project.empty()
                .withSource(
                        "com.example.Client",
                        "package com.example;",
                        "@io.github.connectstatus.StatusTable(\"webex-connect/event\")",
                        "class Client {}")
                .compile(processor);

        assertThat(processor.written())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.origins()).isEqualTo(List.of("com.example.Client")));
    }
}
