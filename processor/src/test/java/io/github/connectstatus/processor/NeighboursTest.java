package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of the user's in the package of generated ones. */
class NeighboursTest {

    /** Every simple name that generated code uses, or might come to use. */
    private static final List<String> NAMES = List.of(
            "String",
            "Override",
            "Deprecated",
            "SuppressWarnings",
            "Object",
            "Integer",
            "Enum",
            "Exception",
            "Throwable",
            "RuntimeException",
            "IllegalArgumentException",
            "Comparable",
            "Record",
            "Class",
            "Locale",
            "Map",
            "List",
            "Optional",
            "ResourceBundle",
            "Generated",
            "Nullable",
            "Status",
            "StatusException",
            "StatusLookup",
            "Template",
            "Resolution",
            "Outcome",
            "Remedy",
            "java",
            "javax",
            "io",
            "org",
            "com",
            "github",
            "connectstatus",
            "util",
            "lang");

    @TempDir
    private Path root;

    private TableFolder tables;

    @BeforeEach
    void writeTables() {
        tables = new TableFolder(root)
                .write(
                        "acme/codes.csv",
                        "code,name,message,template,outcome,remedy,deprecated",
                        "1,ONE,one x,one {value},,retry,",
                        "2,TWO,two,,success,,old")
                .write("acme/codes.texts.csv", "name,text", "TWO,zwei");
    }

    private static Project with(Project project, String packageName, String type) {
        String declared = packageName.isEmpty() ? "" : "package " + packageName + ";";
        String name = packageName.isEmpty() ? type : packageName + "." + type;
        return project.withSource(name, declared, "final class " + type + " {}");
    }

    @Test
    void noTypeOfThePackageIsTakenForAnother() {
        for (String name : NAMES) {
            GeneratedApi api = GeneratedClasses.of(
                            with(Project.of("acme/codes").withTables(tables).withJSpecify(), "com.example", name)
                                    .compileStrictly())
                    .api("Codes");

            assertThat(api.resolve(1, "ONE v").arguments()).as(name).containsEntry("value", "v");
        }
    }

    @Test
    void allOfThemTogetherAreNot() {
        Project project = Project.of("acme/codes").withTables(tables).withJSpecify();
        for (String name : NAMES) {
            project = with(project, "com.example", name);
        }

        assertThat(project.load().api("Codes").names()).containsExactly("ONE", "TWO");
    }

    @Test
    void norIsOneWithoutAPackage() {
        Project project = Project.empty()
                .withTables(tables)
                .withSource(
                        "Codes",
                        "import io.github.connectstatus.StatusTable;",
                        "@StatusTable(\"acme/codes\") class Codes {}");
        for (String name : List.of("String", "Override", "Deprecated", "SuppressWarnings", "Optional")) {
            project = with(project, "", name);
        }

        assertThat(project.compile().errors()).isEmpty();
    }

    /** Nothing is imported that need not be. */
    @Test
    void aTypeOfTheJavaLanguageIsImportedOnlyThen() throws Exception {
        List<String> imports = new ArrayList<>();
        Project project = Project.of("acme/codes").withTables(tables);
        for (Project one : List.of(project, with(project, "com.example", "String"))) {
            one.compile()
                    .generatedSourceFile("com.example.CodesStatus")
                    .orElseThrow()
                    .getCharContent(false)
                    .toString()
                    .lines()
                    .filter(line -> line.startsWith("import java.lang"))
                    .forEach(imports::add);
        }

        assertThat(imports).containsExactly("import java.lang.String;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STRING", "OVERRIDE", "DEPRECATED", "SUPPRESS_WARNINGS", "OPTIONAL", "MAP", "LIST", "LOCALE",
                        "RESOLUTION",
                "STATUS", "STATUS_EXCEPTION", "TEMPLATE", "OUTCOME", "REMEDY", "GENERATED", "NULLABLE", "OBJECT",
                        "ENUM",
                "RUNTIME_EXCEPTION", "ILLEGAL_ARGUMENT_EXCEPTION", "JAVA", "IO", "THROWABLE", "LOOKUP", "CODES",
                        "NESTED"
            })
    void norIsAStatus(String name) {
        tables.write("acme/codes.csv", "code,name,message,template", "1," + name + ",one x,one {value}", "2,TWO,two,");

        GeneratedApi api = GeneratedClasses.of(Project.of("acme/codes")
                        .withTables(tables)
                        .withJSpecify()
                        .compileStrictly())
                .api("Codes");

        assertThat(api.exceptionOf(api.value(name))).isInstanceOf(api.exception());
    }

    @ParameterizedTest
    @CsvSource({
        "STRING, String, java",
        "OPTIONAL, Optional, java",
        "RESOLUTION, Resolution, io",
        "NULLABLE, Nullable, org"
    })
    void aStatusAndATypeThatTogetherLeaveNoNameAreRefused(String name, String type, String neighbour) {
        tables.write("acme/codes.csv", "code,name,message", "1," + name + ",one", "2,TWO,two");

        Refusal refusal = Refusal.of(with(Project.of("acme/codes").withTables(tables), "com.example", neighbour));

        assertThat(refusal.errors())
                .containsExactly(root + "/acme/codes.csv:2:1: the exception of " + name + " would hide the type " + type
                        + " of Java's or the runtime's, whose full name the type com.example." + neighbour
                        + " hides; give the status or that type another name");
        assertThat(refusal.written()).isEmpty();
    }
}
