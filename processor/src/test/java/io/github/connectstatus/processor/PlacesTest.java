package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.connectstatus.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where tables are found, and which of several counts. The last place, the processor path, has the tests' own resources. */
class PlacesTest {

    private static final String TABLE = "places/codes.csv";

    @TempDir
    private Path root;

    private DiskProject project;

    @BeforeEach
    void openProject() {
        project = new DiskProject(root).withSource("@StatusTable(\"places/codes\")");
    }

    private static String[] rows(String message) {
        return new String[] {"code,name,message", "1,PLACE," + message};
    }

    private void putInto(Path folder) {
        new TableFolder(folder).write(TABLE, rows("in " + root.relativize(folder)));
    }

    private String found(String... options) throws IOException {
        assertThat(project.compile(options)).isEmpty();
        return project.bundle("CodesMessages").getProperty("PLACE");
    }

    @Test
    void theProcessorPathComesLast() throws IOException {
        assertThat(found()).isEqualTo("on the processor path");
    }

    @Test
    void theClassPathComesBeforeTheProcessorPath() throws IOException {
        putInto(root.resolve("library/status-tables"));

        assertThat(found("--class-path", DiskProject.classPath(root.resolve("library"))))
                .isEqualTo("in library/status-tables");
    }

    @Test
    void aTableIsFoundInAJarOfTheProcessorPath() throws IOException, InterruptedException {
        Path jar = root.resolve("library.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("status-tables/library/codes.csv"));
            out.write(String.join("\n", rows("in a jar")).getBytes(UTF_8));
        }
        project = new DiskProject(root).withSource("@StatusTable(\"library/codes\")");

        assertThat(project.compileWithProcessorPath(jar)).isEmpty();
        assertThat(project.bundle("CodesMessages").getProperty("PLACE")).isEqualTo("in a jar");
    }

    @Test
    void theSourcePathComesBeforeTheClassPath() throws IOException {
        putInto(root.resolve("library/status-tables"));
        putInto(root.resolve("sources/status-tables"));

        assertThat(found(
                        "--class-path",
                        DiskProject.classPath(root.resolve("library")),
                        "--source-path",
                        root.resolve("sources").toString()))
                .isEqualTo("in sources/status-tables");
    }

    @Test
    void theClassOutputComesBeforeTheSourcePath() throws IOException {
        putInto(root.resolve("sources/status-tables"));
        putInto(root.resolve("classes/status-tables"));

        assertThat(found("--source-path", root.resolve("sources").toString())).isEqualTo("in classes/status-tables");
    }

    @Test
    void theFolderOfTheOptionComesFirst() throws IOException {
        putInto(root.resolve("classes/status-tables"));
        putInto(root.resolve("tables"));

        assertThat(found("-Aconnectstatus.tables=" + root.resolve("tables"))).isEqualTo("in tables");
    }

    @Test
    void aTableThatHidesAnotherHidesItsIndexAndTranslationsToo() {
        TableFolder tables = new TableFolder(root.resolve("tables"))
                .write("webex-connect/event.csv", "code,name,message", "1,OWN,Own");

        Compilation compilation =
                Project.of("webex-connect/event").withTables(tables).compile();

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(GeneratedClasses.of(compilation).bundles()).containsOnlyKeys("EventMessages.properties");
    }

    @Test
    void aBlankOptionNamesNoFolder() throws IOException {
        assertThat(found("-Aconnectstatus.tables= ")).isEqualTo("on the processor path");
    }

    @Test
    void anOverlayOfOnesOwnLiesOverAShippedTable() throws IOException {
        new TableFolder(root.resolve("classes/status-tables"))
                .write(
                        "acme/more.csv",
                        "code,name,message,outcome",
                        "1009,TAKEN,Taken,accepted",
                        "7004,INVALID_TYPE,\"type is wrong\",",
                        "9999,LAST,Last,")
                .write("acme/most.csv", "code,name,message", "9998,VERY_LAST,Very last");
        project = new DiskProject(root)
                .withSource("@StatusTable(value = \"webex-connect/messaging\","
                        + " overlays = {\"acme/more\", \"acme/most\"}, locales = {})");

        assertThat(project.compile("-Aconnectstatus.translations=ignore")).isEmpty();

        GeneratedApi merged = GeneratedApi.in(project.loader(), Project.PACKAGE, "Messaging");
        GeneratedApi shipped = Project.of("webex-connect/messaging").load().api("Messaging");
        List<String> expected = new ArrayList<>(shipped.names());
        expected.addAll(List.of("TAKEN", "LAST", "VERY_LAST"));
        assertThat(merged.names()).isEqualTo(expected);
        assertThat(merged.value("INVALID_TYPE").message()).isEqualTo("type is wrong");
        assertThat(merged.throwIfFailure("1009", "taken", null).outcome()).contains(Outcome.ACCEPTED);
        assertThat(Stream.of(merged.exception().getDeclaredClasses()).map(Class::getSimpleName))
                .contains("Last", "VeryLast")
                .doesNotContain("Taken");
    }
}
