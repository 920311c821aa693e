package io.github.connectstatus.tables.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.VendorPage;
import io.github.connectstatus.tables.page.VendorPage.Format;
import io.github.connectstatus.tables.update.Decision;
import io.github.connectstatus.tables.update.Decisions;
import io.github.connectstatus.tables.update.FolderComparison;
import io.github.connectstatus.tables.update.FolderUpdate;
import io.github.connectstatus.tables.update.NewTable;
import io.github.connectstatus.tables.update.UpdatePlanner;
import io.github.connectstatus.tables.update.UpdateRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final String HEADER = "code,name,message,description,template,outcome,remedy,deprecated\n";
    private static final String CODES = HEADER + """
            1,ONE,One,Returned of one.,,,,
            2,TWO,two xxx given,Returned of two.,two {value} given,,,
            3,THREE,Three,Returned of three.,,,,
            4,FOUR,Four,Returned of four.,,,,Old.
            5,FIVE,Five,Returned of five.,,,,
            """;

    /** Reports as they are expected, each of one case. */
    private static final Path REPORTS = Path.of("src/test/resources/reports");

    @TempDir
    private Path temporary;

    private Path write(String version, String codes) throws IOException {
        return Folders.of(Files.createDirectories(temporary.resolve(version)), codes);
    }

    private static TableFolder read(Path folder) {
        return FolderReader.read(folder).value().orElseThrow();
    }

    private TableFolder folder(String version, String codes) throws IOException {
        return read(write(version, codes));
    }

    private static String expected(String name) throws IOException {
        return Files.readString(REPORTS.resolve(name + ".md"));
    }

    private String report(String before, String after) throws IOException {
        return Report.of(FolderComparison.between(folder("old", before), folder("new", after)));
    }

    @Test
    void equalVersionsAreSaidToBeTheSame() throws IOException {
        assertThat(report(CODES, CODES)).isEqualTo(expected("equal-versions"));
    }

    @Test
    void eachKindOfChangeIsShownWithWhatItMeansForCode() throws IOException {
        assertThat(report(CODES, HEADER + """
                1,ONE,Won,Returned of won.,,,,
                1,ANOTHER,a | b,Returned of *another*.,,,,
                3,THREE,Three,Returned of three.,,,,Use ONE.
                2,TWO,two xxx given,Returned of two.,,success,,
                40,FOUR,Four,Returned of four.,,,,
                """)).isEqualTo(expected("each-kind-of-change"));
    }

    @Test
    void aCompatibleChangeIsNoReasonToWorry() throws IOException {
        assertThat(report(CODES, CODES.replace("3,THREE,Three,", "3,THREE,Tree,")))
                .isEqualTo(expected("compatible-change"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ask @acme/team or a@b.example, Ask @&#8203;acme/team or a@&#8203;b.example",
        "see http://a.example and HTTPS://b.example, see http\\://a.example and HTTPS\\://b.example",
        "see www.a.example and (WWW.b.example), see www\\.a.example and (WWW\\.b.example)",
        "as #1 and acme/codes#22 or #a, as \\#&#8203;1 and acme/codes\\#&#8203;22 or \\#a",
        "a: b/c www w.w, a: b/c www w.w",
        "a\u202Eb\u2066c\u061C\u200E, a(U+202E)b(U+2066)c(U+061C)(U+200E)",
        "[a](b) <b> `c` &lt;, \\[a\\](b) \\<b\\> \\`c\\` \\&lt;"
    })
    void aTextIsShownAsItIsAndLinksToNothing(String text, String shown) throws IOException {
        assertThat(report(CODES, CODES + "6,SIX," + text + ",,,,,\n")).contains("| 6 | `SIX` | " + shown + " |  |");
    }

    @Test
    void whatAQuestionQuotesIsNoMarkup() throws IOException {
        Decision same = Decision.parse(Decision.Kind.SAME, "codes:TWO=Quite another text")
                .value()
                .orElseThrow();
        Decisions decisions = Decisions.of(List.of(same)).value().orElseThrow();
        assertThat(Report.of(update(
                        decisions,
                        CODES.replace(" given", " *given* @us"),
                        ONE,
                        row(2, "Quite another text", ""),
                        THREE,
                        FIVE)))
                .contains("The message of `TWO` has changed around the values of its template, two {value}"
                        + " \\*given\\* @&#8203;us.");
    }

    @ParameterizedTest
    @CsvSource({"a`b, a\\`b/codes", "a@b c, `a@b c/codes`", "a\u202Eb, a(U+202E)b/codes"})
    void aTableIsNamedByItsFolderWhateverThatIsCalled(String name, String shown) throws IOException {
        Path folder = Folders.of(temporary, name, CODES + "6,SIX,Six,,,,,\n");
        assertThat(Report.of(FolderComparison.between(folder("old", CODES), read(folder))))
                .contains("\n## Codes (" + shown + ")\n");
    }

    @Test
    void onlyWhatChangesIsExplained() throws IOException {
        assertThat(report(CODES, CODES.replace("Returned of one.", "Returned of won.")))
                .endsWith(
                        "## What this means for code\n\n- **Changed descriptions** are source and binary compatible.\n\n");
    }

    @Test
    void otherTextsThatAreGoneAreShownButNotThoseThatAMessageLeavesBehind() throws IOException {
        Path old = write("old", CODES);
        Path now = write("new", CODES.replace(",Three,", ",Tree,"));
        Files.writeString(old.resolve("codes.texts.csv"), "name,text,source\nONE,Uno,seen\n");
        Files.writeString(now.resolve("codes.texts.csv"), "name,text,source\nTHREE,Three,documented earlier\n");
        assertThat(Report.of(FolderComparison.between(read(old), read(now)))).isEqualTo(expected("other-texts"));
    }

    @Test
    void languagesWithTheSameWorkAreOneRow() throws IOException {
        Path old = write("old", CODES);
        Path now = write("new", CODES.replace(",Three,", ",Tree,") + "6,SIX,Six,,,,,\n");
        for (Path folder : List.of(old, now)) {
            for (String locale : List.of("de", "fr")) {
                Files.writeString(
                        folder.resolve("codes_" + locale + ".csv"), "name,source,message\nONE,One,1\nTHREE,Three,3\n");
            }
            Files.writeString(folder.resolve("codes_ja.csv"), "name,source,message\nONE,One,1\n");
        }
        assertThat(Report.of(FolderComparison.between(read(old), read(now)))).isEqualTo(expected("translations"));
    }

    @Test
    void tablesThatCameOrWentAreSaidToHave() throws IOException {
        Path old = write("old", CODES);
        Path now = write("new", CODES);
        Files.move(now.resolve("codes.csv"), now.resolve("numbers.csv"));
        Files.writeString(now.resolve("index.csv"), "table,title\nnumbers,Numbers\n");
        assertThat(Report.of(FolderComparison.between(read(old), read(now)))).isEqualTo(expected("tables"));
    }

    private FolderUpdate update(String codes, PageRow... rows) throws IOException {
        return update(Decisions.NONE, codes, rows);
    }

    private FolderUpdate update(Decisions decisions, String codes, PageRow... rows) throws IOException {
        return UpdatePlanner.plan(
                        folder("folder", codes),
                        VendorPage.of("Codes", List.of(rows)).read(Format.PIPES),
                        UpdateRequest.of(decisions))
                .value()
                .orElseThrow();
    }

    private static PageRow row(int code, String message, String description) {
        return new PageRow(code, message, description);
    }

    private static final PageRow ONE = row(1, "One", "Returned of one.");
    private static final PageRow TWO = row(2, "two xxx given", "Returned of two.");
    private static final PageRow THREE = row(3, "Three", "Returned of three.");
    private static final PageRow FIVE = row(5, "Five", "Returned of five.");

    @Test
    void aPageThatSaysTheSameIsSaidTo() throws IOException {
        assertThat(Report.of(update(CODES, ONE, TWO, THREE, FIVE))).isEqualTo(expected("up-to-date"));
    }

    @Test
    void aTableThatAnUpdateMakesIsSaidToBeNew() throws IOException {
        NewTable calls = new NewTable("Calls", "calls", "");
        VendorPage page = new VendorPage(Map.of("Codes", List.of(ONE, TWO, THREE, FIVE), "Calls", List.of(ONE)), "");
        FolderUpdate update = UpdatePlanner.plan(
                        folder("folder", CODES),
                        page.read(Format.PIPES),
                        new UpdateRequest(List.of(), List.of(calls), Decisions.NONE))
                .value()
                .orElseThrow();
        assertThat(Report.of(update))
                .contains("## Calls (`acme/calls`)\n\nThis table is new. No existing code is affected.\n\n### Added\n");
    }

    @Test
    void decisionsThatThePageDoesNotNeedAreListed() throws IOException {
        Decision skip = Decision.parse(Decision.Kind.SKIP, "codes:4xx").value().orElseThrow();
        Decisions decisions = Decisions.of(List.of(skip)).value().orElseThrow();
        assertThat(Report.of(update(decisions, CODES, ONE, TWO, THREE, FIVE))).endsWith("""
                ## Decisions without effect

                The page does not need these decisions, or not any more. Remove them, so that they hide nothing later:

                ```sh
                --skip 'codes:4xx'
                ```

                """);
    }

    @Test
    void questionsComeFirstWithTheirRowsAndAnswers() throws IOException {
        assertThat(Report.of(update(CODES, row(1, "Something else", "Of another thing."), TWO, THREE, FIVE)))
                .isEqualTo(expected("questions"));
    }

    @ParameterizedTest
    @CsvSource({
        "<img src=http://example.org/x.png>, \\<img src=http\\://example.org/x.png\\>",
        "[click](http://example.org), \\[click\\](http\\://example.org)",
        "A ` b *c*, A \\` b \\*c\\*",
        "`` <b> `c` ``, \\`\\` \\<b\\> `c` \\`\\`",
    })
    void aHeadingOfThePageIsNoMarkdownInAQuestion(String title, String shown) throws IOException {
        PageSection http = new PageSection(
                List.of(title, "Codes"), true, List.of(row(200, "OK", ""), row(404, "No", "")), true, List.of());
        PageSection codes = new PageSection(List.of("Codes"), true, List.of(ONE, TWO, THREE), true, List.of());
        PageSection more = new PageSection(List.of(title), true, List.of(FIVE), true, List.of());
        assertThat(Report.of(UpdatePlanner.plan(
                                folder("folder", CODES),
                                new Page("page", List.of(codes, http, more), ""),
                                UpdateRequest.of(Decisions.NONE))
                        .value()
                        .orElseThrow()))
                .contains("a further one below the heading \"" + shown + "\", of 2 rows")
                .contains("stands in a table below the heading \"" + shown + "\".");
    }

    @Test
    void whatAMaintainerMustJudgeIsToBeReviewed() throws IOException {
        assertThat(Report.of(update(
                        CODES.replace("Returned of one.,,,", "Returned of one.,,,request"),
                        row(1, "One", "Returned of number one."),
                        row(2, "two xxx was given", "Returned of two."),
                        THREE,
                        row(3, "Three", "Returned of 3."),
                        FIVE,
                        row(6, "six xxx found", "Returned of six."),
                        row(7, "Seven", "Returned of seven."))))
                .isEqualTo(expected("review"));
    }

    private String reportOfMass(int size) throws IOException {
        StringBuilder codes = new StringBuilder(CODES);
        List<PageRow> rows = new ArrayList<>(List.of(ONE, TWO, THREE, FIVE));
        for (int i = 0; i < size; i++) {
            codes.append("6,S" + i + ",status " + i + ",,,,,\n");
            rows.add(row(6, "row of the page " + i, ""));
        }
        Decision insistence = Decision.parse(Decision.Kind.INSIST, "codes:unrecognized=" + size)
                .value()
                .orElseThrow();
        return Report.of(update(
                Decisions.of(List.of(insistence)).value().orElseThrow(),
                codes.toString(),
                rows.toArray(PageRow[]::new)));
    }

    @Test
    void ofAMassOfRowsTheFirstGiveAnIdea() throws IOException {
        assertThat(reportOfMass(61))
                .contains(
                        "| page | 6 |  | row of the page 59 |  |\n\nAnd 1 more statuses.\n\nAnd 1 more rows of the page.\n")
                .doesNotContain("| page | 6 |  | row of the page 60 |", "| table | 6 | `S60`");
        assertThat(reportOfMass(60))
                .contains("| page | 6 |  | row of the page 59 |")
                .doesNotContain(" more statuses", " more rows");
    }

    @Test
    void whatFollowsFromAnUpdateElsewhereIsSaid() throws IOException {
        Path folder = write("folder", CODES);
        Files.writeString(
                folder.resolve("index.csv"),
                "table,title,source,notes,supplement\ncodes,Codes,,Codes may change.,more\nmore,More,,,\n");
        Files.writeString(folder.resolve("more.csv"), HEADER + "6,SIX,Six,Returned of six.,,,,\n");
        Files.writeString(folder.resolve("codes_fr.csv"), "name,source,message\nONE,One,un\nTHREE,Three,trois\n");
        FolderUpdate update = UpdatePlanner.plan(
                        read(folder),
                        VendorPage.of(
                                        "Codes",
                                        List.of(
                                                row(1, "Won", "Returned of one."),
                                                row(2, "Two xxx given", "Returned of two."),
                                                row(3, "Three now", "Returned of three."),
                                                FIVE,
                                                row(6, "Six", "Returned of six."),
                                                row(7, "Seven", "Returned of seven.")))
                                .read(Format.PIPES),
                        UpdateRequest.of(Decisions.NONE))
                .value()
                .orElseThrow();
        assertThat(Report.of(update)).isEqualTo(expected("elsewhere"));
    }
}
