package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as large as an enum can be. */
class LargeTablesTest {

    /** How many constants fit that take the most: each has a remedy and a template. */
    private static final int LIMIT = 2_111;

    /** How many fit that have neither. */
    private static final int LIMIT_WITHOUT_TEMPLATES = 2_618;

    private static final String LONG_TEXT =
            "a text that is as long as some vendor's ".repeat(10).strip();

    @TempDir
    private Path folder;

    private Project project(int rows, IntUnaryOperator code) {
        return project("code,name,message,description,template,remedy", rows, code, ",%1$s {value},retry");
    }

    private Project project(String header, int rows, IntUnaryOperator code, String template) {
        String[] lines = IntStream.range(0, rows)
                .mapToObj(i -> "%d,STATUS_%d,%s %2$d,%3$s".formatted(code.applyAsInt(i), i, LONG_TEXT)
                        + template.formatted(LONG_TEXT))
                .toArray(String[]::new);
        TableFolder tables = new TableFolder(folder).write("acme/codes.csv", header, String.join("\n", lines));
        return Project.annotated("@StatusTable(\"acme/codes\")").withTables(tables);
    }

    private static GeneratedApi works(GeneratedApi api, int rows) {
        List<Status> values = api.values();
        assertThat(values).hasSize(rows);
        for (Status status : values) {
            assertThat(api.ofCode(status.code())).containsExactly(status);
            assertThat(api.exceptionOf(status)).isInstanceOf(api.exception("Status" + values.indexOf(status)));
        }
        return api;
    }

    @Test
    void theLargestTableWithDenseCodesWorks() {
        GeneratedApi api = works(
                GeneratedClasses.of(project(LIMIT, i -> i).compileStrictly()).api("Codes"), LIMIT);

        StatusException exception = api.exceptionOf(api.resolve(LIMIT - 1, LONG_TEXT + " x"));
        assertThat(exception.resolution().arguments()).isEqualTo(Map.of("value", "x"));
    }

    @Test
    void theLargestTableWithoutTemplatesAndWithSparseCodesWorks() {
        Project project = project("code,name,message,description", LIMIT_WITHOUT_TEMPLATES, i -> i * 0x9E3779B1, "");

        works(project.load().api("Codes"), LIMIT_WITHOUT_TEMPLATES);
    }

    /** A list of more than ten texts is made of an array. */
    @ParameterizedTest
    @CsvSource({"10, 1128", "11, 536"})
    void theLargestTableWithOtherTextsWorks(int texts, int limit) {
        Project project = project("code,name,message,description", limit, i -> 0x7000_0000 + i, "");
        writeOtherTexts(limit, texts);

        GeneratedApi api = works(project.load().api("Codes"), limit);

        assertThat(api.resolve(0x7000_0000 + limit - 1, "other text " + (texts - 1))
                        .status()
                        .map(Status::name))
                .contains("STATUS_" + (limit - 1));

        project("code,name,message,description", limit + 1, i -> 0x7000_0000 + i, "");
        writeOtherTexts(limit + 1, texts);
        assertThat(Refusal.of(project).errors())
                .singleElement()
                .asString()
                .contains("and a Java enum holds the first " + limit + " of them with their texts");
    }

    private void writeOtherTexts(int rows, int texts) {
        String[] lines = IntStream.range(0, rows * texts)
                .mapToObj(i -> "STATUS_%d,other text %d".formatted(i / texts, i % texts))
                .toArray(String[]::new);
        new TableFolder(folder).write("acme/codes.texts.csv", "name,text", String.join("\n", lines));
    }

    @Test
    void oneRowMoreThanAnEnumHoldsIsRefused() {
        Refusal refusal = Refusal.of(project(LIMIT + 1, i -> i));

        assertThat(refusal.errors())
                .containsExactly(folder + "/acme/codes.csv:2113:1: the table has 2112 rows, and a Java enum holds the"
                        + " first 2111 of them with their texts; split the table into several");
        assertThat(refusal.written()).isEmpty();
    }
}
