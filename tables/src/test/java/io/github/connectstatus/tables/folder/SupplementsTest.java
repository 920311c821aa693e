package io.github.connectstatus.tables.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.translation.TranslationRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Supplements are tables of their folder, though their rows are those of overlays. */
class SupplementsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeAFolder() throws IOException {
        write("index.csv", "table,title,supplement", "more,More,", "codes,Codes,more", "others,Others,");
        write("codes.csv", "code,name,message,outcome", "1,ONE,one,", "2,TWO,two,");
        write("others.csv", "code,name,message", "1,ONE,one");
        write("more.csv", "name,code,message,outcome", "THREE,3,three,success", "TWO,,,accepted", "ONE,,uno,");
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    private List<String> problems() {
        Result<TableFolder> result = FolderReader.read(folder);
        assertThat(result.value()).isEmpty();
        return result.problems().stream()
                .map(problem -> problem.toString().replace(folder.toString() + "/", ""))
                .toList();
    }

    @Test
    void aSupplementHasTheStatusesThatItAddsOrChangesWithAllTheirCells() {
        TableFolder read = FolderReader.read(folder).value().orElseThrow();

        assertThat(read.tables()).extracting(FolderTable::name).containsExactly("more", "codes", "others");
        List<StatusRow> more = read.table("more").orElseThrow().table().rows();
        assertThat(more).extracting(StatusRow::name).containsExactly("TWO", "ONE", "THREE");
        assertThat(more).extracting(StatusRow::message).containsExactly("two", "uno", "three");
        assertThat(more)
                .extracting(StatusRow::outcome)
                .containsExactly(Outcome.ACCEPTED, Outcome.FAILURE, Outcome.SUCCESS);
        assertThat(read.table("codes").orElseThrow().table().rows())
                .extracting(StatusRow::message)
                .containsExactly("one", "two");
        assertThat(read.documented()).extracting(FolderTable::name).containsExactly("codes", "others");
    }

    @Test
    void aSupplementIsTranslatedLikeATable() throws IOException {
        write("more_fr.csv", "name,source,message", "THREE,three,trois", "TWO,two,deux");
        assertThat(FolderReader.read(folder).problems()).isEmpty();

        write("more_fr.csv", "name,source,message", "FOUR,four,quatre");
        assertThat(problems())
                .containsExactly(
                        "more_fr.csv:2:1: the table has no status \"FOUR\"; the nearest is \"ONE\"; write that, or"
                                + " remove the row");
    }

    /** Its users see a table and its supplement as one. */
    @Test
    void aTableAndItsSupplementAreMerged() throws IOException {
        write("codes.texts.csv", "name,text", "ONE,eins");
        write("codes_fr.csv", "name,source,message", "ONE,one,un", "TWO,two,deux");
        write("more_fr.csv", "name,source,message", "ONE,uno,premier", "TWO,two,", "THREE,three,trois");
        write("more_nl.csv", "name,source,message", "THREE,three,drie");
        TableFolder read = FolderReader.read(folder).value().orElseThrow();

        TableFolder merged = read.merged();

        assertThat(merged.path()).isEqualTo(folder);
        assertThat(merged.tables()).extracting(FolderTable::name).containsExactly("codes", "others");
        assertThat(merged.table("others")).isEqualTo(read.table("others"));
        FolderTable codes = merged.table("codes").orElseThrow();
        assertThat(codes.otherTexts()).isPresent();
        assertThat(codes.table().rows()).extracting(StatusRow::message).containsExactly("uno", "two", "three");
        assertThat(codes.table().texts()).isEqualTo(codes.table());
        assertThat(codes.files()).extracting(file -> file.locale().toString()).containsExactly("fr", "nl");
        assertThat(codes.translations())
                .allMatch(translation -> translation.table().equals(codes.table()))
                .extracting(translation ->
                        translation.rows().stream().map(TranslationRow::message).toList())
                .containsExactly(List.of("premier", "deux", "trois"), List.of("drie"));
    }

    @Test
    void theProblemsOfASupplementAreTold() throws IOException {
        write("more.csv", "name,code,message", "ON,,", "THREE,2,two");
        assertThat(problems())
                .containsExactly(
                        "more.csv:2:1: the table has no status \"ON\", and the row lacks code and message to add one; write"
                                + " code and message, or the name of a status that the table has",
                        "more.csv:3:1: THREE has the code and message of TWO in codes.csv on line 3; give it that name to change that status, or another code or message");

        write("codes.csv", "code,name,message", "x,ONE,one");
        write("more.csv", "name,code,message", "ONE,y,", "NONE,,");
        assertThat(problems())
                .satisfiesExactly(
                        codes -> assertThat(codes).startsWith("codes.csv:2:1: the code \"x\" is not an integer; "),
                        more -> assertThat(more).startsWith("more.csv:2:5: the code \"y\" is not an integer; "));
    }

    @Test
    void aSupplementWithoutAFileIsAProblem() throws IOException {
        Files.delete(folder.resolve("more.csv"));

        assertThat(problems())
                .containsExactly("index.csv: there is no file more.csv; add it, or remove the table from the index");
    }

    @Test
    void whatASupplementTakesFromItsTableIsAWarning() throws IOException {
        write("more.csv", "name,code,message", "TWO,3,");

        Result<TableFolder> result = FolderReader.read(folder);

        assertThat(result.value()).isPresent();
        assertThat(result.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("no status has the code 2 any more");
    }

    @Test
    void theShippedOnesTakeNothingFromTheirTablesAndTellNobodyOfIt() {
        Result<TableFolder> shipped = FolderReader.read(Folders.shipped());

        assertThat(shipped.problems()).isEmpty();
        TableFolder tables = shipped.value().orElseThrow();
        assertThat(tables.documented()).extracting(FolderTable::name).contains("messaging");
        for (FolderTable table : tables.documented()) {
            table.entry()
                    .supplement()
                    .flatMap(tables::table)
                    .ifPresent(supplement -> assertThat(supplement.table().byName())
                            .doesNotContainKeys(table.table().byName().keySet().toArray(String[]::new)));
        }
        assertThat(tables.table("messaging").orElseThrow().entry().supplement()).isPresent();
    }
}
