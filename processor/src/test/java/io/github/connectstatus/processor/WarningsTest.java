package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.connectstatus.StatusTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code must compile where every lint is an error, and so must its documentation. */
class WarningsTest {

    private static final String EVENT = "@StatusTable(\"webex-connect/event\")";
    private static final String PROFILE = "@StatusTable(\"webex-connect/profile\")";
    private static final String GENERATED = "@Generated(\"" + StatusTableProcessor.class.getName() + "\")";

    private static String[] allShipped(StatusTable.Exceptions exceptions) {
        return Stream.of("messaging", "transaction-status", "event", "profile")
                .map(table -> "@StatusTable(value = \"webex-connect/%s\", exceptions = StatusTable.Exceptions.%s)"
                        .formatted(table, exceptions))
                .toArray(String[]::new);
    }

    private static Project inModule(String... requires) {
        String[] lines = Stream.of(
                        Stream.of("module acme {", "requires transitive io.github.connectstatus;"),
                        Stream.of(requires),
                        Stream.of("exports com.example;", "}"))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return Project.annotated(EVENT)
                .withSource("module-info", lines)
                .withJSpecify()
                .withModulePath();
    }

    private static String source(Compilation compilation, String type) throws IOException {
        return compilation
                .generatedSourceFile(type)
                .orElseThrow()
                .getCharContent(false)
                .toString();
    }

    @ParameterizedTest
    @EnumSource
    void allShippedTablesCompileInOnePackage(StatusTable.Exceptions exceptions) {
        Project.annotated(allShipped(exceptions)).compileStrictly();
    }

    @ParameterizedTest
    @EnumSource
    void allShippedTablesCompileWithNullMarks(StatusTable.Exceptions exceptions) {
        Project.annotated(allShipped(exceptions)).withJSpecify().compileStrictly();
    }

    @Test
    void aTypeCanAskForATableInTheUnnamedPackage() {
        Compilation compilation = Project.empty()
                .withSource("Main", "@io.github.connectstatus.StatusTable(\"webex-connect/event\") class Main {}")
                .compileStrictly();

        assertThat(compilation.generatedSourceFile("EventStatus")).isPresent();
        assertThat(GeneratedApi.in(GeneratedClasses.of(compilation), "", "Event")
                        .bundle(Locale.ROOT)
                        .getString("QUEUED"))
                .isEqualTo("Queues");
    }

    @Test
    void aTypeAsksForATableInItsOwnPackage() {
        Compilation compilation = Project.empty()
                .withSource(
                        "com.example.Outer",
                        "package com.example;",
                        "class Outer {",
                        "@io.github.connectstatus.StatusTable(\"webex-connect/event\") interface Inner {}",
                        "}")
                .compileStrictly();

        assertThat(compilation.generatedSourceFile("com.example.EventStatus")).isPresent();
    }

    @Test
    void aTypeCanAskForSeveralTables() {
        Compilation compilation = Project.empty()
                .withSource(
                        "com.example.Client",
                        "package com.example;",
                        "import io.github.connectstatus.StatusTable;",
                        EVENT,
                        PROFILE,
                        "class Client {}")
                .compileStrictly();

        assertThat(compilation.generatedSourceFile("com.example.EventStatus")).isPresent();
        assertThat(compilation.generatedSourceFile("com.example.ProfileStatus")).isPresent();
    }

    @Test
    void twoPackagesCanAskForTheSameTable() {
        Compilation compilation =
                Project.annotated(EVENT).withPackage("org.example", EVENT).compileStrictly();

        assertThat(compilation.generatedSourceFile("com.example.EventStatus")).isPresent();
        assertThat(compilation.generatedSourceFile("org.example.EventStatus")).isPresent();
    }

    @Test
    void aModuleWithoutMarksGetsCodeWithoutMarks() throws IOException {
        Compilation compilation = inModule().compileStrictly();

        assertThat(source(compilation, "com.example.EventStatus"))
                .doesNotContain("@Generated")
                .doesNotContain("@Nullable");
    }

    @Test
    void aModuleThatRequiresTheCompilersAnnotationsGetsCodeMarkedAsGenerated() throws IOException {
        Compilation compilation = inModule("requires static java.compiler;").compileStrictly();

        for (String suffix : List.of("Status", "Exception")) {
            assertThat(source(compilation, "com.example.Event" + suffix))
                    .contains(GENERATED)
                    .doesNotContain("@Nullable");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"requires static transitive org.jspecify;", "requires static org.jspecify;"})
    void aModuleThatRequiresJSpecifyGetsCodeMarkedForNulls(String requires) throws IOException {
        Compilation compilation = inModule(requires).compileStrictly();

        assertThat(source(compilation, "com.example.EventStatus"))
                .contains("resolve(@Nullable String code, @Nullable String text)")
                .doesNotContain("@Generated");
        assertThat(source(compilation, "com.example.EventException")).contains("@Nullable String transactionId");
    }

    @Test
    void codeOutsideOfModulesIsMarkedAsFarAsTheClassPathGoes() throws IOException {
        assertThat(source(Project.annotated(EVENT).compile(), "com.example.EventStatus"))
                .contains(GENERATED)
                .doesNotContain("@Nullable");
        assertThat(source(Project.annotated(EVENT).withJSpecify().compile(), "com.example.EventStatus"))
                .contains(GENERATED)
                .contains("@Nullable String text");
    }

    @Test
    void theDocumentationOfAllShippedTablesIsComplete(@TempDir Path output) throws IOException {
        String[] annotations = allShipped(StatusTable.Exceptions.PER_STATUS);
        assertThat(javadoc(Project.annotated(annotations).withJSpecify(), output))
                .isEmpty();
    }

    @Test
    void theDocumentationOfATableWithOddTextsIsSound(@TempDir Path output) throws IOException {
        assertThat(javadoc(Project.of("golden/odd-codes"), output)).isEmpty();
    }

    /** Documents what is generated for a project, and returns all complaints. */
    private static List<String> javadoc(Project project, Path output) throws IOException {
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = tool.getStandardFileManager(complaints, null, UTF_8)) {
            files.setLocation(StandardLocation.CLASS_PATH, project.classPath());
            files.setLocation(DocumentationTool.Location.DOCUMENTATION_OUTPUT, List.of(output.toFile()));
            List<String> options = List.of("--release", "17", "-Xdoclint:all", "-Xmaxwarns", "1000", "-quiet");
            tool.getTask(
                            null,
                            files,
                            complaints,
                            null,
                            options,
                            project.compile().generatedSourceFiles())
                    .call();
        }
        return complaints.getDiagnostics().stream().map(Object::toString).toList();
    }
}
