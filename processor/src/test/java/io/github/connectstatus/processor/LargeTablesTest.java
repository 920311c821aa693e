package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as large as an enum can be. */
class LargeTablesTest {

    private static final int LIMIT = 4_095;
    private static final String LONG_TEXT =
            "a text that is as long as some vendor's ".repeat(10).strip();

    @TempDir
    private Path folder;

    private Project project(int rows, IntUnaryOperator code) {
        String[] lines = IntStream.range(0, rows)
                .mapToObj(
                        i -> "%d,STATUS_%d,%s %d,%2$s %1$s,%3$s {value}".formatted(code.applyAsInt(i), i, LONG_TEXT, i))
                .toArray(String[]::new);
        TableFolder tables = new TableFolder(folder)
                .write("acme/codes.csv", "code,name,message,description,template", String.join("\n", lines));
        return Project.annotated("@StatusTable(\"acme/codes\")").withTables(tables);
    }

    private static void works(GeneratedApi api, int rows) {
        List<Status> values = api.values();
        assertThat(values).hasSize(rows);
        for (Status status : values) {
            assertThat(api.ofCode(status.code())).containsExactly(status);
        }
        for (Status status : List.of(values.get(0), values.get(1_000), values.get(rows - 1))) {
            StatusException exception = api.exceptionOf(api.resolve(status.code(), LONG_TEXT + " x"));
            assertThat(exception).isInstanceOf(api.exception("Status" + values.indexOf(status)));
            assertThat(exception.getClass()).hasPublicMethods("value");
        }
    }

    @Test
    void theLargestTableWithDenseCodesWorks() {
        works(GeneratedClasses.of(project(LIMIT, i -> i).compileStrictly()).api("Codes"), LIMIT);
    }

    @Test
    void fourThousandRowsWithSparseCodesWork() {
        works(project(4_000, i -> i * 0x9E3779B1).load().api("Codes"), 4_000);
    }

    @Test
    void oneRowMoreThanAnEnumHoldsIsRefused() {
        Refusal refusal = Refusal.of(project(LIMIT + 1, i -> i));

        assertThat(refusal.errors())
                .containsExactly(folder + "/acme/codes.csv:4097:1: the table has 4096 rows, and a Java enum holds 4095;"
                        + " split the table into several");
        assertThat(refusal.written()).isEmpty();
    }
}
