package io.github.connectstatus.tables.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectstatus.tables.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private static SourceFile content(String text) {
        return new SourceFile("any", text.getBytes(UTF_8));
    }

    @Test
    void aFileIsMadeOrReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = folder.resolve("a.csv");
        WholeFile.write(file, content("old"));
        assertThat(file).hasContent("old");
        WholeFile.write(file, content("new"));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aFileThatCannotBeReplacedLeavesNothingBehind() throws IOException {
        Path full = Files.createDirectories(folder.resolve("a.csv/full")).getParent();

        assertThatThrownBy(() -> WholeFile.write(full, content("new"))).isInstanceOf(IOException.class);

        assertThat(full.resolve("full")).isDirectory();
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aLinkStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        WholeFile.write(link, content("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }
}
