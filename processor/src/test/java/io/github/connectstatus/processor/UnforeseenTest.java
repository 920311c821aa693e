package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.connectstatus.StatusTable;
import io.github.connectstatus.StatusTables;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody thought of is still one error at the annotation, and a report of it can tell where it happened. */
class UnforeseenTest {

    static Stream<Supplier<Exception>> failures() {
        return Stream.of(
                () -> new IllegalStateException("the disk is made of cheese"), () -> new IOException("no disk at all"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void anExceptionIsOneErrorWithItsStackTrace(Supplier<Exception> failure) {
        Compilation compilation =
                Project.annotated("@StatusTable(\"webex-connect/event\")").compile(new FailingProcessor(failure));

        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.getLineNumber()).isEqualTo(1);
            assertThat(error.getMessage(Locale.ROOT))
                    .startsWith("Connect Status failed on \"webex-connect/event\"; please report it, with this stack"
                            + " trace: " + failure.get())
                    .contains("at io.github.connectstatus.processor.GeneratedFiles.");
        });
    }

    @Test
    void theProcessorClaimsNothingThatIsNotItsOwn() {
        assertThat(new StatusTableProcessor().getSupportedAnnotationTypes())
                .containsExactlyInAnyOrder(StatusTable.class.getName(), StatusTables.class.getName());
    }

    /** As with every processor whose code carries the JDK's annotation; the README says what to do about it. */
    @Test
    void underAllLintsJavacWarnsOfTheJdksAnnotationAlone() {
        Compilation compilation = Project.of("webex-connect/event")
                .withOptions("-Xlint:all", "-A" + Options.TRANSLATIONS + "=warn", "-A" + Options.TABLES + "=tables")
                .compile();

        assertThat(compilation.diagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning.getKind()).isEqualTo(Diagnostic.Kind.WARNING);
            assertThat(warning.getMessage(Locale.ROOT))
                    .isEqualTo("No processor claimed any of these annotations:"
                            + " java.compiler/javax.annotation.processing.Generated");
        });
    }
}
