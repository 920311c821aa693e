package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.connectstatus.Status;
import io.github.connectstatus.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated source is read by people. */
class GeneratedSourcesTest {

    private static final int WIDTH = 120;
    private static final int CONTINUATION = 8;

    private static final Compilation SHIPPED = Project.annotated(
                    "@StatusTable(\"webex-connect/messaging\")",
                    "@StatusTable(\"webex-connect/transaction-status\")",
                    "@StatusTable(\"webex-connect/event\")",
                    "@StatusTable(\"webex-connect/profile\")")
            .withJSpecify()
            .compile();

    private static List<String> lines(JavaFileObject source) throws IOException {
        return source.getCharContent(false).toString().lines().toList();
    }

    private static String name(JavaFileObject source) {
        return Path.of(source.getName()).getFileName().toString();
    }

    @Test
    void aTableMakesTwoTypes() {
        assertThat(SHIPPED.generatedSourceFiles())
                .extracting(GeneratedSourcesTest::name)
                .containsExactlyInAnyOrder(
                        "MessagingStatus.java",
                        "MessagingException.java",
                        "TransactionStatus.java",
                        "TransactionException.java",
                        "EventStatus.java",
                        "EventException.java",
                        "ProfileStatus.java",
                        "ProfileException.java");
    }

    @ParameterizedTest
    @CsvSource({"PER_STATUS, 2", "PER_API, 2", "NONE, 1"})
    void exceptionsAreMadeAsAskedFor(String exceptions, int types) {
        assertThat(Project.annotated("@StatusTable(value = \"webex-connect/event\", exceptions ="
                                + " StatusTable.Exceptions." + exceptions + ")")
                        .compile()
                        .generatedSourceFiles())
                .hasSize(types);
    }

    @Test
    void noLineIsLongerThanAScreenIsWide() throws IOException {
        for (JavaFileObject source : SHIPPED.generatedSourceFiles()) {
            assertThat(lines(source)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
        }
    }

    @Test
    void norIsOneWithALongName() throws IOException {
        Compilation compilation = Project.annotated("@StatusTable(value = \"webex-connect/messaging\", prefix = \""
                        + "NotificationsOfOurCustomersByMessaging" + "\")")
                .withJSpecify()
                .compileStrictly();

        for (JavaFileObject source : compilation.generatedSourceFiles()) {
            assertThat(lines(source)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
        }
    }

    @Test
    void whatIsContinuedIsIndentedOnceMore() throws IOException {
        for (JavaFileObject source : SHIPPED.generatedSourceFiles()) {
            int last = 0;
            for (String line : lines(source)) {
                if (!line.isBlank()) {
                    int indent = line.indexOf(line.strip());
                    assertThat(indent).as(line).isLessThanOrEqualTo(last + CONTINUATION);
                    last = indent;
                }
            }
        }
    }

    @Test
    void noLineEndsWithSpaceAndNoTabStandsAnywhere() throws IOException {
        for (JavaFileObject source : SHIPPED.generatedSourceFiles()) {
            assertThat(lines(source))
                    .allSatisfy(line ->
                            assertThat(line).isEqualTo(line.stripTrailing()).doesNotContain("\t"));
        }
    }

    @Test
    void everyImportIsUsed() throws IOException {
        for (JavaFileObject source : SHIPPED.generatedSourceFiles()) {
            TreeSet<String> unused = new TreeSet<>();
            String text = source.getCharContent(false).toString();
            text.lines().filter(line -> line.startsWith("import ")).forEach(line -> {
                String type = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
                if (text.split("\\b" + type + "\\b", -1).length < 3) {
                    unused.add(type);
                }
            });
            assertThat(unused).as(name(source)).isEmpty();
        }
    }

    @Test
    void aStatusCalledLikeTheConstantOfTheLookUpsKeepsItsName(@TempDir Path root) {
        TableFolder tables = new TableFolder(root).codes("1,LOOKUP,one,", "2,OTHER,two,");

        GeneratedApi api = GeneratedClasses.of(
                        Project.of("acme/codes").withTables(tables).compileStrictly())
                .api("Codes");

        assertThat(api.ofCode(1)).containsExactly(api.value("LOOKUP"));
    }

    /** Java takes some of these for the end of a line, and libraries that write source take others. */
    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\u000B", "\f", "\u200B", "\u202E", "\uFEFF", "\u001A"})
    void whateverCharacterACellHoldsItsTextIsTheSame(String character, @TempDir Path root) {
        String text = "a" + character + "b";
        TableFolder tables = new TableFolder(root)
                .write(
                        "acme/codes.csv",
                        "code,name,message,description,template",
                        "1,ONE," + text + " xx," + text + "," + text + " {value}");

        GeneratedApi api = GeneratedClasses.of(
                        Project.of("acme/codes").withTables(tables).compileStrictly())
                .api("Codes");

        assertThat(api.value("ONE"))
                .returns(text + " xx", Status::message)
                .returns(text, Status::description)
                .returns(Optional.of(Template.parse(text + " {value}")), Status::template);
        assertThat(api.value("ONE").message(Locale.ENGLISH, Map.of("value", "v")))
                .isEqualTo(text + " v");
    }
}
