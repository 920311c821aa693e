package io.github.connectstatus.tables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateCommandTest {

    private static final String CODES = """
            code,name,message,description,template,outcome,remedy,deprecated
            1,ONE,One thing,Returned once.,,,,
            2,TWO,Two things,Returned twice.,,,,
            3,THREE,Three things,Returned thrice.,,,,
            4,FOUR,Four things,Returned.,,,,
            """;

    private static final String PAGE = """
            Codes

            CodeMessageDescription
            1One thingReturned once.
            2Two thingsReturned twice.
            3Three thingsReturned thrice.
            4Four thingsReturned.
            """;

    @TempDir
    private Path temporary;

    private Path folder;
    private Path page;

    @BeforeEach
    void makeAFolderAndAPage() throws IOException {
        folder = Files.createDirectory(temporary.resolve("acme"));
        page = temporary.resolve("page.txt");
        Files.writeString(folder.resolve("index.csv"), "table,title\ncodes,Codes\n");
        Files.writeString(folder.resolve("codes.csv"), CODES);
        Files.writeString(page, PAGE);
    }

    private String codes() throws IOException {
        return Files.readString(folder.resolve("codes.csv"));
    }

    @Test
    void tablesThatAreUpToDateAreLeftAlone() throws IOException {
        CommandRun run = CommandRun.of("update", page, folder);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("The tables are up to date with the page. Nothing changes.");
        assertThat(run.err()).contains("Nothing was written.");
        assertThat(codes()).isEqualTo(CODES);
    }

    @Test
    void checkTellsWithoutWriting() throws IOException {
        CommandRun upToDate = CommandRun.of("update", "--check", page, folder);
        assertThat(upToDate.exitCode()).isZero();
        assertThat(upToDate.err()).isEqualTo("The tables are up to date." + System.lineSeparator());
        Files.writeString(page, PAGE.replace("Returned once.", "Returned at once."));
        CommandRun run = CommandRun.of("update", "--check", page, folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("The tables are behind." + System.lineSeparator());
        assertThat(run.out()).contains("| `ONE` | description | Returned once. | Returned at once. | yes |");
        assertThat(codes()).isEqualTo(CODES);
    }

    @Test
    void anUpdateWritesTheTableAndTheReportAndNothingTheSecondTime() throws IOException {
        Files.writeString(page, PAGE.replace("Returned once.", "Returned at once."));
        Path report = temporary.resolve("report.md");
        CommandRun run = CommandRun.of("update", "--report", report, page, folder);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Wrote " + folder.resolve("codes.csv") + "." + System.lineSeparator());
        assertThat(Files.readString(report)).contains("Returned at once.");
        assertThat(codes()).isEqualTo(CODES.replace("Returned once.", "Returned at once."));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        assertThat(CommandRun.of("update", page, folder).err()).contains("Nothing was written.");
    }

    @Test
    void aReplacedTextIsAddedToTheOthers() throws IOException {
        Path texts = folder.resolve("codes.texts.csv");
        Files.writeString(texts, "name,text\nONE,Thing\n");
        Files.writeString(page, PAGE.replace("One thing", "A thing"));
        assertThat(CommandRun.of("update", "--same", "codes:ONE=A thing", page, folder)
                        .exitCode())
                .isZero();
        assertThat(codes()).contains("1,ONE,A thing,Returned once.,,,,\n");
        assertThat(texts).hasContent("name,text,source\nONE,Thing,\nONE,One thing,documented earlier\n");
    }

    @Test
    void anotherTextThatThePageDocumentsNowIsNoOtherTextAnyMore() throws IOException {
        Path texts = folder.resolve("codes.texts.csv");
        Files.writeString(texts, "name,text\nONE,A thing\n");
        Files.writeString(page, PAGE.replace("One thing", "A thing"));
        assertThat(CommandRun.of("update", "--same", "codes:ONE=A thing", page, folder)
                        .exitCode())
                .isZero();
        assertThat(texts).hasContent("name,text,source\nONE,One thing,documented earlier\n");

        Files.writeString(texts, "name,text\nTWO,2 things\n");
        Files.writeString(page, PAGE.replace("One thing", "A thing").replace("2Two things", "22 things"));
        CommandRun run = CommandRun.of("update", "--same", "codes:TWO=2 things", page, folder);
        assertThat(run.exitCode()).isZero();
        assertThat(texts).hasContent("name,text,source\nTWO,Two things,documented earlier\n");
    }

    @Test
    void brokenOtherTextsEndWithThreeAndTheirProblems() throws IOException {
        Files.writeString(folder.resolve("codes.texts.csv"), "name,text\nOEN,Thing\n");
        String problem = folder.resolve("codes.texts.csv") + ":2:1: the table has no status \"OEN\"; ";
        for (CommandRun run : List.of(
                CommandRun.of("update", page, folder),
                CommandRun.of("diff", folder, folder),
                CommandRun.of("translation", "coverage", folder),
                CommandRun.of("translation", "refresh", folder))) {
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).startsWith(problem);
        }
    }

    @Test
    void whatNeedsADecisionEndsWithTwoUntilItIsDecidedAsTheReportSays() throws IOException {
        Files.writeString(page, PAGE.replace("2Two thingsReturned twice.", "2It's goneReturned ever."));
        for (String check : List.of("--check", "--only=codes")) {
            CommandRun run = CommandRun.of("update", check, page, folder);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).contains("--same 'codes:TWO=It'\\''s gone'", "--gone 'codes:TWO'");
            assertThat(run.err()).startsWith("Something has to be decided; see the report. Nothing was written.");
            assertThat(codes()).isEqualTo(CODES);
        }
        assertThat(CommandRun.of("update", "--same", "codes:TWO=It's gone", page, folder)
                        .exitCode())
                .isZero();
        assertThat(codes()).contains("2,TWO,It's gone,Returned ever.,,,,\n");
    }

    @Test
    void decisionsAreReadFromFilesAndFromTheCommandLine() throws IOException {
        Files.writeString(
                page,
                PAGE.replace("2Two thingsReturned twice.", "2It's goneReturned ever.")
                        .replace("3Three", "3Trees"));
        Path decisions = Files.writeString(temporary.resolve("decisions.txt"), "--same 'codes:TWO=It'\\''s gone'\n");
        assertThat(CommandRun.of("update", "--decisions", decisions, "--kept", "codes:THREE", page, folder)
                        .exitCode())
                .isZero();
        assertThat(codes())
                .contains("2,TWO,It's gone,Returned ever.,,,,\n", "3,THREE,Three things,Returned thrice.,,,,\n");
    }

    @Test
    void aDamagedPageEndsWithThreeAndItsReason() throws IOException {
        Files.writeString(page, PAGE.substring(0, PAGE.indexOf("3Three")));
        CommandRun run = CommandRun.of("update", page, folder);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(page + ": 2 of the 4 rows of the table codes are not on the page")
                .contains("--insist")
                .doesNotContain("Exception");
        assertThat(codes()).isEqualTo(CODES);
        assertThat(CommandRun.of("update", "--insist", "codes:gone=2", "--insist", "codes:truncated=2", page, folder)
                        .exitCode())
                .isZero();
        assertThat(codes()).contains("3,THREE,Three things,Returned thrice.,,,,No longer documented by the vendor.\n");
    }

    @Test
    void aBrokenTableEndsWithThreeAndItsProblems() throws IOException {
        Files.writeString(folder.resolve("codes.csv"), CODES.replace("2,TWO", "x,TWO"));
        CommandRun run = CommandRun.of("update", page, folder);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("codes.csv:3:1: the code \"x\" is not an integer");
    }

    @Test
    void aFolderWithoutAnIndexEndsWithThree() throws IOException {
        Files.delete(folder.resolve("index.csv"));
        CommandRun run = CommandRun.of("update", page, folder);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith(folder.resolve("index.csv") + ": the index lists no table; ");
    }

    @Test
    void aTableFromAnotherSourceIsNeitherTouchedNorMissedOnThePage() throws IOException {
        Files.writeString(
                folder.resolve("index.csv"),
                "table,title,source\ncodes,Codes,the page\nseen,Codes that were seen,us\n");
        Files.writeString(folder.resolve("seen.csv"), "code,message\n9,Seen\n");
        Files.writeString(page, PAGE.replace("Returned once.", "Returned at once."));
        CommandRun run = CommandRun.of("update", page, folder);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("were seen");
        assertThat(run.err()).isEqualTo("Wrote " + folder.resolve("codes.csv") + "." + System.lineSeparator());
        assertThat(Files.readString(folder.resolve("seen.csv"))).isEqualTo("code,message\n9,Seen\n");
    }

    @Test
    void aTableThatTheIndexDoesNotListIsLeftAloneAndNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("calls.csv"), "code,message\n1,mine\n");
        assertThat(CommandRun.of("update", "--check", page, folder).exitCode()).isZero();
        Files.writeString(page, "Voice\n\nError CodeDescription\n404Not found\n");
        CommandRun run = CommandRun.of("update", "--new", "Voice=calls", page, folder);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("there is a table calls already; ");
        assertThat(Files.readString(folder.resolve("calls.csv"))).isEqualTo("code,message\n1,mine\n");
    }

    @Test
    void aNewTableDoesNotReplaceOneThatDiffersInCase() throws IOException {
        Files.writeString(page, "Voice\n\nError CodeDescription\n404Not found\n");
        CommandRun run = CommandRun.of("update", "--new", "Voice=Codes", page, folder);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("there is a table Codes already; ");
        assertThat(codes()).isEqualTo(CODES);
    }

    @Test
    void theProblemsOfThePageAndOfTheTablesAreReportedAtOnce() throws IOException {
        Files.writeString(folder.resolve("codes.csv"), CODES.replace("2,TWO", "x,TWO"));
        Files.writeString(page, "no page");
        CommandRun run = CommandRun.of("update", page, folder);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(folder.resolve("codes.csv") + ":3:1: the code"),
                        second -> assertThat(second).startsWith(page + ": the page has no table"));
    }

    @Test
    void aFolderThatCannotBeWrittenToEndsWithThree() throws IOException {
        Files.writeString(page, PAGE.replace("Returned once.", "Returned at once."));
        Path left = folder.toRealPath().resolve(".connect-status-" + "0".repeat(32));
        Files.createDirectories(left.resolve("foreign"));
        CommandRun run = CommandRun.of("update", page, folder);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith(left + ": this is left of a command that was interrupted, but has files of others in it; ")
                .doesNotContain("Exception");
        assertThat(codes()).isEqualTo(CODES);
        assertThat(left.resolve("foreign")).isDirectory();
    }

    @Test
    void aWrongCommandLineEndsWith64() {
        assertThat(CommandRun.of("update", temporary.resolve("nothing"), folder).exitCode())
                .isEqualTo(64);
        assertThat(CommandRun.of("update", "--gone", "ONE", page, folder).err()).contains("messaging:INVALID_JSON");
        CommandRun run = CommandRun.of("update", "--same", "codes:ONE", "--gone", "TWO", page, folder);
        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).contains("\"codes:ONE\" decides nothing; ", "\"TWO\" is no status; ");
        assertThat(CommandRun.of("update", "--new", "Voice=a/b", page, folder).err())
                .startsWith("\"a/b\" is not the name of a table; ");
        assertThat(CommandRun.of("update").exitCode()).isEqualTo(64);
    }

    @Test
    void aSectionBecomesATableBesideTheOthers() throws IOException {
        Files.writeString(page, "Voice\n\nError CodeDescription\n404Not found\n");
        CommandRun run = CommandRun.of("update", "--new", "Voice=calls", "--source", "Voice API", page, folder);
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("index.csv")))
                .isEqualTo("table,title,source,notes,locales,supplement\ncodes,Codes,,,,\ncalls,Voice,Voice API,,,\n");
        assertThat(Files.readString(folder.resolve("calls.csv"))).endsWith("\n404,NOT_FOUND,Not found,,,,,\n");
    }

    @Test
    void aNewTableMayBeTheFirstOfItsFolder() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        assertThat(CommandRun.of("update", page, empty).err()).startsWith(empty + ": this folder has no tables; ");
        assertThat(CommandRun.of("update", "--new", "Codes", page, empty).exitCode())
                .isZero();
        assertThat(Folders.contents(empty)).containsOnlyKeys("codes.csv", "index.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Voice=index                | 64 | "index" is the name of the index, not of a table; give the table another name
            Voice=Index                | 64 | "Index" is the name of the index, not of a table; give the table another name
            Voice=codes                |  3 | there is a table codes already; leave out --new
            Voice=CODES                |  3 | there is a table CODES already; leave out --new
            Voice=codes_fr             |  3 | the file codes_fr.csv is, or would be taken for, a translation; give the new
            Voice=codes_nl             |  3 | the file codes_nl.csv is, or would be taken for, a translation; give the new
            Voice=Codes_FR             |  3 | the file Codes_FR.csv is, or would be taken for, a translation; give the new
            Voice=calls --new Voice=rings | 3 | there is a table with the title Voice already; leave out --new
            Voice=calls --new Line=Calls | 3 | there is a table Calls already; leave out --new
            """)
    void aNewTableTakesTheNameOfNothingElse(String made, int exitCode, String problem) throws IOException {
        Files.writeString(folder.resolve("codes_fr.csv"), "name,source,message\nONE,One thing,Un\n");
        Files.writeString(page, "Voice\n\nError CodeDescription\n404Not found\n");
        List<Object> arguments = new ArrayList<>(List.of("update", page, folder, "--new"));
        arguments.addAll(List.of(made.split(" ", -1)));
        Map<String, String> before = Folders.contents(folder);
        CommandRun run = CommandRun.of(arguments.toArray());
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).startsWith(problem);
        assertThat(Folders.contents(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme/codes.csv", "acme/index.csv", "page.txt", "decisions.txt"})
    void aReportIsNotWrittenOverATableOrWhatIsRead(String report) throws IOException {
        Files.writeString(page, PAGE.replace("Returned once.", "Returned at once."));
        Path decisions = Files.writeString(temporary.resolve("decisions.txt"), "# none\n");
        String before = Files.readString(temporary.resolve(report));
        CommandRun run =
                CommandRun.of("update", "--report", temporary.resolve(report), "--decisions", decisions, page, folder);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith(temporary.resolve(report) + ": ");
        assertThat(temporary.resolve(report)).hasContent(before);
        assertThat(codes()).isEqualTo(CODES);
    }

    @Test
    void variablesAreTakenFromTheCommandLine() throws IOException {
        Files.writeString(page, """
                # Codes
                |Code|Message|Description|
                |-|-|-|
                |1|One <<what>>|Returned once.|
                |2|Two things|Returned twice.|
                |3|Three things|Returned thrice.|
                |4|Four things|Returned.|
                """);
        assertThat(CommandRun.of("update", "--check", page, folder).exitCode()).isEqualTo(3);
        assertThat(CommandRun.of("update", "--check", "--variable", "what=thing", page, folder)
                        .exitCode())
                .isZero();
    }

    @Test
    void columnsAreNamedOnTheCommandLine() throws IOException {
        Files.writeString(page, """
                # Codes
                |Error|Reason|Notes|
                |-|-|-|
                |1|One thing|Returned once.|
                |2|Two things|Returned twice.|
                |3|Three things|Returned thrice.|
                |4|Four things|Returned.|
                """);
        assertThat(CommandRun.of("update", "--check", page, folder).exitCode()).isEqualTo(3);
        assertThat(CommandRun.of(
                                "update",
                                "--check",
                                "--column",
                                "code=Error",
                                "--column",
                                "message=Reason",
                                "--column",
                                "description=Notes",
                                page,
                                folder)
                        .exitCode())
                .isZero();
        assertThat(CommandRun.of("update", "--column", "code=Fault", page, folder)
                        .err())
                .startsWith(page + ": no table of the page has the columns code=fault; ");
        CommandRun wrong = CommandRun.of("update", "--column", "number=Error", page, folder);
        assertThat(wrong.exitCode()).isEqualTo(64);
        assertThat(wrong.err()).contains("\"number=Error\" names no column");
    }

    @Test
    void diffReportsAndChecksCompatibility() throws IOException {
        Path newer = Files.createDirectory(temporary.resolve("newer"));
        Files.copy(folder.resolve("index.csv"), newer.resolve("index.csv"));
        Files.writeString(newer.resolve("codes.csv"), CODES.replace("TWO", "DEUX"));
        assertThat(CommandRun.of("diff", folder, newer).exitCode()).isZero();
        assertThat(CommandRun.of("diff", folder, newer).out()).contains("### Removed");
        assertThat(CommandRun.of("diff", "--check", folder, newer).exitCode()).isEqualTo(1);
        assertThat(CommandRun.of("diff", "--check", folder, folder).exitCode()).isZero();
        assertThat(CommandRun.of("diff", temporary, folder).exitCode()).isEqualTo(3);
    }
}
