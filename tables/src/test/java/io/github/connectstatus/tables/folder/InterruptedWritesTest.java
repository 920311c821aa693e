package io.github.connectstatus.tables.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stops a write before each of its operations, and the recovery from that before each of its own. */
class InterruptedWritesTest {

    private static final int LOSSES = 10;

    private static final Map<String, String> OLD =
            Map.of("a.csv", "old a", "c.csv", "old c", "d.csv", "same", "foreign.csv", "foreign");
    private static final Map<String, String> NEW =
            Map.of("a.csv", "new a", "b.csv", "new b", "d.csv", "same", "foreign.csv", "foreign");

    static Stream<Configuration> systems() {
        return Stream.of(
                Configuration.unix().toBuilder()
                        .setAttributeViews("basic", "owner", "posix", "unix")
                        .build(),
                Configuration.osX(),
                Configuration.windows().toBuilder()
                        .setAttributeViews("basic", "owner", "dos", "acl")
                        .build());
    }

    static Path folder(Configuration system, Map<String, String> contents) throws IOException {
        FileSystem files = Jimfs.newFileSystem(system);
        Path folder = files.getPath("tables").toAbsolutePath();
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : contents.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(
                        String.valueOf(file.getFileName()),
                        Files.isDirectory(file) ? "(folder)" : Files.readString(file));
            }
        }
        return contents;
    }

    private static Map<Path, Optional<SourceFile>> files(Path folder) {
        Map<Path, Optional<SourceFile>> files = new LinkedHashMap<>();
        files.put(folder.resolve("c.csv"), Optional.empty());
        for (String name : new String[] {"a.csv", "b.csv", "d.csv"}) {
            files.put(
                    folder.resolve(name),
                    Optional.of(new SourceFile(
                            name, Objects.requireNonNull(NEW.get(name)).getBytes(UTF_8))));
        }
        return files;
    }

    /** Writes what is new, and returns whether that was not stopped. */
    private static boolean writes(Disk disk, Path folder) {
        try {
            assertThat(new AtomicFiles(disk).writeAll(files(folder)).problems()).isEmpty();
            return true;
        } catch (PowerLoss.Stopped e) {
            return false;
        }
    }

    private static void assertEachFileIsWhole(Path folder) throws IOException {
        Map<String, String> contents = contents(folder);
        contents.keySet().removeIf(name -> name.startsWith(".connect-status-"));
        contents.forEach((name, content) -> assertThat(content).as(name).isIn(OLD.get(name), NEW.get(name)));
        assertThat(contents).containsKeys("a.csv", "d.csv", "foreign.csv");
    }

    private static void assertTheNextRunCompletes(Path folder) throws IOException {
        assertEachFileIsWhole(folder);
        assertThat(new AtomicFiles(new Disk()).recoverAll(folder).problems()).isEmpty();
        assertThat(contents(folder)).isIn(OLD, NEW);
        assertThat(writes(new Disk(), folder)).isTrue();
        assertThat(contents(folder)).isEqualTo(NEW);
    }

    @ParameterizedTest
    @MethodSource("systems")
    void afterAKillTheNextRunCompletes(Configuration system) throws IOException {
        int all = operations(system);
        for (int operations = 0; operations <= all; operations++) {
            Path folder = folder(system, OLD);
            assertThat(writes(new PowerLoss(folder, OLD, operations), folder)).isEqualTo(operations == all);
            assertTheNextRunCompletes(folder);
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void afterAKillOfTheRunThatRecoversTheNextOneCompletes(Configuration system) throws IOException {
        int all = operations(system);
        for (int operations = 0; operations <= all; operations++) {
            boolean whole = false;
            for (int recovery = 0; !whole; recovery++) {
                Path folder = folder(system, OLD);
                writes(new PowerLoss(folder, OLD, operations), folder);
                whole = recovers(new PowerLoss(folder, OLD, recovery), folder);
                assertTheNextRunCompletes(folder);
            }
        }
    }

    /** Returns the number of operations of a write. */
    private static int operations(Configuration system) throws IOException {
        Path folder = folder(system, OLD);
        PowerLoss whole = new PowerLoss(folder, OLD, Integer.MAX_VALUE);
        assertThat(writes(whole, folder)).isTrue();
        return Integer.MAX_VALUE - whole.operations();
    }

    private static boolean recovers(Disk disk, Path folder) {
        try {
            assertThat(new AtomicFiles(disk).recoverAll(folder).problems()).isEmpty();
            return true;
        } catch (PowerLoss.Stopped e) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void afterALossOfPowerTheNextRunCompletes(Configuration system) throws IOException {
        // One for all losses: the first that generators with small seeds say is the same.
        Random random = new Random(1);
        int all = operations(system);
        for (int operations = 0; operations <= all; operations++) {
            for (int loss = 0; loss < LOSSES; loss++) {
                Path folder = folder(system, OLD);
                PowerLoss power = new PowerLoss(folder, OLD, operations);
                writes(power, folder);
                assertTheNextRunCompletes(left(power, folder, folder(system, Map.of()), random));
            }
        }
    }

    /** Fills an empty folder with what may be left of another one after a loss of power. */
    static Path left(PowerLoss power, Path folder, Path left, Random random) throws IOException {
        for (Map.Entry<Path, Optional<String>> file : power.left(random).entrySet()) {
            Path path = left.resolve(folder.relativize(file.getKey()).toString());
            if (file.getValue().isPresent()) {
                Files.writeString(path, file.getValue().get());
            } else {
                Files.createDirectories(path);
            }
        }
        return left;
    }

    @ParameterizedTest
    @MethodSource("systems")
    void whatFailsOnceLeavesAllAsTheyWereOrDoesNotMatter(Configuration system) throws IOException {
        int all = operations(system);
        for (int operation = 0; operation <= all; operation++) {
            Path folder = folder(system, OLD);
            boolean written = new AtomicFiles(new FailingDisk(operation, 1))
                    .writeAll(files(folder))
                    .value()
                    .isPresent();
            assertThat(new AtomicFiles(new Disk()).recoverAll(folder).problems())
                    .isEmpty();
            assertThat(contents(folder)).isEqualTo(written ? NEW : OLD);
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void whatFailsFromThenOnIsCompletedByTheNextRun(Configuration system) throws IOException {
        int all = operations(system);
        for (int operation = 0; operation <= all; operation++) {
            Path folder = folder(system, OLD);
            new AtomicFiles(new FailingDisk(operation, Integer.MAX_VALUE)).writeAll(files(folder));
            assertTheNextRunCompletes(folder);
        }
    }

    /** A disk on which some operations fail, as on one that is full. */
    private static final class FailingDisk extends Disk {

        private final int first;
        private final int times;
        private int operations;

        FailingDisk(int first, int times) {
            this.first = first;
            this.times = times;
        }

        @Override
        void createFolder(Path folder) throws IOException {
            proceed();
            super.createFolder(folder);
        }

        @Override
        void create(Path file, byte[] content, Optional<Path> like) throws IOException {
            if (isFailing()) {
                Files.createFile(file);
            }
            proceed();
            super.create(file, content, like);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            proceed();
            super.move(from, to);
        }

        @Override
        void delete(Path file) throws IOException {
            proceed();
            super.delete(file);
        }

        @Override
        void force(Path folder) throws IOException {
            proceed();
            super.force(folder);
        }

        private boolean isFailing() {
            return operations >= first && operations - first < times;
        }

        private void proceed() throws IOException {
            boolean failing = isFailing();
            operations++;
            if (failing) {
                throw new IOException("No space left on device");
            }
        }
    }
}
