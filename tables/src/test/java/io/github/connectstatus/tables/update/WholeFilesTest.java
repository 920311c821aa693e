package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

    @TempDir
    private Path folder;

    @Test
    void allFilesAreWrittenAndNothingElseIsLeft() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        WholeFiles.write(Map.of(folder.resolve("a"), "new", folder.resolve("b"), "more"));
        assertThat(Folders.contents(folder)).isEqualTo(Map.of("a", "new", "b", "more"));
    }

    @Test
    void whereOneFileCannotBeReplacedAllAreAsTheyWere() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        Path blocked = Files.createDirectory(folder.resolve("c"));
        Map<Path, String> contents = new LinkedHashMap<>();
        contents.put(folder.resolve("a"), "new");
        contents.put(folder.resolve("b"), "more");
        contents.put(blocked, "c");

        assertThatIOException().isThrownBy(() -> WholeFiles.write(contents));

        assertThat(folder.resolve("a")).hasContent("old");
        assertThat(folder.resolve("b")).doesNotExist();
        assertThat(folder.resolve(".c.new")).doesNotExist();
        assertThat(blocked).isEmptyDirectory();
    }
}
