package io.github.connectstatus.tables.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.Shipped;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {

    private static final String CODES = "code,name,message\n1,ONE,one\n";

    @TempDir
    private Path folder;

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private static List<String> names(TableFolder read) {
        return read.tables().stream().map(FolderTable::name).toList();
    }

    private List<String> problems(Result<TableFolder> result) {
        assertThat(result.value()).isEmpty();
        return result.problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void onlyFilesThatEndWithCsvAndAreNotHiddenAreTables() throws IOException {
        write("codes.csv", CODES);
        write("notes.txt", "notes");
        write(".codes.csv", "hidden");
        Files.createDirectory(folder.resolve("folder"));

        assertThat(names(Shipped.valueOf(FolderReader.read(folder)))).containsExactly("codes");
    }

    @Test
    void whatIsNamedLikeATableButIsNoFileIsNotMissed() throws IOException {
        write("codes.csv", CODES);
        Files.createDirectory(folder.resolve("codes_fr.csv"));
        Files.createDirectory(folder.resolve("codes.texts.csv"));

        String noFile =
                ": this is no file that can be read, but a folder, a device or a link to nothing, for example; put a"
                        + " file in its place, or name it without .csv";
        assertThat(problems(FolderReader.read(folder)))
                .containsExactly("codes.texts.csv" + noFile, "codes_fr.csv" + noFile);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkIsFollowedToAFile() throws IOException {
        write("texts.txt", CODES);
        Files.createSymbolicLink(folder.resolve("codes.csv"), folder.resolve("texts.txt"));
        assertThat(names(Shipped.valueOf(FolderReader.read(folder)))).containsExactly("codes");

        Files.createSymbolicLink(folder.resolve("codes_fr.csv"), folder.resolve("lost.txt"));
        Files.createSymbolicLink(folder.resolve("more.csv"), Path.of("/dev/zero"));
        assertThat(problems(FolderReader.read(folder)))
                .satisfiesExactly(
                        lost -> assertThat(lost).startsWith("codes_fr.csv: this is no file"),
                        device -> assertThat(device).startsWith("more.csv: this is no file"));
    }

    @Test
    void aFolderMayBeNewButHasTablesInTheEnd() {
        assertThat(Shipped.valueOf(FolderReader.readOrNew(folder)).tables()).isEmpty();
        assertThat(FolderReader.read(folder).problems())
                .extracting(Problem::toString)
                .containsExactly(folder + ": this folder has no tables; name the folder that the tables are in");
        assertThat(FolderReader.read(folder.resolve("none")).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        folder.resolve("none") + ": this is not a folder; name the folder that the tables are in");
    }

    @Test
    void theTablesOfTheIndexComeFirstAndTheOthersAreNotDocumented() throws IOException {
        write("index.csv", "table,title\nmore,More\n");
        write("codes.csv", CODES);
        write("more.csv", CODES);

        TableFolder read = Shipped.valueOf(FolderReader.read(folder));

        assertThat(names(read)).containsExactly("more", "codes");
        assertThat(read.documented()).extracting(FolderTable::name).containsExactly("more");
        assertThat(read.indexFile()).isEqualTo(folder.resolve("index.csv"));
        assertThat(read.file("new")).isEqualTo(folder.resolve("new.csv"));
    }

    @Test
    void aTableOfTheIndexHasAFile() throws IOException {
        write("index.csv", "table,title\nlost,Lost\nCodes,Codes\n");
        write("codes.csv", CODES);

        assertThat(problems(FolderReader.read(folder)))
                .containsExactly(
                        "index.csv: there is no file Codes.csv, only codes.csv; write both names in the same case",
                        "index.csv: there is no file lost.csv; add it, or remove the table from the index");
    }

    @Test
    void anIndexIsNoTable() throws IOException {
        write("index.csv", "table,title\nindex,Index\ncodes,Codes\n");
        write("codes.csv", CODES);

        assertThat(problems(FolderReader.read(folder)))
                .containsExactly("index.csv: the index lists itself, which is no table; remove its row");
    }

    @Test
    void whatIsNoTableMayBeATranslationThatIsMisnamed() throws IOException {
        write("codes.csv", CODES);
        write("codes_more.csv", CODES);
        write("codes_xx.csv", "name,source,message\nONE,one,un\n");

        assertThat(problems(FolderReader.read(folder)))
                .allMatch(problem -> problem.startsWith("codes_xx.csv:"))
                .anyMatch(
                        problem -> problem.startsWith(
                                "codes_xx.csv: the file is neither a table nor named as a translation: \"xx\" is not a locale: "));
    }

    @Test
    void translationsWithProblemsDoNotKeepTablesFromBeingReadAlone() throws IOException {
        write("codes.csv", CODES);
        write("codes_fr.csv", "name,source,message\nTWO,two,deux\n");
        write("codes_de.csv", "name,source,message\nONE,one,eins\n");

        assertThat(problems(FolderReader.read(folder)))
                .singleElement()
                .asString()
                .startsWith("codes_fr.csv:2:1: the table has no status \"TWO\"; ");
        FolderTable codes =
                Shipped.valueOf(FolderReader.readTables(folder)).tables().get(0);
        assertThat(codes.files()).hasSize(2);
        assertThat(codes.translations())
                .extracting(translation -> translation.locale().toString())
                .containsExactly("de");
    }

    @Test
    void aTableIsReadOnceMoreAsItsFileIsByNow() throws IOException {
        write("codes.csv", CODES);
        FolderTable codes = Shipped.valueOf(FolderReader.read(folder)).tables().get(0);
        Table emptied = new Table("acme/codes", "codes.csv", List.of());
        write("codes.csv", "changed");

        assertThat(codes.with(emptied).table()).isEqualTo(emptied);
        assertThat(Shipped.valueOf(codes.source()).content()).asString().isEqualTo("changed");
        Files.delete(folder.resolve("codes.csv"));
        assertThat(codes.source().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        folder.resolve("codes.csv")
                                + ": this cannot be read: there is no such file or folder; name another one, or make it readable");
    }
}
