package io.github.connectstatus.tables.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Result;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {

    @TempDir
    private Path folder;

    private static Result<Path> write(Path file, Path... inputs) {
        return OutputFile.write(file, "new".getBytes(UTF_8), List.of(inputs));
    }

    private static String problem(Path file, Path... inputs) {
        return write(file, inputs).problems().get(0).toString();
    }

    @Test
    void aFileIsMadeOrReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = folder.resolve("report.md");
        assertThat(write(file)).isEqualTo(Result.of(file));
        Files.writeString(file, "old");
        assertThat(write(file)).isEqualTo(Result.of(file));
        assertThat(Folders.contents(folder)).isEqualTo(Map.of("report.md", "new"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes.csv", "index.csv", "CODES.CSV", "none.csv"})
    void aTableIsNotWrittenOver(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!name.startsWith("none")) {
            Files.writeString(file, "old");
        }
        assertThat(problem(file))
                .isEqualTo(file + ": a file with this ending is a table; name a file that does not end with .csv");
        assertThat(Folders.contents(folder).values()).doesNotContain("new");
    }

    @Test
    void whatIsReadIsNotWrittenOver() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "old");
        Path written = folder.resolve("../" + folder.getFileName() + "/page.html");
        assertThat(problem(written, page))
                .isEqualTo(written + ": this is read, and would be written over; name another file");
        assertThat(page).hasContent("old");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkIsNotFollowed() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("report.md"), victim);
        assertThat(problem(link)).startsWith(link + ": this cannot be written: it is a link; ");
        assertThat(victim).hasContent("mine");
        assertThat(link).isSymbolicLink();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("report.md"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        write(file);
        assertThat(file).hasContent("new");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatIsNoFileIsRefused() throws IOException {
        Path socket = folder.resolve("socket");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));

            assertThat(problem(socket))
                    .isEqualTo(socket
                            + ": this cannot be written: it is a pipe or a device; name a file, or remove what is"
                            + " there");
        }
    }

    @Test
    void aFileIsNotMadeWhereThereIsNoFolder() {
        Path file = folder.resolve("none/report.md");
        assertThat(problem(file))
                .isEqualTo(file + ": this cannot be written: there is no such file or folder; make sure that its folder"
                        + " exists, is writable and has room");
    }

    @Test
    void aFolderThatIsNamedAsWhatAKilledRunLeavesStays() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve(".report.md." + "0".repeat(32) + ".new/full"));
        assertThat(write(folder.resolve("report.md")).problems()).isEmpty();
        assertThat(foreign).isDirectory();
    }

    @Test
    void whatAKilledRunLeftIsRemovedAndNothingElse() throws IOException {
        Files.writeString(folder.resolve(".report.md." + "0".repeat(32) + ".new"), "left");
        Files.writeString(folder.resolve(".report.md.new"), "foreign");
        Files.writeString(folder.resolve(".other.md." + "0".repeat(32) + ".new"), "foreign");
        write(folder.resolve("report.md"));
        assertThat(Folders.contents(folder).keySet())
                .containsExactly(".other.md." + "0".repeat(32) + ".new", ".report.md.new", "report.md");
    }
}
