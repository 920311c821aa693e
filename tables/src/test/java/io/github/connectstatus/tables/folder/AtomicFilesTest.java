package io.github.connectstatus.tables.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aFileThatCannotBeReplacedLeavesAllAsTheyWere() throws IOException {
        Path old = Files.writeString(folder.resolve("a.csv"), "old");
        Path made = folder.resolve("b.csv");
        Path full = Files.createDirectories(folder.resolve("c.csv/full")).getParent();

        assertThat(AtomicFiles.write(List.of(file(old, "new"), file(made, "new"), file(full, "new")))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .isEqualTo(
                                full + ": this cannot be written: it is a folder; name a file, or remove the folder"));

        assertThat(old).hasContent("old");
        assertThat(made).doesNotExist();
        assertThat(full.resolve("full")).isDirectory();
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
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
                                + " make sure that its folder exists, is writable and has room",
                        second + ": this cannot be written: there is no such file or folder;"
                                + " make sure that its folder exists, is writable and has room");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        AtomicFiles.write(List.of(file(link, "new")));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkIsNotRemoved() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        assertThat(AtomicFiles.write(Map.of(link.toString(), Optional.empty())).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        link + ": this cannot be written: it is a link; name the file that it points to, or remove"
                                + " the link");

        assertThat(link).isSymbolicLink().hasContent("old");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkToNothingIsNotFollowed() throws IOException {
        Path target = folder.resolve("target");
        Path link = Files.createSymbolicLink(folder.resolve("a.csv"), target);

        assertThat(AtomicFiles.write(List.of(file(link, "new"))).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        link + ": this cannot be written: it is a link; name the file that it points to, or remove"
                                + " the link");

        assertThat(link).isSymbolicLink();
        assertThat(target).doesNotExist();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPlantedLinkToAFileIsNotWrittenThrough() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        for (String planted : List.of(".a.csv.new", ".connect-status-" + "0".repeat(32))) {
            Files.createSymbolicLink(folder.resolve(planted), victim);
        }

        AtomicFiles.write(List.of(file(file, "new")));

        assertThat(file).hasContent("new");
        assertThat(victim).hasContent("mine");
        assertThat(AtomicFiles.recover(folder)).isEqualTo(Result.of(List.of()));
        assertThat(victim).hasContent("mine");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatIsNoFileOfItsOwnIsRefused() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path twice = Files.writeString(folder.resolve("twice.csv"), "old");
        Path other = Files.createLink(folder.resolve("other"), twice);

        assertThat(AtomicFiles.write(List.of(file(pipe, "new"), file(twice, "new")))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        pipe
                                + ": this cannot be written: it is a pipe or a device; name a file, or remove what is there",
                        twice + ": this cannot be written: it has further names (hard links), which would keep the old"
                                + " content; make a file of its own of it: copy it, and move the copy to its place");

        assertThat(Files.isSameFile(twice, other)).isTrue();
        assertThat(twice).hasContent("old");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileKeepsItsPermissionsAndGroup() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
        PosixFileAttributes before = Files.readAttributes(file, PosixFileAttributes.class);

        AtomicFiles.write(List.of(file(file, "new")));

        PosixFileAttributes after = Files.readAttributes(file, PosixFileAttributes.class);
        assertThat(file).hasContent("new");
        assertThat(after.permissions()).isEqualTo(before.permissions());
        assertThat(after.group()).isEqualTo(before.group());
        assertThat(after.owner()).isEqualTo(before.owner());
    }

    @Test
    void aFolderWhereAnotherCommandWritesIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path real = folder.toRealPath();
        try (Staging other = Staging.create(new Disk(), real)) {
            other.add("a.csv", Optional.of(file(file, "of the other")));
            other.commit();
            String problem = real + ": another command is writing here; wait for it to end, and run this again";

            assertThat(AtomicFiles.write(List.of(file(real.resolve("a.csv"), "new")))
                            .problems())
                    .extracting(Problem::toString)
                    .containsExactly(problem);
            assertThat(AtomicFiles.recover(folder).problems())
                    .extracting(Problem::toString)
                    .containsExactly(problem);
            assertThat(AtomicFiles.unchanged(folder).value()).isEmpty();
            assertThat(file).hasContent("old");
        }
    }

    @Test
    void aFileThatWasChangedSinceAnInterruptionIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        InterruptedWrite.of(folder, "new", "a.csv");
        Files.writeString(file, "by hand");

        assertThat(AtomicFiles.recover(folder).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "this is left of a command that was interrupted while it wrote, and the files have changed"
                                + " since");

        assertThat(file).hasContent("by hand");
    }

    @Test
    void filesThatWerePutBackAfterAnInterruptionStayAsTheyAre() throws IOException {
        Path first = Files.writeString(folder.resolve("a.csv"), "old a");
        Files.writeString(folder.resolve("b.csv"), "old b");
        Path staging = InterruptedWrite.of(folder, "new", "a.csv", "b.csv");
        Files.move(staging.resolve("a.csv.new"), first, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(first, "old a");

        assertThat(AtomicFiles.recover(folder)).isEqualTo(Result.of(List.of()));

        assertThat(Folders.contents(folder)).isEqualTo(Map.of("a.csv", "old a", "b.csv", "old b"));
    }

    @Test
    void whatCannotBeForcedToTheDiskIsUndone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Disk full = new Disk() {
            @Override
            void force(Path changed) throws IOException {
                if (Files.readString(file).equals("new")) {
                    throw new IOException("no space is left");
                }
            }
        };

        assertThat(new AtomicFiles(full)
                        .writeAll(Map.of(file, Optional.of(file(file, "new"))))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        folder.toRealPath() + ": this cannot be written: no space is left; make sure that its folder"
                                + " exists, is writable and has room");

        assertThat(Folders.contents(folder)).isEqualTo(Map.of("a.csv", "old"));
    }

    @ParameterizedTest
    @CsvSource({"true, old", "false, new"})
    void whatCannotBeUndoneIsUndoneOrCompletedByTheNextRun(boolean moves, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Disk breaking = new Disk() {

            private boolean broken;

            @Override
            void move(Path from, Path to) throws IOException {
                assertWorks(!broken || moves);
                super.move(from, to);
                broken |= to.endsWith("a.csv");
            }

            @Override
            void force(Path changed) throws IOException {
                assertWorks(!broken);
            }

            private static void assertWorks(boolean works) throws IOException {
                if (!works) {
                    throw new IOException("the disk is broken");
                }
            }
        };

        String broken =
                ": this cannot be written: the disk is broken; make sure that its folder exists, is writable and has room";
        assertThat(new AtomicFiles(breaking)
                        .writeAll(Map.of(file, Optional.of(file(file, "new"))))
                        .problems())
                .extracting(Problem::toString)
                .containsOnly(
                        folder.toRealPath() + broken, (moves ? folder : folder.resolve("a.csv")).toRealPath() + broken);
        assertThat(new AtomicFiles(breaking).recoverAll(folder).problems())
                .extracting(Problem::message)
                .containsExactly("this cannot be written: the disk is broken");

        assertThat(AtomicFiles.recover(folder).problems()).isEmpty();
        assertThat(Folders.contents(folder)).isEqualTo(Map.of("a.csv", content));
    }

    @Test
    void whatIsRemovedIsRemovedLast() throws IOException {
        Map<Path, Optional<SourceFile>> files = new LinkedHashMap<>();
        files.put(Files.writeString(folder.resolve("a.csv"), "old"), Optional.empty());
        files.put(folder.resolve("b.csv"), Optional.of(file(folder.resolve("b.csv"), "new")));
        List<Path> changed = new ArrayList<>();
        Disk noting = new Disk() {

            @Override
            void move(Path from, Path to) throws IOException {
                super.move(from, to);
                changed.add(to);
            }

            @Override
            void delete(Path file) throws IOException {
                super.delete(file);
                changed.add(file);
            }
        };

        assertThat(new AtomicFiles(noting).writeAll(files).problems()).isEmpty();

        assertThat(changed).containsSubsequence(real("b.csv"), real("a.csv"));
    }

    @Test
    void filesOfSeveralFoldersAreWrittenTogether() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one")).resolve("a.csv");
        Path other = Files.createDirectory(folder.resolve("other")).resolve("a.csv");

        assertThat(AtomicFiles.write(List.of(file(one, "new"), file(other, "new"))))
                .isEqualTo(Result.of(List.of(one, other)));

        assertThat(one).hasContent("new");
        assertThat(other).hasContent("new");
    }

    @Test
    void whatWasInterruptedIsCompleted() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old");
        InterruptedWrite.of(folder, "new", "a.csv", "b.csv");
        assertThat(AtomicFiles.unchanged(folder).problems())
                .extracting(Problem::toString)
                .containsExactly(folder.toRealPath() + ": a command is writing here, or was interrupted while it did;"
                        + " wait for it to end, or run it again");

        assertThat(AtomicFiles.recover(folder)).isEqualTo(Result.of(List.of(real("a.csv"), real("b.csv"))));

        assertThat(Folders.contents(folder)).isEqualTo(Map.of("a.csv", "new", "b.csv", "new"));
        assertThat(AtomicFiles.unchanged(folder)).isEqualTo(Result.of(folder));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatWasInterruptedBehindALinkIsCompletedToo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.createSymbolicLink(other.resolve("link.csv"), file);
        Files.createSymbolicLink(other.resolve("nothing.csv"), folder.resolve("nothing"));
        InterruptedWrite.of(folder, "new", "a.csv");

        assertThat(AtomicFiles.recover(other)).isEqualTo(Result.of(List.of(real("a.csv"))));

        assertThat(file).hasContent("new");
    }

    @Test
    void whatOthersPutBesideWhatWasInterruptedStays() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path foreign =
                Files.writeString(InterruptedWrite.of(folder, "new", "a.csv").resolve("foreign"), "mine");

        assertThat(AtomicFiles.recover(folder).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        foreign.getParent() + ": this is left of a command that was interrupted, but has files of"
                                + " others in it; move them elsewhere, and remove it");

        assertThat(file).hasContent("new");
        assertThat(foreign).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {".git", ".connect-status-", ".connect-status-gggggggggggggggggggggggggggggggg"})
    void aFolderThatNoCommandHasLeftStays(String name) throws IOException {
        Path file = Files.createDirectory(folder.resolve(name)).resolve("manifest");
        Files.writeString(file, "mine");

        assertThat(AtomicFiles.recover(folder)).isEqualTo(Result.of(List.of()));
        assertThat(AtomicFiles.write(List.of(file(folder.resolve("a.csv"), "new")))
                        .problems())
                .isEmpty();

        assertThat(file).hasContent("mine");
    }

    @Test
    void whereThereIsNoFolderNothingWasInterrupted() {
        Path none = folder.resolve("none");

        assertThat(AtomicFiles.recover(none)).isEqualTo(Result.of(List.of()));
        assertThat(AtomicFiles.unchanged(none)).isEqualTo(Result.of(none));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../victim.csv", "/victim.csv", ".", "..", ".hidden", "", "a\0b"})
    void aManifestThatNamesOtherFilesIsRefused(String name) throws IOException {
        Path inside = Files.createDirectory(folder.resolve("tables"));
        Path victim = Files.writeString(folder.resolve("victim.csv"), "mine");
        Path staging = Files.createDirectory(inside.resolve(".connect-status-" + "a".repeat(32)));
        Files.writeString(staging.resolve("manifest"), StagedFile.state("mine".getBytes(UTF_8)) + " - " + name + "\n");

        assertThat(AtomicFiles.recover(inside).problems())
                .extracting(Problem::toString)
                .containsExactly(staging.toRealPath() + ": this cannot be written: it is no manifest of this program;"
                        + " make sure that its folder exists, is writable and has room");

        assertThat(victim).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- -", "- - ", "- short a.csv", "short - a.csv"})
    void aDamagedManifestIsRefused(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "mine");
        Path staging = Files.createDirectory(folder.resolve(".connect-status-" + "a".repeat(32)));
        Files.writeString(staging.resolve("manifest"), line + "\n");

        assertThat(AtomicFiles.recover(folder).problems())
                .singleElement()
                .asString()
                .contains(": it is no manifest of this program; ");

        assertThat(file).hasContent("mine");
    }

    private Path real(String name) throws IOException {
        return folder.toRealPath().resolve(name);
    }
}
