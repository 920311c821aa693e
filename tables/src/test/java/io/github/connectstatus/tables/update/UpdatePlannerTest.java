package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.page.VendorPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class UpdatePlannerTest {

    private static final String PAGE = """
            # Codes

            |Code|Message|Description|
            |-|-|-|
            |1|One thing|Returned of one.|
            |2|Two things|Returned of two.|
            """;

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeAFolderOfTwoTables() throws IOException {
        folder = Folders.of(temporary, """
                code,name,message,description
                1,ONE,One thing,Returned of one.
                2,TWO,Two things,Returned of two.
                """);
        Files.writeString(folder.resolve("index.csv"), "table,title\ncodes,Codes\ncalls,Calls\n");
        Files.writeString(folder.resolve("calls.csv"), "code,name,message\n7,RINGING,Ringing\n");
    }

    private Result<FolderUpdate> plan(String page, List<String> only, String... decisions) {
        return VendorPage.read(page)
                .flatMap(read -> UpdatePlanner.plan(
                        FolderReader.read(folder).value().orElseThrow(),
                        read,
                        new UpdateRequest(only, List.of(), DecisionLines.decisions(decisions))));
    }

    private List<String> problems(String page, String only, String... decisions) {
        return plan(page, List.of(only), decisions).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void onlyTheNamedTablesAreLookedForOnThePage() {
        assertThat(plan(PAGE, List.of()).problems()).hasSize(1);
        assertThat(plan(PAGE, List.of("codes")).value().orElseThrow().updates().keySet())
                .extracting(FolderTable::name)
                .containsExactly("codes");
    }

    @Test
    void aTableThatTheIndexDoesNotListCannotBeNamed() throws IOException {
        assertThat(problems(PAGE, "code"))
                .contains("the index lists no table code; the nearest is codes; write that, or leave out --only");
        Files.writeString(folder.resolve("index.csv"), "table,title\n");
        assertThat(problems(PAGE, "codes")).contains("the index lists no table codes; leave out --only");
    }

    @Test
    void aDecisionAboutNoTableIsRefused() {
        assertThat(problems(PAGE, "codes", "--gone cods:ONE"))
                .containsExactly("a decision is about cods:ONE, but there is no table cods;"
                        + " the nearest is codes; write that, or take the decision back");
    }

    @Test
    void aDecisionAboutAStatusMayStayWithoutAnEffect() {
        assertThat(plan(PAGE, List.of("codes"), "--kept codes:ONE", "--skip codes:xx")
                        .value()
                        .orElseThrow()
                        .superfluous())
                .extracting(Decision::toString)
                .containsExactly("--skip codes:xx");
    }

    @Test
    @Timeout(60)
    void thousandsOfDecisionsOfEarlierPagesAreReportedInMoments() {
        String[] skipped =
                IntStream.range(0, 20_000).mapToObj(i -> "--skip codes:x" + i).toArray(String[]::new);
        assertThat(plan(PAGE + "|x7|Bad|Of bad.|\n", List.of("codes"), skipped)
                        .value()
                        .orElseThrow()
                        .superfluous())
                .hasSize(skipped.length - 1)
                .extracting(Decision::toString)
                .doesNotContain("--skip codes:x7");
    }

    @Test
    void aTableWithNoSectionButOneThatNobodyKnowsStaysAsItIsUntilThatIsDecided() {
        String page = PAGE.replace("# Codes", "# Codes\n\n## HTTP")
                        .replace("1|One thing", "200|OK")
                        .replace("2|Two things", "404|Not found")
                + "\n# Calls\n\n|Code|Message|\n|-|-|\n|7|Ringing|\n";
        FolderUpdate update = plan(page, List.of()).value().orElseThrow();
        assertThat(update.files()).isEmpty();
        assertThat(update.updates().values()).allMatch(table -> table.changes().isEmpty());
        assertThat(update.updates().values())
                .extracting(table -> table.questions().size())
                .containsExactly(1, 0);
    }

    @Test
    void ofManyRowsThatCannotBeReadTheFirstAreShown() {
        String unreadable = "|4xx|Bad|Of bad.|\n";
        assertThat(problems(PAGE + unreadable.repeat(5), "codes")).hasSize(5);
        assertThat(problems(PAGE + unreadable.repeat(7), "codes"))
                .hasSize(6)
                .endsWith("page: the section of the table codes has 2 more rows that cannot be read; mend these first");
        assertThat(problems(PAGE + unreadable.repeat(7), "codes", "--skip codes:4xx"))
                .isEmpty();
    }
}
