package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are there and of no use. */
class FileFailureTest {

    private static final String TABLES = "status-tables/";

    private static final String EVENT = "@StatusTable(\"webex-connect/event\")";

    @TempDir
    private Path root;

    private List<String> compile(String... options) throws IOException {
        return new DiskProject(root.resolve("project")).withSource(EVENT).compile(options);
    }

    private Path file(String folder, String file) throws IOException {
        Path path = root.resolve(folder).resolve("webex-connect").resolve(file);
        Files.createDirectories(path.getParent());
        return path;
    }

    private static void assertUnreadable(List<String> errors, Path file, String why) {
        assertThat(errors).singleElement().asString().contains(file + unreadable(why));
    }

    private static String unreadable(String why) {
        return ": this cannot be read" + why + "; name another one, or make it readable";
    }

    /** Though there is a sound one further on, which is not meant. */
    @ParameterizedTest
    @ValueSource(strings = {"event.csv", "event.texts.csv", "index.csv"})
    void aFolderInPlaceOfAFileIsReported(String name) throws IOException {
        Files.copy(
                Path.of("../tables/src/main/resources/status-tables/webex-connect/event.csv"),
                file("tables", "event.csv"));
        Path file = file("tables", name);
        Files.deleteIfExists(file);
        Files.createDirectory(file);

        assertUnreadable(compile("-A" + Options.TABLES + "=" + root.resolve("tables")), file, ": it is no file");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkThatLeadsNowhereIsReported() throws IOException {
        Path file = file("tables", "event.csv");
        Files.createSymbolicLink(file, Path.of("nowhere"));

        assertUnreadable(
                compile("-A" + Options.TABLES + "=" + root.resolve("tables")),
                file,
                ": there is no such file or folder");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkToItselfIsReported() throws IOException {
        Path file = file("tables", "event.csv");
        Files.createSymbolicLink(file, file);

        assertThat(compile("-A" + Options.TABLES + "=" + root.resolve("tables")))
                .singleElement()
                .asString()
                .contains(file + ": this cannot be read");
    }

    /** What reads all of it never ends. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDeviceIsReported() throws IOException {
        Path device = Path.of("/dev/zero");
        Path option = Files.createSymbolicLink(file("tables", "event.csv"), device);
        Path resource = Files.createSymbolicLink(file("project/classes/" + TABLES, "event.csv"), device);

        assertUnreadable(compile("-A" + Options.TABLES + "=" + root.resolve("tables")), option, ": it is no file");
        assertUnreadable(compile(), resource, ": it is no file");
    }

    /** Where tables are looked for, but the processor's path. */
    private List<String> compileAt(Place place) throws IOException {
        Path resources = root.resolve("resources");
        return switch (place) {
            case OPTION -> compile("-A" + Options.TABLES + "=" + resources.resolve(TABLES));
            case CLASS_OUTPUT -> compile("-d", resources.toString());
            case SOURCE_PATH -> compile("--source-path", resources.toString());
            case CLASS_PATH -> compile("--class-path", DiskProject.classPath(resources));
        };
    }

    private enum Place {
        OPTION,
        CLASS_OUTPUT,
        SOURCE_PATH,
        CLASS_PATH
    }

    @ParameterizedTest
    @EnumSource
    void aFolderInPlaceOfAFileIsReportedWhereverItIs(Place place) throws IOException {
        for (String name : List.of("event.csv", "event.texts.csv", "index.csv")) {
            Path folder = Files.createDirectory(file("resources/" + TABLES, name));

            assertThat(compileAt(place))
                    .singleElement()
                    .asString()
                    .contains(TABLES + "webex-connect/" + name + unreadable(": it is no file"));
            Files.delete(folder);
        }
    }

    /** Who opens one waits until somebody writes into it. */
    @ParameterizedTest
    @EnumSource
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsReportedWhereverItIs(Place place) throws Exception {
        Path pipe = pipe(file("resources/" + TABLES, "event.csv"));

        assertUnreadable(compileAt(place), pipe, ": it is no file");
    }

    private static Path pipe(Path path) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                .isZero();
        return path;
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsTooLargeIsReportedWhereverItIs(Place place) throws IOException {
        Path large = file("resources/" + TABLES, "event.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3L << 30);
        }

        assertUnreadable(compileAt(place), large, ": it has more than 16 MiB, which no table has");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatIsNoFileOnTheProcessorPathIsReported() throws Exception {
        DiskProject project = new DiskProject(root.resolve("project")).withSource("@StatusTable(\"acme/codes\")");
        Path file = root.resolve("tables/" + TABLES + "acme/codes.csv");
        Files.createDirectories(file);
        assertThat(project.compileWithProcessorPath(root.resolve("tables")))
                .contains(file + unreadable(": it is no file"));

        Files.delete(file);
        pipe(file);
        assertThat(project.compileWithProcessorPath(root.resolve("tables")))
                .contains(file + unreadable(": it is no file"));
    }

    @Test
    void aDamagedJarOnTheProcessorPathIsReported() throws Exception {
        Path jar = root.resolve("tables.jar");
        String entry = TABLES + "acme/codes.csv";
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write("code,message\n1,one\n".repeat(100).getBytes(UTF_8));
        }
        byte[] damaged = Files.readAllBytes(jar);
        Arrays.fill(damaged, 30 + entry.length(), 30 + entry.length() + 8, (byte) 0xff);
        Files.write(jar, damaged);

        assertThat(new DiskProject(root.resolve("project"))
                        .withSource("@StatusTable(\"acme/codes\")")
                        .compileWithProcessorPath(jar))
                .contains("tables.jar!/" + entry + ": this cannot be read: ")
                .doesNotContain("Connect Status failed");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkAmongTheProjectsResourcesThatLeadsNowhereIsReported() throws IOException {
        Path file = file("project/classes/" + TABLES, "event.csv");
        Files.createSymbolicLink(file, Path.of("nowhere"));

        assertUnreadable(compile(), file, ": there is no such file or folder");
    }

    @Test
    void aFileThatMayNotBeReadIsReported() {
        Supplier<Exception> denied = () -> new AccessDeniedException("classes/status-tables/webex-connect/event.csv");

        assertThat(Project.of("webex-connect/event")
                        .compile(new FailingProcessor("getResource", denied))
                        .errors())
                .singleElement()
                .extracting(error -> error.getMessage(Locale.ROOT))
                .isEqualTo("classes/status-tables/webex-connect/event.csv: this cannot be read: access is denied;"
                        + " name another one, or make it readable");
    }

    static Stream<Supplier<Exception>> whatCompilersSayOfNamesThatADiskCannotSpell() {
        InvalidPathException unknown = new InvalidPathException("EventStatus", "Malformed input");
        return Stream.of(() -> unknown, () -> new IOException(unknown));
    }

    @ParameterizedTest
    @MethodSource("whatCompilersSayOfNamesThatADiskCannotSpell")
    void aNameThatTheDiskCannotSpellIsReported(Supplier<Exception> failure) {
        assertThat(Project.of("webex-connect/event")
                        .compile(new FailingProcessor(failure))
                        .errors())
                .singleElement()
                .extracting(error -> error.getMessage(Locale.ROOT))
                .isEqualTo(
                        "no file can be called com.example.EventStatus, since the file system's character set does not"
                                + " have all of that; set a prefix in ASCII, or run the compiler in a locale of UTF-8, like"
                                + " LC_ALL=C.UTF-8");
    }

    @Test
    void aFolderInPlaceOfAGeneratedFileIsReported() throws IOException {
        Path file = root.resolve("project/classes/com/example/EventMessages_de.properties");
        Files.createDirectories(file);

        assertThat(compile())
                .anySatisfy(error -> assertThat(error)
                        .contains("EventMessages_de.properties: this cannot be written: ")
                        .doesNotContain("Connect Status failed"));
    }

    @Test
    void severalModulesCompiledTogetherAreReported() throws IOException {
        Path sources = root.resolve("modules");
        for (String module : List.of("one", "two")) {
            Path folder = Files.createDirectories(sources.resolve(module));
            Files.writeString(folder.resolve("module-info.java"), "module " + module + " {}");
        }
        DiskProject project = new DiskProject(sources.resolve("one/com/example")).withSource(EVENT);

        assertThat(project.compile(
                        "--module-source-path",
                        sources.toString(),
                        "--add-reads",
                        "one=ALL-UNNAMED",
                        "--module",
                        "one,two"))
                .filteredOn(said -> said.contains("error:"))
                .singleElement()
                .asString()
                .contains("it is not known in which module META-INF/");
    }

    /** Of a source this cannot be tried: javac reads it once more, and this disk never ends. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFullIsReported() throws IOException {
        Path full = Path.of("/dev/full");
        Path file = root.resolve("project/classes/com/example/EventMessages_de.properties");
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, full);

        assertThat(compile())
                .anySatisfy(
                        error -> assertThat(error)
                                .contains(
                                        file
                                                + ": this cannot be written: No space left on device; make sure that its folder exists"));
    }
}
