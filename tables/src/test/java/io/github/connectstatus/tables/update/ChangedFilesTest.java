package io.github.connectstatus.tables.update;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.VendorPage;
import io.github.connectstatus.tables.page.VendorPage.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedFilesTest {

    private static final PageRow ONE = new PageRow(1, "One thing", "Of one.");
    private static final PageRow TWO = new PageRow(2, "bad xxx given", "Of two.");
    private static final PageRow SENT = new PageRow(8, "Sent", "Of sent.");

    private static final String REMOVED = "";

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeAFolderOfATableWithASupplement() throws IOException {
        folder = Folders.of(temporary, """
                code,name,message,description,template
                1,ONE,One thing,Of one.,
                2,TWO,bad xxx given,Of two.,bad {thing} given
                """);
        write("index.csv", """
                table,title,source,notes,locales,supplement
                codes,Codes,,,de,more
                more,More,,,fr,
                """);
        write("more.csv", "name,code,message\nSENT,8,Sent\nLEFT,9,Left\n");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private Result<FolderUpdate> plan(List<PageRow> rows, String... decisions) {
        return UpdatePlanner.plan(
                FolderReader.read(folder).value().orElseThrow(),
                VendorPage.of("Codes", rows).read(Format.PIPES),
                DecisionLines.request(decisions));
    }

    /** The contents of the changed files; {@link #REMOVED} if a file goes. */
    private Map<String, String> changed(PageRow... rows) {
        return plan(List.of(rows)).value().orElseThrow().files().entrySet().stream()
                .collect(toMap(
                        file -> String.valueOf(Path.of(file.getKey()).getFileName()),
                        file -> file.getValue()
                                .map(changed -> new String(changed.content(), UTF_8))
                                .orElse(REMOVED)));
    }

    private List<String> problems(List<PageRow> rows, String... decisions) {
        return plan(rows, decisions).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void onlyWhatChangesIsWritten() throws IOException {
        write("codes.texts.csv", "name,text,source\nONE,Uno,seen\n");
        assertThat(changed(ONE, TWO)).isEmpty();
        assertThat(changed(new PageRow(1, "One thing", "Of a thing."), TWO)).containsOnlyKeys("codes.csv");
    }

    @Test
    void aTableThatCouldNotBeReadIsNotWritten() {
        List<PageRow> rows = Stream.of(ONE, TWO, new PageRow(2, "bad yyy given", "Of another."))
                .toList();
        assertThat(problems(rows, "--template codes:BAD_YYY_GIVEN=bad {other} given"))
                .singleElement()
                .asString()
                .startsWith("page: the updated table acme/codes would be broken: ");
    }

    @Test
    void otherTextsThatCouldNotBeReadAreNotWritten() throws IOException {
        write("codes.texts.csv", "name,text,source\nTWO,wrong {thing},seen\n");
        assertThat(problems(List.of(ONE, new PageRow(2, "bad given", "Of two.")), "--template codes:TWO="))
                .singleElement()
                .asString()
                .contains("codes.texts.csv:2:5: after the update this would be wrong: TWO has no template");
    }

    @Test
    void theFileOfOtherTextsGoesWithTheLastOfThem() throws IOException {
        write("codes.texts.csv", "name,text,source\nONE,Uno,seen\n");
        assertThat(changed(ONE, TWO, new PageRow(1, "Uno", "Of uno.")))
                .containsOnlyKeys("codes.csv", "codes.texts.csv")
                .containsEntry("codes.texts.csv", REMOVED);
    }

    @Test
    void aStatusTakesItsTranslationsAlongIntoFilesThatMayBeNew() throws IOException {
        write("more_fr.csv", "name,source,message\nSENT,Sent,Envoyé\nLEFT,Left,Parti\n");
        write("codes_de.csv", "name,source,message\nONE,One thing,Eins\n");
        write("more_ja.csv", "name,source,message\nLEFT,Left,左\n");
        assertThat(changed(ONE, TWO, SENT))
                .containsOnlyKeys("codes.csv", "more.csv", "codes_fr.csv", "more_fr.csv", "index.csv")
                .containsEntry("codes_fr.csv", "name,source,message\nSENT,Sent,Envoyé\n")
                .containsEntry("more_fr.csv", "name,source,message\nLEFT,Left,Parti\n")
                .containsEntry("index.csv", """
                        table,title,source,notes,locales,supplement
                        codes,Codes,,,de fr,more
                        more,More,,,fr,
                        """);
    }

    @Test
    void aLanguageThatTheIndexDoesNotListStaysUnlisted() throws IOException {
        write("more_it.csv", "name,source,message\nSENT,Sent,Inviato\n");
        assertThat(changed(ONE, TWO, SENT))
                .containsOnlyKeys("codes.csv", "more.csv", "codes_it.csv", "more_it.csv")
                .containsEntry("more_it.csv", REMOVED);
    }

    @Test
    void aStatusTakesItsOtherTextsAlong() throws IOException {
        write("more.texts.csv", "name,text,source\nSENT,Gone out,seen\nLEFT,Gone away,seen\n");
        assertThat(changed(ONE, TWO, SENT))
                .containsOnlyKeys("codes.csv", "codes.texts.csv", "more.csv", "more.texts.csv")
                .containsEntry("codes.texts.csv", "name,text,source\nSENT,Gone out,seen\n")
                .containsEntry("more.texts.csv", "name,text,source\nLEFT,Gone away,seen\n");
    }

    @Test
    void aSupplementThatIsEmptyGoesFromTheIndexAsWell() {
        assertThat(changed(ONE, TWO, SENT, new PageRow(9, "Left", "Of left.")))
                .containsEntry("more.csv", REMOVED)
                .containsEntry("index.csv", "table,title,source,notes,locales,supplement\ncodes,Codes,,,de,\n");
    }
}
