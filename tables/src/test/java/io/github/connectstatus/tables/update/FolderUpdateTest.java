package io.github.connectstatus.tables.update;

import static io.github.connectstatus.tables.update.DecisionLines.decisions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.VendorPage;
import io.github.connectstatus.tables.page.VendorPage.Format;
import io.github.connectstatus.tables.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderUpdateTest {

    private static final String CODES = """
            code,name,message,description,template,outcome,remedy,deprecated
            1,QUEUED,Queud,Returned when queued.,,accepted,,
            2,BAD_TYPE,bad type xxx given,Returned when the type is bad.,bad type {type} given,,request,
            2,MISSING_TEXT,text missing for channel fb,Returned for fb.,,,,
            3,OLD,Old thing,Returned of old.,,,,No longer documented by the vendor.
            4,CURATED,WeChat is off,Returned always.,,,,Use another channel.
            5,BUSY,Customer busy,Returned when busy.,,,,
            """;

    @TempDir
    private Path temporary;

    private static PageRow row(int code, String message, String description) {
        return new PageRow(code, message, description);
    }

    private static final PageRow QUEUED = row(1, "Queud", "Returned when queued.");
    private static final PageRow BAD_TYPE = row(2, "bad type xxx given", "Returned when the type is bad.");
    private static final PageRow MISSING_TEXT = row(2, "text missing for channel fb", "Returned for fb.");
    private static final PageRow OLD = row(3, "Old thing", "Returned of old.");
    private static final PageRow CURATED = row(4, "WeChat is off", "Returned always.");
    private static final PageRow BUSY = row(5, "Customer busy", "Returned when busy.");

    private FolderUpdate plan(Decisions decisions, PageRow... rows) {
        return result(decisions, rows).value().orElseThrow();
    }

    private List<String> problems(Decisions decisions, PageRow... rows) {
        return result(decisions, rows).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private Result<FolderUpdate> result(Decisions decisions, PageRow... rows) {
        Path folder = temporary.resolve("acme");
        if (!Files.exists(folder)) {
            Folders.of(temporary, CODES);
        }
        return UpdatePlanner.plan(
                FolderReader.read(folder).value().orElseThrow(),
                VendorPage.of("Codes", List.of(rows)).read(Format.PIPES),
                UpdateRequest.of(decisions));
    }

    private String updated(Decisions decisions, PageRow... rows) throws IOException {
        plan(decisions, rows).write();
        return Files.readString(temporary.resolve("acme/codes.csv"));
    }

    private String updated(PageRow... rows) throws IOException {
        return updated(Decisions.NONE, rows);
    }

    private static Decisions same(String name, String message) {
        return decisions("--same codes:" + name + "=" + message);
    }

    private static Decisions gone(String name) {
        return decisions("--gone codes:" + name);
    }

    private static Decisions template(String name, String template) {
        return decisions("--template codes:" + name + "=" + template);
    }

    @Test
    void theSamePageTouchesNoFile() throws IOException {
        FolderUpdate update = plan(Decisions.NONE, QUEUED, BAD_TYPE, MISSING_TEXT, CURATED, BUSY);
        assertThat(update.isBehind()).isFalse();
        assertThat(update.write()).isEqualTo(Result.of(List.of()));
    }

    @Test
    void aFixedTypingErrorIsAChangedMessageAndCuratedCellsSurvive() throws IOException {
        assertThat(updated(row(1, "Queued", "Returned when it is queued."), BAD_TYPE, MISSING_TEXT, CURATED, BUSY))
                .isEqualTo(CODES.replace(
                        "QUEUED,Queud,Returned when queued.", "QUEUED,Queued,Returned when it is queued."));
    }

    @Test
    void aRowThatIsGoneIsDeprecatedInItsPlace() throws IOException {
        assertThat(updated(BAD_TYPE, MISSING_TEXT, CURATED, BUSY))
                .isEqualTo(
                        CODES.replace("queued.,,accepted,,", "queued.,,accepted,,No longer documented by the vendor."));
    }

    @Test
    void aRowThatIsBackIsRevived() throws IOException {
        assertThat(updated(QUEUED, BAD_TYPE, MISSING_TEXT, OLD, CURATED, BUSY))
                .isEqualTo(CODES.replace("No longer documented by the vendor.", ""));
    }

    @Test
    void aDeprecatedStatusLendsItsNameToNoSimilarOne() throws IOException {
        assertThat(updated(QUEUED, BAD_TYPE, MISSING_TEXT, row(3, "Odd thing", ""), CURATED, BUSY))
                .contains("3,OLD,Old thing,")
                .contains("3,ODD_THING,Odd thing,,,,,\n");
    }

    @Test
    void newNamesThatCollideCarryTheirCodeAndOldOnesStay() throws IOException {
        assertThat(updated(
                        QUEUED,
                        BAD_TYPE,
                        MISSING_TEXT,
                        CURATED,
                        BUSY,
                        row(6, "Busy", "Returned."),
                        row(7, "Down!", "Returned."),
                        row(8, "down", "Returned.")))
                .contains("\n5,BUSY,", "\n6,BUSY_6,", "\n7,DOWN_7,", "\n8,DOWN_8,");
    }

    @Test
    void anotherOrderIsTakenOverAndDeprecatedRowsFollowWhomTheyFollowed() throws IOException {
        assertThat(updated(BUSY, MISSING_TEXT, QUEUED, BAD_TYPE, CURATED)
                        .lines()
                        .map(line -> line.split(",", -1)[1]))
                .containsExactly("name", "BUSY", "MISSING_TEXT", "OLD", "QUEUED", "BAD_TYPE", "CURATED");
    }

    @Test
    void aTemplateFollowsItsMessage() throws IOException {
        PageRow another = row(2, "bad type yyy given", BAD_TYPE.description());
        assertThat(repaired(QUEUED, another, MISSING_TEXT, CURATED, BUSY)).isEmpty();
        PageRow changed = row(2, "Bad type xxx is given", "");
        assertThat(repaired(QUEUED, changed, MISSING_TEXT, CURATED, BUSY))
                .containsExactly("BAD_TYPE=Bad type {type} is given");
        assertThat(updated(QUEUED, changed, MISSING_TEXT, CURATED, BUSY))
                .contains("2,BAD_TYPE,Bad type xxx is given,,Bad type {type} is given,,request,\n");
    }

    private List<String> repaired(PageRow... rows) {
        return plan(Decisions.NONE, rows).updates().values().stream()
                .flatMap(update -> update.repairedTemplates().entrySet().stream())
                .map(Object::toString)
                .toList();
    }

    @Test
    void whetherARemedyStillHoldsIsAskedWhereThePageSaysSomethingElse() {
        assertThat(Report.of(
                        plan(Decisions.NONE, QUEUED, row(2, "Bad type xxx is given", ""), MISSING_TEXT, CURATED, BUSY)))
                .contains("statuses that have a remedy. Is it still the right one for `BAD_TYPE`?");
        assertThat(Report.of(
                        plan(Decisions.NONE, QUEUED, BAD_TYPE, MISSING_TEXT, CURATED, row(5, "Customer busy", "Now."))))
                .doesNotContain("remedy");
    }

    @Test
    void aTemplateThatFitsNoLongerIsAskedFor() throws IOException {
        PageRow changed = row(2, "bad type given", BAD_TYPE.description());
        assertThat(updated(template("BAD_TYPE", "bad type {type}"), QUEUED, changed, MISSING_TEXT, CURATED, BUSY))
                .contains("2,BAD_TYPE,bad type given,Returned when the type is bad.,bad type {type},,request,\n");
    }

    @ParameterizedTest
    @CsvSource({
        "bad type given, 1", // no value is left
        "{xxx} is a bad type, 2",
        "xxx is a bad type, 2",
        "bad type xxx or yyy given, 2"
    })
    void eachTemplateThatIsOfferedFits(String message, int offered) {
        PageRow[] rows = {QUEUED, row(2, message, BAD_TYPE.description()), MISSING_TEXT, CURATED, BUSY};
        String same = "--same codes:BAD_TYPE=" + message;
        List<String> templates = plan(decisions(same), rows).updates().values().stream()
                .flatMap(update -> update.questions().stream())
                .flatMap(question -> question.choices().get(0).answers().stream())
                .map(Decision::toString)
                .toList();
        assertThat(templates)
                .hasSize(offered)
                .endsWith("--template codes:BAD_TYPE=")
                .allMatch(template -> !plan(decisions(same, template), rows).needsDecision());
    }

    @Test
    void aTemplateThatIsDecidedOnMustFit() {
        assertThat(problems(template("BAD_TYPE", "worse type {type}"), QUEUED, BAD_TYPE, MISSING_TEXT, CURATED, BUSY))
                .containsExactly(
                        "the template decided on for codes:BAD_TYPE has no placeholder or does not fit the message"
                                + " \"bad type xxx given\": worse type {type}; copy the message, and put placeholders, like {name},"
                                + " for the parts of it that vary");
        assertThat(problems(
                        template("BAD_TYPE", "\uD83E\uDD8A\uD83E\uDD8A {type"),
                        QUEUED,
                        BAD_TYPE,
                        MISSING_TEXT,
                        CURATED,
                        BUSY))
                .singleElement()
                .asString()
                .startsWith("the template decided on for codes:BAD_TYPE is broken at its character 4: ");
    }

    @Test
    void aWordInThePlaceOfAnotherIsNotGuessedAt() throws IOException {
        PageRow viber = row(2, "text missing for channel viber", "Returned for viber.");
        FolderUpdate update = plan(Decisions.NONE, QUEUED, BAD_TYPE, viber, CURATED, BUSY);
        assertThat(update.needsDecision()).isTrue();
        assertThat(update.isBehind()).isTrue();
        assertThat(Report.of(update)).contains("""
                ```sh
                --same 'codes:MISSING_TEXT=text missing for channel viber'
                --gone 'codes:MISSING_TEXT'
                ```
                """);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(update::write);
        assertThat(Files.readString(temporary.resolve("acme/codes.csv"))).isEqualTo(CODES);

        assertThat(updated(gone("MISSING_TEXT"), QUEUED, BAD_TYPE, viber, CURATED, BUSY))
                .contains(
                        "2,MISSING_TEXT,text missing for channel fb,Returned for fb.,,,,No longer documented by the vendor.",
                        "2,TEXT_MISSING_FOR_CHANNEL_VIBER,text missing for channel viber,Returned for viber.,,,,\n");
        assertThat(plan(Decisions.NONE, QUEUED, BAD_TYPE, viber, CURATED, BUSY).isBehind())
                .isFalse();
    }

    @Test
    void aDecisionMakesTwoTextsOneStatusAndMayBeRepeated() throws IOException {
        PageRow viber = row(2, "text missing for channel viber", "Returned for viber.");
        Decisions decisions = same("MISSING_TEXT", "text missing for channel viber");
        assertThat(updated(decisions, QUEUED, BAD_TYPE, viber, CURATED, BUSY))
                .contains("2,MISSING_TEXT,text missing for channel viber,Returned for viber.,,,,\n");
        assertThat(plan(decisions, QUEUED, BAD_TYPE, viber, CURATED, BUSY).isBehind())
                .isFalse();
    }

    @Test
    void twoRowsOfACodeThatAreBothChangedBeyondRecognitionAreListed() {
        FolderUpdate update =
                plan(Decisions.NONE, QUEUED, row(2, "alpha", "Returned."), row(2, "beta", "Returned."), CURATED, BUSY);
        assertThat(Report.of(update))
                .contains("What became of `BAD_TYPE`?", "What became of `MISSING_TEXT`?")
                .contains("--same 'codes:BAD_TYPE=alpha'\n--same 'codes:BAD_TYPE=beta'\n--gone 'codes:BAD_TYPE'\n");
    }

    @Test
    void decisionsAboutNothingAreRefused() {
        assertThat(problems(gone("NOBODY"), QUEUED))
                .containsExactly("a decision is about codes:NOBODY, but there is no such status;"
                        + " correct the name, or take the decision back");
        assertThat(problems(gone("BUSY"), QUEUED, BAD_TYPE, MISSING_TEXT, CURATED, BUSY))
                .containsExactly("codes:BUSY is said to be gone, but the page has it; take the decision back");
        assertThat(problems(same("BUSY", "Nonsense"), QUEUED, BAD_TYPE, MISSING_TEXT, CURATED))
                .containsExactly(
                        "the message decided on for codes:BUSY is that of no new row with the code 5: Nonsense;"
                                + " copy the message of a row that only the page has, or take the decision back");
        assertThat(problems(same("BUSY", "Nonsense"), QUEUED, BAD_TYPE, MISSING_TEXT, CURATED, BUSY))
                .containsExactly("codes:BUSY is on the page as it was;"
                        + " take back the decision that its message is now: Nonsense");
    }

    @Test
    void aSectionBecomesATable() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("other"));
        Page page = VendorPage.of("Voice Call", List.of(QUEUED, row(400, "Bad xxx", "Returned.")))
                .read(Format.READ_ME);
        FolderUpdate update = UpdatePlanner.plan(
                        FolderReader.readOrNew(folder).value().orElseThrow(),
                        page,
                        new UpdateRequest(
                                List.of(),
                                List.of(NewTable.parse("voice call", "Voice API")
                                        .value()
                                        .orElseThrow()),
                                Decisions.NONE))
                .value()
                .orElseThrow();
        assertThat(Report.of(update))
                .contains(
                        "This table is new.",
                        "`BAD_XXX` seems to stand for many texts and to need a template: Bad xxx");
        update.write();
        assertThat(Folders.contents(folder))
                .containsEntry(
                        "index.csv",
                        "table,title,source,notes,locales,supplement\nvoice-call,voice call,Voice API,,,\n")
                .containsEntry("voice-call.csv", """
                        code,name,message,description,template,outcome,remedy,deprecated
                        1,QUEUD,Queud,Returned when queued.,,,,
                        400,BAD_XXX,Bad xxx,Returned.,,,,
                        """);
        assertThat(FolderReader.read(folder)
                        .flatMap(made -> UpdatePlanner.plan(made, page, UpdateRequest.of(Decisions.NONE)))
                        .map(FolderUpdate::isBehind))
                .isEqualTo(Result.of(false));
    }

    @Test
    void theReportTellsWhichTranslationsBecomeStaleOrAreMissing() throws IOException {
        Path folder = Folders.of(temporary, CODES);
        Files.writeString(
                folder.resolve("codes_fr.csv"),
                "name,source,message\nQUEUED,Queud,En file\nBUSY,Customer busy,Occupé\n");
        FolderUpdate update = plan(
                Decisions.NONE,
                row(1, "Queued", QUEUED.description()),
                BAD_TYPE,
                MISSING_TEXT,
                CURATED,
                BUSY,
                row(9, "New", "Returned."));
        assertThat(Report.of(update)).contains("| fr | `NEW` | `QUEUED` |");
    }

    @Test
    void theReportShowsOldAndNewSideBySideWithoutTheirMarkup() {
        FolderUpdate update =
                plan(Decisions.NONE, row(1, "Queud.", "Returned | *when* <b>."), BAD_TYPE, MISSING_TEXT, CURATED, BUSY);
        assertThat(Report.of(update))
                .contains("| Codes | 0 | 1 | 0 | 0 | 0 | 0 | yes |")
                .contains("| `QUEUED` | message | Queud | Queud. | yes |")
                .contains("| `QUEUED` | description | Returned when queued. | Returned \\| \\*when\\* \\<b\\>. | yes |")
                .contains("source and binary compatible");
    }

    private Result<FolderUpdate> plan(String page, String... decisions) {
        if (!Files.exists(temporary.resolve("acme"))) {
            Folders.of(temporary, CODES);
        }
        return VendorPage.read(page)
                .flatMap(read -> UpdatePlanner.plan(
                        FolderReader.read(temporary.resolve("acme")).value().orElseThrow(),
                        read,
                        DecisionLines.request(decisions)));
    }

    private static final String HEADER = "|Code|Message|Description|\n|-|-|-|\n";
    private static final String ROWS = """
            |1|Queud|Returned when queued.|
            |2|bad type xxx given|Returned when the type is bad.|
            |2|text missing for channel fb|Returned for fb.|
            |4|WeChat is off|Returned always.|
            |5|Customer busy|Returned when busy.|
            """;

    @Test
    void aFurtherTableThatNobodyKnowsIsAskedAbout() {
        String page = "# Codes\n\n" + HEADER + ROWS + "\nOf HTTP:\n\n" + HEADER + "|200|OK|Fine.|\n|401|No|Denied.|\n";
        assertThat(Report.of(plan(page).value().orElseThrow()))
                .contains("without a heading of its own, of 2 rows")
                .contains("--include 'codes:200 OK'\n--exclude 'codes:200 OK'\n");
        FolderUpdate excluded = plan(page, "--exclude codes:200 OK").value().orElseThrow();
        assertThat(excluded.isBehind()).isFalse();
        assertThat(excluded.superfluous()).isEmpty();
        FolderUpdate included = plan(page, "--include codes:200 OK").value().orElseThrow();
        assertThat(included.superfluous()).isEmpty();
        assertThat(included.updates().values())
                .singleElement()
                .extracting(update -> update.changes().added().size())
                .isEqualTo(2);
    }

    @Test
    void notesThatThePageNoLongerHasAreLost() throws IOException {
        Path folder = Folders.of(temporary, CODES);
        Files.writeString(
                folder.resolve("index.csv"), "table,title,source,notes\ncodes,Codes,,\"Codes may change.\nAsk us.\"\n");
        assertThat(plan("# Codes\n\n" + HEADER + ROWS + "\nCodes may change.\n").map(FolderUpdate::lostNotes))
                .isEqualTo(Result.of(List.of("Ask us.")));
    }

    @Test
    void aTableOfHttpCodesBeforeTheKnownOneIsAskedAboutToo() {
        String page = "# Codes\n\n" + HEADER + "|200|OK|Fine.|\n\nNow:\n\n" + HEADER + ROWS;
        assertThat(plan(page).value().orElseThrow().needsDecision()).isTrue();
        assertThat(plan(page, "--exclude codes:200 OK").map(FolderUpdate::isBehind))
                .isEqualTo(Result.of(false));
    }

    @Test
    void whatSeemsGoneButStandsElsewhereOnThePageIsAskedAbout() {
        String rows = ROWS.replace("|5|Customer busy|Returned when busy.|\n", "");
        String page = "# Codes\n\n" + HEADER + rows + "\n# Calls\n\n" + HEADER
                + "|5|Customer busy|Returned when busy.|\n|6|Else|Returned.|\n";
        assertThat(Report.of(plan(page, "--insist codes:truncated=1").value().orElseThrow()))
                .contains("stands in a table below the heading \"Calls\"")
                .contains("--gone 'codes:BUSY'\n--kept 'codes:BUSY'\n");
        assertThat(plan(page, "--kept codes:BUSY").map(FolderUpdate::isBehind)).isEqualTo(Result.of(false));
    }

    @Test
    void rowsThatFallIntoTheCodeAboveAreAskedAboutTogetherAndMoveWithAllTheyHave() throws IOException {
        String page = "# Codes\n\n" + HEADER + ROWS.replace("|2|", "||");
        assertThat(Report.of(plan(page).value().orElseThrow()))
                .contains("2 texts of the code 2 stand under 1 now. If the page has lost a cell with the code 2,"
                        + " mend the saved page instead of deciding anything here.")
                .contains("--moved 'codes:2=1'\n--gone 'codes:2'\n");
        plan(page, "--moved codes:2=1").value().orElseThrow().write();
        assertThat(Files.readString(temporary.resolve("acme/codes.csv")))
                .isEqualTo(CODES.replace("2,BAD_TYPE", "1,BAD_TYPE").replace("2,MISSING_TEXT", "1,MISSING_TEXT"));
    }

    @Test
    void rowsWithOddCodesCanBeSkippedOpenly() {
        String page = "# Codes\n\n" + HEADER + ROWS + "|4xx|Client|Wrong.|\n";
        assertThat(plan(page).problems()).hasSize(1);
        assertThat(plan(page, "--skip codes:4xx").map(FolderUpdate::isBehind)).isEqualTo(Result.of(false));
    }

    @Test
    void decisionsThatThePageDoesNotNeedAreReported() {
        String page = "# Codes\n\n" + HEADER + ROWS + "|4xx|Client|Wrong.|\n";
        String[] superfluous = {
            "--skip codes:1",
            "--skip codes:5xx",
            "--exclude codes:200 OK",
            "--include codes:9999 nothing",
            "--include codes:5 Customer busy",
            "--insist codes:gone=22",
            "--insist codes:nothing=1"
        };
        FolderUpdate update = plan(
                        page,
                        Stream.concat(Stream.of("--skip codes:4xx"), Stream.of(superfluous))
                                .toArray(String[]::new))
                .value()
                .orElseThrow();
        assertThat(update.isBehind()).isFalse();
        assertThat(update.superfluous()).extracting(Decision::toString).containsExactly(superfluous);
        assertThat(Report.of(update)).contains("Nothing changes.").contains("""
                        ## Decisions without effect

                        The page does not need these decisions, or not any more. Remove them, so that they hide nothing later:

                        ```sh
                        --skip 'codes:1'
                        --skip 'codes:5xx'
                        --exclude 'codes:200 OK'
                        --include 'codes:9999 nothing'
                        --include 'codes:5 Customer busy'
                        --insist 'codes:gone=22'
                        --insist 'codes:nothing=1'
                        ```
                        """);
    }

    @Test
    void aReportIsTheSameEachTime() {
        PageRow[] rows = {row(1, "Queued", ""), BAD_TYPE, MISSING_TEXT, CURATED, row(9, "New", "")};
        assertThat(Report.of(plan(Decisions.NONE, rows))).isEqualTo(Report.of(plan(Decisions.NONE, rows)));
    }
}
