package io.github.connectstatus.tables.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherTextFilesTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeAFolder() {
        folder = Folders.of(temporary, "code,name,message\n1,ONE,one\n2,TWO,two\n");
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private List<String> problems() {
        Result<TableFolder> result = FolderReader.read(folder);
        assertThat(result.value()).isEmpty();
        return result.problems().stream()
                .map(Problem::toString)
                .map(problem -> problem.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void otherTextsAreThoseOfTheTableBeside() throws IOException {
        write("codes.texts.csv", "name,text\nTWO,deux\n");

        TableFolder read = FolderReader.read(folder).value().orElseThrow();

        FolderTable codes = read.table("codes").orElseThrow();
        assertThat(read.tables()).containsExactly(codes);
        assertThat(codes.table().rows())
                .extracting(row -> row.otherTexts().size())
                .containsExactly(0, 1);
        assertThat(codes.files()).isEmpty();
        assertThat(codes.otherTexts()).isPresent();
    }

    @Test
    void withoutAFileThereAreNone() {
        FolderTable codes =
                FolderReader.read(folder).value().orElseThrow().table("codes").orElseThrow();

        assertThat(codes.otherTexts()).isEmpty();
    }

    @Test
    void theirProblemsAreReportedWithThoseOfTablesAndTranslations() throws IOException {
        write("codes.texts.csv", "name,text\nTHREE,three\nONE,one\n");
        write("codes_fr.csv", "name,source,message\nDEUX,two,deux\n");
        write("more.csv", "code,message\nx,y\n");

        assertThat(problems())
                .satisfiesExactly(
                        itself -> assertThat(itself)
                                .startsWith("codes.texts.csv:3:5: this is the message of ONE itself; "),
                        translation -> assertThat(translation).startsWith("codes_fr.csv:2:1: the table has no status"),
                        table -> assertThat(table).startsWith("more.csv:2:1: the code \"x\" is not an integer; "));

        write("codes.texts.csv", "name,text\nTHREE,three\n");
        assertThat(problems())
                .first()
                .asString()
                .startsWith("codes.texts.csv:2:1: the table has no status \"THREE\"; ");
    }

    @Test
    void otherTextsOfNoTableAreReported() throws IOException {
        write("code.texts.csv", "name,text\nTWO,deux\n");
        write("codes_fr.texts.csv", "name,text\nTWO,deux\n");

        assertThat(problems())
                .containsExactly(
                        "code.texts.csv: there is no table code to which these texts could belong;"
                                + " name the file codes.texts.csv, or as another table is named",
                        "codes_fr.texts.csv: there is no table codes_fr to which these texts could belong;"
                                + " name the file codes.texts.csv, or as another table is named");
    }

    @Test
    void theTextsOfABrokenTableAreNoMistakeOfTheirOwn() throws IOException {
        write("codes.csv", "code,name,message\nx,ONE,one\n");
        write("codes.texts.csv", "name,text\nTWO,deux\n");

        assertThat(problems()).singleElement().asString().startsWith("codes.csv:2:1: ");
    }
}
