package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameChecksTest {

    @TempDir
    private Path root;

    private List<String> compile(String prefix) throws IOException {
        TableFolder tables = new TableFolder(root).codes("1,ONE,one x,one {value}", "2,A,two,");
        return new DiskProject(root.resolve(Integer.toString(prefix.length())))
                .withSource("@StatusTable(value = \"acme/codes\", prefix = \"" + prefix + "\")")
                .compile("-A" + Options.TABLES + "=" + tables.root());
    }

    /** On a disk, where the longest file is not the one that comes to mind. */
    @ParameterizedTest
    @ValueSource(ints = {235, 236, 239, 244, 260})
    void aPrefixWorksOrIsRefusedForItsLength(int length) throws IOException {
        List<String> diagnostics = compile("A".repeat(length));

        // The folder of the metadata has the longest name, com.example and Messages besides the prefix.
        if (length <= 255 - "com.example.Messages".length()) {
            assertThat(diagnostics).isEmpty();
        } else {
            assertThat(diagnostics).singleElement().asString().contains("; set a shorter prefix");
        }
    }

    private static List<String> problems(String prefix, String... rows) {
        return FileNameChecks.check(Models.of(prefix, Models.table("code,name,message", String.join("\n", rows))))
                .stream()
                .map(Problem::toString)
                .toList();
    }

    /** The longest is that of the bundle, where there is no package. */
    @ParameterizedTest
    @CsvSource({"A, 236", "\u00e9, 118", "\u5b57, 78"})
    void aFileOfTheTableMayHaveANameThatFitsInUtf8(String letter, int most) {
        assertThat(problems(letter.repeat(most), "1,ONE,one")).isEmpty();
        assertThat(problems(letter.repeat(most + 1), "1,ONE,one"))
                .containsExactly("a file of \"acme/codes\" would have the name \"" + letter.repeat(60)
                        + "…\", which is longer than the 255 bytes that disks take; set a shorter prefix");
    }

    @Test
    void theExceptionOfAStatusMayHaveANameThatFits() {
        String most = "A".repeat(255 - "CodesException$.class".length());

        assertThat(problems("Codes", "1," + most + ",one", "2,A" + most + ",two"))
                .containsExactly("acme/codes.csv:3:1: the class file of the exception of \"" + "A".repeat(60)
                        + "…\" would have a name of more than the 255 bytes that disks take; give the status a shorter"
                        + " name");
    }
}
