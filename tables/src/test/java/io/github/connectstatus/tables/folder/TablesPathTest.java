package io.github.connectstatus.tables.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesPathTest {

    private static final String CODES = "code,message\n1,one\n";

    @TempDir
    private Path temporary;

    /** Makes a jar of files that all have the same text. */
    private Path jar(String text, String... files) throws IOException {
        Path jar = temporary.resolve("tables.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String file : files) {
                out.putNextEntry(new ZipEntry(file));
                out.write(text.getBytes(UTF_8));
            }
        }
        return jar;
    }

    private static TableFolder read(String path) {
        return TablesPath.parse(path).read().value().orElseThrow();
    }

    private String problem(String path) {
        Result<TableFolder> result = TablesPath.parse(path).read();
        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0).toString().replace(temporary + "/", "");
    }

    @ParameterizedTest
    @CsvSource({"status-tables/acme, status-tables/acme,", "a.jar, a.jar,", "a.jar!/b/c, a.jar, /b/c", "!/b, '', /b"})
    void whatFollowsAnExclamationMarkIsInsideAJar(String written, Path file, String inside) {
        assertThat(TablesPath.parse(written)).isEqualTo(new TablesPath(file, Optional.ofNullable(inside)));
    }

    @Test
    void aFolderIsRead() throws IOException {
        Files.writeString(temporary.resolve("codes.csv"), CODES);

        assertThat(read(temporary.toString()).tables())
                .extracting(FolderTable::name)
                .containsExactly("codes");
    }

    @Test
    void theOnlyFolderOfAJarIsFound() throws IOException {
        Path jar = jar(CODES, "status-tables/acme/codes.csv", "other/ignored.csv");

        TableFolder folder = read(jar.toString());

        assertThat(folder.name()).isEqualTo("acme");
        assertThat(folder.tables()).extracting(table -> table.table().id()).containsExactly("acme/codes");
    }

    @Test
    void ofSeveralFoldersOneIsNamed() throws IOException {
        Path jar = jar(CODES, "status-tables/acme/codes.csv", "status-tables/lab/tests.csv");

        assertThat(problem(jar.toString()))
                .isEqualTo("tables.jar: this jar has several folders of tables: status-tables/acme, status-tables/lab;"
                        + " name one of them, as in tables.jar!/status-tables/acme");
        assertThat(read(jar + "!/status-tables/lab").name()).isEqualTo("lab");
        assertThat(read(jar + "!/status-tables/lab/").name()).isEqualTo("lab");
        assertThat(problem(jar + "!/")).isEqualTo(problem(jar.toString()));
        assertThat(problem(jar + "!/status-tables/labs"))
                .isEqualTo("tables.jar: this jar has no tables in status-tables/labs, but in status-tables/acme,"
                        + " status-tables/lab; name a folder that it has, as in tables.jar!/status-tables/lab");
    }

    @Test
    void whatIsWrongInAJarIsToldWithThePlaceInIt() throws IOException {
        Path jar = jar("code,message\nx,one\n", "status-tables/acme/codes.csv");

        assertThat(problem(jar.toString()))
                .startsWith("tables.jar!/status-tables/acme/codes.csv:2:1: the code \"x\" is not an integer; ");
    }

    @Test
    void whatHasNoTablesIsTold() throws IOException {
        assertThat(problem(jar(CODES, "codes.csv").toString()))
                .isEqualTo(
                        "tables.jar: this jar has no tables below status-tables/; name the jar that has, such as that"
                                + " of the processor");
        assertThat(problem(temporary.resolve("nothing").toString()))
                .isEqualTo(
                        "nothing: this is neither a folder nor a jar; name the folder that the tables are in, or a jar");
        assertThat(problem(temporary + "/nothing.jar!/status-tables/acme"))
                .isEqualTo("nothing.jar: this is no jar; name the folder that the tables are in, or a jar");
    }

    @Test
    void whatIsNoJarIsTold() throws IOException {
        Path damaged = Files.writeString(temporary.resolve("damaged.jar"), "PK");
        Path text = Files.writeString(temporary.resolve("text.txt"), "text");

        assertThat(problem(damaged.toString())).startsWith("damaged.jar: this cannot be read as a jar: ");
        assertThat(problem(text.toString()))
                .isEqualTo("text.txt: this cannot be read as a jar; name a jar that is whole, or the folder that the"
                        + " tables are in");
    }
}
