package io.github.connectstatus.tables.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a folder of tables there may be overlays of tables that are elsewhere. */
class OverlayFilesTest {

    @TempDir
    private Path parent;

    private Result<TableFolder> read(String changes) throws IOException {
        Path folder = Folders.of(parent, "code,message,name\n1,one,ONE\n");
        Files.writeString(folder.resolve("changes.csv"), changes);
        Files.writeString(folder.resolve("changes_de.csv"), "name,source,message\nQUEUED,Queued,Wartet\n");
        Files.writeString(folder.resolve("changes.texts.csv"), "name,text\nQUEUED,Waiting\n");
        return FolderReader.read(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,outcome\nQUEUED,success\n",
                "name,code,message,outcome\nNEW,7998,New,\nQUEUED,,,success\n",
                "name,message,description\nOTHER,Text,\nQUEUED,,-\n"
            })
    void anOverlayIsPassedOverWithAllThatBelongsToIt(String changes) throws IOException {
        Result<TableFolder> read = read(changes);

        assertThat(read.value().orElseThrow().tables())
                .extracting(FolderTable::name)
                .containsExactly("codes");
        assertThat(read.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
        assertThat(read.problems().get(0).toString())
                .contains("changes.csv:" + changes.lines().count() + ":1: ")
                .contains("this is an overlay, whose table is elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,message,name\n,Queued,QUEUED\n",
                "code,message,name\n1001,,QUEUED\n",
                "name,source\nQUEUED,Queued\n",
                "name,outcome\nQUEUED,gone\n"
            })
    void aTableWithAMistakeIsNone(String changes) throws IOException {
        Result<TableFolder> read = read(changes);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::severity).containsOnly(Severity.ERROR);
    }

    @Test
    void whatHasASupplementIsATable() throws IOException {
        Path folder = Folders.of(parent, "name,outcome\nQUEUED,success\n");
        Files.writeString(folder.resolve("index.csv"), "table,title,supplement\ncodes,Codes,more\nmore,More,\n");
        Files.writeString(folder.resolve("more.csv"), "name,code,message\nTHREE,3,three\n");

        assertThat(FolderReader.read(folder).problems())
                .extracting(Problem::severity)
                .containsOnly(Severity.ERROR);
    }

    @Test
    void aFolderOfOverlaysAloneHasNoTables() throws IOException {
        Path folder = Folders.of(parent, "name,outcome\nQUEUED,success\n");

        assertThat(FolderReader.read(folder).problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "this folder has no tables",
                        "the status has neither code nor message, so this is an overlay, whose table is elsewhere; the file"
                                + " is passed over, and its translations are"));
    }
}
