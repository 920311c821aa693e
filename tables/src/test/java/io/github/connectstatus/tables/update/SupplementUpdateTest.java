package io.github.connectstatus.tables.update;

import static io.github.connectstatus.tables.update.DecisionLines.decisions;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.VendorPage;
import io.github.connectstatus.tables.page.VendorPage.Format;
import io.github.connectstatus.tables.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a table's supplement when the table is brought up to date. */
class SupplementUpdateTest {

    private static final String CODES = """
            code,name,message,description,template,outcome,remedy,deprecated
            1,QUEUED,Queued,Returned when queued.,,accepted,,
            5,BUSY,Customer busy,Returned when busy.,,,,
            """;

    private static final PageRow QUEUED = new PageRow(1, "Queued", "Returned when queued.");
    private static final PageRow BUSY = new PageRow(5, "Customer busy", "Returned when busy.");

    private static final String SUPPLEMENTED = """
            table,title,source,notes,locales,supplement
            codes,Codes,,,,codes-supplement
            codes-supplement,Codes of receipts,,,,
            """;

    @TempDir
    private Path temporary;

    private FolderUpdate plan(PageRow... rows) {
        return plan(Decisions.NONE, rows);
    }

    private FolderUpdate plan(Decisions decisions, PageRow... rows) {
        return UpdatePlanner.plan(
                        FolderReader.read(temporary.resolve("acme")).value().orElseThrow(),
                        VendorPage.of("Codes", List.of(rows)).read(Format.PIPES),
                        UpdateRequest.of(decisions))
                .value()
                .orElseThrow();
    }

    private String updated(PageRow... rows) throws IOException {
        return updated(Decisions.NONE, rows);
    }

    private String updated(Decisions decisions, PageRow... rows) throws IOException {
        assertThat(plan(decisions, rows).write().problems()).isEmpty();
        return Files.readString(temporary.resolve("acme/codes.csv"));
    }

    private void supplement(String... rows) throws IOException {
        Path folder = Folders.of(temporary, CODES);
        Files.writeString(folder.resolve("index.csv"), SUPPLEMENTED);
        Files.writeString(
                folder.resolve("codes-supplement.csv"), "name,code,message,outcome\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void aSupplementIsNoTableOfThePageAndStays() throws IOException {
        supplement("SENT,8,Sent,success", "BUSY,,,partial");
        String index = Files.readString(temporary.resolve("acme/index.csv"));
        String supplement = Files.readString(temporary.resolve("acme/codes-supplement.csv"));

        FolderUpdate update =
                plan(QUEUED, BUSY, new PageRow(9, "Odd", "Returned."), new PageRow(1, "More", "Returned more."));

        assertThat(update.updates().keySet()).extracting(FolderTable::name).containsExactly("codes");
        assertThat(update.write().problems()).isEmpty();
        assertThat(Files.readString(temporary.resolve("acme/index.csv"))).isEqualTo(index);
        assertThat(Files.readString(temporary.resolve("acme/codes-supplement.csv")))
                .isEqualTo(supplement);
        assertThat(Files.readString(temporary.resolve("acme/codes.csv")))
                .contains("9,ODD,Odd,Returned.,,,,")
                .doesNotContain("SENT")
                .contains("5,BUSY,Customer busy,Returned when busy.,,,,");
    }

    @Test
    void aNewTableKeepsTheSupplementsOfTheIndex() throws IOException {
        supplement("SENT,8,Sent,success");

        FolderUpdate update = UpdatePlanner.plan(
                        FolderReader.read(temporary.resolve("acme")).value().orElseThrow(),
                        VendorPage.of("Voice", List.of(QUEUED)).read(Format.PIPES),
                        new UpdateRequest(
                                List.of(), List.of(new NewTable("Voice", "voice", "Voice API")), Decisions.NONE))
                .value()
                .orElseThrow();

        assertThat(update.write().problems()).isEmpty();
        assertThat(Files.readString(temporary.resolve("acme/index.csv")))
                .isEqualTo(SUPPLEMENTED + "voice,Voice,Voice API,,,\n");
    }

    @Test
    void aStatusOfTheSupplementThatThePageDocumentsMovesIntoTheTable() throws IOException {
        supplement("SENT,8,Sent,success", "BUSY,,,partial");
        Path folder = temporary.resolve("acme");
        Files.writeString(
                folder.resolve("codes-supplement_fr.csv"),
                "name,source,message\nSENT,Sent,Envoyé\nBUSY,Customer busy,Pris\n");
        Files.writeString(folder.resolve("codes_fr.csv"), "name,source,message\nBUSY,Customer busy,Occupé\n");
        Files.writeString(folder.resolve("codes-supplement.texts.csv"), "name,text,source\nSENT,Gone out,receipts\n");

        assertThat(updated(QUEUED, BUSY, new PageRow(8, "sent.", "It is sent.")))
                .contains("8,SENT,sent.,It is sent.,,success,,\n");

        assertThat(Folders.contents(folder))
                .containsEntry("codes-supplement.csv", "name,code,message,outcome\nBUSY,,,partial\n")
                .containsEntry("codes-supplement_fr.csv", "name,source,message\nBUSY,Customer busy,Pris\n")
                .containsEntry("codes_fr.csv", "name,source,message\nBUSY,Customer busy,Occupé\nSENT,Sent,Envoyé\n")
                .containsEntry("codes.texts.csv", "name,text,source\nSENT,Gone out,receipts\n")
                .doesNotContainKey("codes-supplement.texts.csv");
        assertThat(FolderReader.read(folder).problems()).isEmpty();
    }

    @Test
    void aStatusThatMovesIntoTheTableIsMissingInTheLanguagesThatItDoesNotBring() throws IOException {
        supplement("SENT,8,Sent,success");
        Path folder = temporary.resolve("acme");
        Files.writeString(folder.resolve("codes-supplement_fr.csv"), "name,source,message\nSENT,Sent,Envoyé\n");
        Files.writeString(folder.resolve("codes_fr.csv"), "name,source,message\nBUSY,Customer busy,Occupé\n");
        Files.writeString(folder.resolve("codes_de.csv"), "name,source,message\nBUSY,Customer busy,Besetzt\n");
        FolderUpdate update = plan(QUEUED, BUSY, new PageRow(8, "Sent", "It is sent."));
        assertThat(update.updates().keySet())
                .flatMap(update::impactsOn)
                .containsExactly(new TranslationImpact("de", List.of("SENT"), List.of()));
    }

    @Test
    void aSupplementOfWhichNothingIsLeftGoes() throws IOException {
        supplement("SENT,8,Sent,success");
        updated(QUEUED, BUSY, new PageRow(8, "Sent", "It is sent."));
        assertThat(Folders.contents(temporary.resolve("acme")))
                .containsOnlyKeys("codes.csv", "index.csv")
                .containsEntry("index.csv", "table,title,source,notes,locales,supplement\ncodes,Codes,,,,\n");
    }

    @Test
    void aPageThatContradictsTheSupplementIsAskedAbout() throws IOException {
        supplement("SENT,8,Sent,success", "ODD,9,Odd thing,");
        PageRow[] rows = {QUEUED, BUSY, new PageRow(8, "Message sent on", ""), new PageRow(10, "Odd thing", "")};
        assertThat(Report.of(plan(rows)))
                .contains("--same 'codes-supplement:SENT=Message sent on'\n--kept 'codes-supplement:SENT'\n")
                .contains("--moved 'codes-supplement:ODD=10'\n--kept 'codes-supplement:ODD'\n");
        assertThat(updated(
                        decisions("--same codes-supplement:SENT=Message sent on", "--kept codes-supplement:ODD"), rows))
                .contains("8,SENT,Message sent on,,,success,,\n", "10,ODD_THING,Odd thing,,,,,\n");
        assertThat(Folders.contents(temporary.resolve("acme")))
                .containsEntry("codes.texts.csv", "name,text,source\nSENT,Sent,documented earlier\n")
                .containsEntry("codes-supplement.csv", "name,code,message,outcome\nODD,9,Odd thing,\n");
    }
}
