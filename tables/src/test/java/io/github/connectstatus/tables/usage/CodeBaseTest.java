package io.github.connectstatus.tables.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.Shipped;
import io.github.connectstatus.tables.csv.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeBaseTest {

    @TempDir
    private Path folder;

    @Test
    void sourceFilesOfTheJvmAreReadOnce() throws IOException {
        Path java =
                Files.writeString(Files.createDirectory(folder.resolve("main")).resolve("A.java"), "");
        Path kotlin = Files.writeString(folder.resolve("B.kt"), "");
        Files.writeString(folder.resolve("notes.txt"), "");
        Files.createDirectory(folder.resolve("C.java"));

        assertThat(Shipped.valueOf(CodeBase.read(List.of(folder, folder.resolve("main"))))
                        .paths())
                .containsExactlyInAnyOrder(java, kotlin);
    }

    @Test
    void aFolderWithoutThemIsReported() {
        Path none = folder.resolve("none");

        assertThat(CodeBase.read(List.of(folder, none)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        folder + ": there are no source files below this folder;"
                                + " name a folder with source files, such as src/main/java",
                        none + ": this is not a folder; name a folder with source files, such as src/main/java");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "SENT, 1", "'\n\n SENT\nSENT', 3", "RESENT, 0", "'SENT_ON\nSENT()', 2", "'\n$SENT', 0"})
    void aWordIsFoundOnTheFirstOfItsLines(String text, int line) {
        assertThat(new CodeFile("A.java", text).lineOf(Set.of("SENT"))).isEqualTo(line);
    }
}
