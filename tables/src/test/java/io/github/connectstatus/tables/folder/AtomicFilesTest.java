package io.github.connectstatus.tables.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    private Path folder;

    private static SourceFile file(Path path, String text) {
        return new SourceFile(path.toString(), text.getBytes(UTF_8));
    }

    @Test
    void aFileIsMadeOrReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = folder.resolve("a.csv");
        assertThat(AtomicFiles.write(List.of(file(file, "old")))).isEqualTo(Result.of(List.of(file)));
        assertThat(file).hasContent("old");
        AtomicFiles.write(List.of(file(file, "new")));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aFileThatCannotBeReplacedLeavesAllAsTheyWere() throws IOException {
        Path old = Files.writeString(folder.resolve("a.csv"), "old");
        Path made = folder.resolve("b.csv");
        Path full = Files.createDirectories(folder.resolve("c.csv/full")).getParent();

        assertThat(AtomicFiles.write(List.of(file(old, "new"), file(made, "new"), file(full, "new")))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith(full + ": this cannot be written"));

        assertThat(old).hasContent("old");
        assertThat(made).doesNotExist();
        assertThat(full.resolve("full")).isDirectory();
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void everyFileThatCannotBeWrittenIsReported() {
        Path first = folder.resolve("none/a.csv");
        Path second = folder.resolve("nothing/b.csv");

        assertThat(AtomicFiles.write(List.of(file(first, "new"), file(second, "new")))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        first + ": this cannot be written: there is no such file or folder;"
                                + " make sure that its folder exists and is writable",
                        second + ": this cannot be written: there is no such file or folder;"
                                + " make sure that its folder exists and is writable");
    }

    @Test
    void aLinkStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        AtomicFiles.write(List.of(file(link, "new")));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }
}
