package io.github.connectstatus.tables.update;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.page.VendorPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElsewhereTest {

    private static final String CODES = """
            code,name,message,description
            1,FREE,Line is free,Returned when free.
            2,BUSY,Customer is busy,Returned when busy.
            3,LATE,Too late,Returned when late.
            4,SENT,Message is sent,Returned when sent.
            """;
    private static final String CALLS = """
            code,name,message,description
            1,FREE,Line is free,Returned when free.
            7,RINGING,Telephone rings,Returned when ringing.
            8,TAKEN,Call is taken,Returned when taken.
            """;

    private static final String FREE = "|1|Line is free|Returned when free.|\n";
    private static final String BUSY = "|2|Customer is busy|Returned when busy.|\n";
    private static final String LATE = "|3|Too late|Returned when late.|\n";
    private static final String SENT = "|4|Message is sent|Returned when sent.|\n";
    private static final String RINGING = "|7|Telephone rings|Returned when ringing.|\n";
    private static final String TAKEN = "|8|Call is taken|Returned when taken.|\n";

    @TempDir
    private Path temporary;

    @BeforeEach
    void makeAFolderOfTwoTables() throws IOException {
        Path folder = Folders.of(temporary, CODES);
        Files.writeString(folder.resolve("index.csv"), "table,title\ncodes,Codes\ncalls,Calls\n");
        Files.writeString(folder.resolve("calls.csv"), CALLS);
    }

    private static String table(String... rows) {
        return "|Code|Message|Description|\n|-|-|-|\n" + String.join("", rows) + "\n";
    }

    private static final String CALLS_SECTION = "# Calls\n\n" + table(FREE, RINGING, TAKEN);

    private static String page(String... parts) {
        return Stream.of(parts).collect(joining("\n"));
    }

    private Result<FolderUpdate> plan(String page, String... decisions) {
        return VendorPage.read(page)
                .flatMap(read -> UpdatePlanner.plan(
                        FolderReader.read(temporary.resolve("acme")).value().orElseThrow(),
                        read,
                        DecisionLines.request(decisions)));
    }

    private List<String> questions(String page, String... decisions) {
        return plan(page, decisions).value().orElseThrow().updates().values().stream()
                .flatMap(update -> update.questions().stream())
                .map(Question::text)
                .toList();
    }

    private static String stands(String place) {
        return "What seems gone from the section of this table stands " + place
                + ". If a heading or a part of the saved page is damaged, mend it there.";
    }

    @Test
    void whatIsNowhereOnThePageIsGone() {
        assertThat(questions(page("# Codes", table(FREE, LATE, SENT), CALLS_SECTION)))
                .isEmpty();
    }

    @Test
    void whatStandsInATableOfNoSectionIsAskedAbout() {
        assertThat(questions(page(table(BUSY), "# Codes", table(FREE, LATE, SENT), CALLS_SECTION)))
                .containsExactly(stands("in a table without a heading"));
        assertThat(questions(page("# Codes", table(FREE, LATE, SENT), CALLS_SECTION, "# Fax", table(BUSY))))
                .containsExactly(stands("in a table below the heading \"Fax\""));
    }

    @Test
    void whatIsNewInTheSectionOfAnotherTableIsAskedAbout() {
        assertThat(questions(page("# Codes", table(FREE, LATE, SENT), "# Calls", table(FREE, BUSY, RINGING, TAKEN))))
                .containsExactly(stands("in the section of the table calls"));
    }

    @Test
    void whatAnotherTableHasAnywayIsGone() {
        assertThat(questions(page("# Codes", table(BUSY, LATE, SENT), CALLS_SECTION)))
                .isEmpty();
    }

    @Test
    void whatTheProseTellsIsAskedAboutAndAShortMessageOnlyWithItsCode() {
        String place = stands("in the page's text, outside of its status tables");
        assertThat(questions(
                        page("# Codes", table(FREE, LATE, SENT), "Customer is busy: try later.", "", CALLS_SECTION)))
                .containsExactly(place);
        assertThat(questions(page("# Codes", table(FREE, BUSY, SENT), "It was 3 Too late.", "", CALLS_SECTION)))
                .containsExactly(place);
        assertThat(questions(page("# Codes", table(FREE, BUSY, SENT), "It is Too late.", "", CALLS_SECTION)))
                .isEmpty();
    }

    @Test
    void aSectionThatHasLostItsHeadingIsRefusedAndThenAskedAbout() {
        String page = page("# Codes", table(FREE, BUSY, LATE, SENT), "Of calls:", "", table(RINGING, TAKEN));
        assertThat(plan(page).problems())
                .singleElement()
                .asString()
                .isEqualTo(
                        "page: there is no section \"Calls\" for the table calls: the page has \"Codes\"; write its new"
                                + " title into index.csv, name the tables that the page does have with --only, or add --insist"
                                + " calls:section=3 if the page is right");
        String[] insisted = {"--insist calls:section=3", "--insist calls:gone=3"};
        assertThat(questions(page, insisted))
                .containsExactly(
                        "Within the section of this table the page has a further one without a heading of its own,"
                                + " of 2 rows, few or none of which the table has.");
        assertThat(questions(page, insisted[0], insisted[1], "--exclude codes:7 Telephone rings"))
                .containsExactly(stands("in a table below the heading \"Codes\""));
    }
}
