package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @Test
    void aPrefixWorksOrIsRefusedForItsLength() throws IOException {
        int longest = 0;
        for (int length = 215; length < 260; length++) {
            List<String> diagnostics = compile("A".repeat(length));

            if (diagnostics.isEmpty()) {
                longest = length;
            } else {
                assertThat(diagnostics).allSatisfy(error -> assertThat(error).containsPattern("(prefix|shorter name)"));
            }
        }
        // The folder of the metadata has the longest name, com.example and Messages besides the prefix.
        assertThat(longest).isEqualTo(255 - "com.example.Messages".length());
    }

    @ParameterizedTest
    @CsvSource({"A, 236", "\u00e9, 118", "\u5b57, 79"})
    void aNameThatIsTooLongInUtf8IsReportedOnce(String letter, int count) throws IOException {
        assertThat(compile(letter.repeat(count)))
                .singleElement()
                .asString()
                .contains("a file of \"acme/codes\" would have the name ")
                .contains("which is longer than the 255 bytes that disks take; set a shorter prefix");
    }
}
