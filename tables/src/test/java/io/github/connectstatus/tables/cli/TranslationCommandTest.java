package io.github.connectstatus.tables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationCommandTest {

    @TempDir
    private Path temporary;

    private Path folder;

    /** What a command ended with. Paths are shown relative to the folder above the tables. */
    private record Run(int exitCode, String out, String err) {}

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("acme"));
        write("codes.csv", "code,name,message,template\n1,ONE,one,\n2,TWO,two xx,two {x}\n");
        write("own-codes.csv", "code,message\n3,three\n");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = ConnectStatusTables.commandLine()
                .setOut(new PrintWriter(new BufferedWriter(out)))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of("translation"), Stream.of(arguments))
                        .toArray(String[]::new));
        return new Run(exitCode, relative(out), relative(err));
    }

    private String relative(StringWriter written) {
        return written.toString()
                .replace(temporary.toString() + temporary.getFileSystem().getSeparator(), "")
                .replace('\\', '/')
                .replace("\r\n", "\n");
    }

    private Run runOnFolder(String command, String... arguments) {
        return run(Stream.concat(Stream.of(command, folder.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Nested
    class New {

        @Test
        void makesAFileForEachTable() throws IOException {
            assertThat(runOnFolder("new", "pt-BR")).isEqualTo(new Run(0, """
                            acme/codes_pt_BR.csv: new, with 2 messages to translate
                            acme/own-codes_pt_BR.csv: new, with 1 message to translate
                            """, ""));
            assertThat(read("codes_pt_BR.csv")).isEqualTo("name,source,message\nONE,one,\nTWO,two {x},\n");
            assertThat(read("own-codes_pt_BR.csv")).isEqualTo("name,source,message\nTHREE,three,\n");
            assertThat(names()).containsExactly("codes.csv", "codes_pt_BR.csv", "own-codes.csv", "own-codes_pt_BR.csv");
        }

        @Test
        void leavesFilesThatAreThereAsTheyAre() throws IOException {
            write("codes_fr.csv", "whatever");

            assertThat(runOnFolder("new", "fr").out()).isEqualTo("""
                    acme/codes_fr.csv: exists already, and is not changed
                    acme/own-codes_fr.csv: new, with 1 message to translate
                    """);
            assertThat(read("codes_fr.csv")).isEqualTo("whatever");
        }

        @Test
        void tellsWhereTheIndexLacksTheLanguage() throws IOException {
            write("index.csv", "table,title,locales\nown-codes,Own,fr\ncodes,Codes,de\n");

            assertThat(runOnFolder("new", "de", "fr").out()).isEqualTo("""
                    acme/own-codes_de.csv: new, with 1 message to translate
                    acme/codes_de.csv: new, with 2 messages to translate
                    add de to the column locales of acme/index.csv once it is translated: own-codes
                    acme/own-codes_fr.csv: new, with 1 message to translate
                    acme/codes_fr.csv: new, with 2 messages to translate
                    add fr to the column locales of acme/index.csv once it is translated: codes
                    """);
        }

        @Test
        void wantsLocales() throws IOException {
            assertThat(runOnFolder("new").exitCode()).isEqualTo(64);
            Run run = runOnFolder("new", "fr", "xx");
            assertThat(run.exitCode()).isEqualTo(64);
            assertThat(run.err()).startsWith("\"xx\" is not a locale: no language \"xx\" is registered; ");
            assertThat(names()).containsExactly("codes.csv", "own-codes.csv");
        }
    }

    @Nested
    class Refresh {

        @Test
        void bringsEveryFileInLine() throws IOException {
            write("codes_fr.csv", "name,source,message\nOLD,old,vieux\nTWO,zwei {x},deux\n");
            write("own-codes_de.csv", "name,source,message\nTHREE,three,drei\n");

            assertThat(runOnFolder("refresh"))
                    .isEqualTo(new Run(0, "acme/codes_fr.csv: refreshed, 1 stale, 1 missing\n", ""));
            assertThat(read("codes_fr.csv")).isEqualTo("""
                    name,source,message,note
                    ONE,one,,
                    TWO,zwei {x},deux,"stale: the English text is now ""two {x}""\"
                    OLD,old,vieux,gone: the table has no such status
                    """);
            assertThat(names()).containsExactly("codes.csv", "codes_fr.csv", "own-codes.csv", "own-codes_de.csv");
            assertThat(runOnFolder("refresh"))
                    .isEqualTo(new Run(0, "all translations are up to date with their tables\n", ""));
        }

        @Test
        void takesTheLanguagesThatItIsTold() throws IOException {
            write("codes_fr.csv", "name,source,message\nONE,one,un\n");
            write("codes_de.csv", "name,source,message\nONE,one,eins\n");

            assertThat(runOnFolder("refresh", "de").out())
                    .isEqualTo("acme/codes_de.csv: refreshed, 0 stale, 1 missing\n");
            assertThat(runOnFolder("refresh", "de", "es"))
                    .isEqualTo(new Run(3, "", "no table is translated to es; start with \"translation new\"\n"));
        }

        @Test
        void checksWithoutWriting() throws IOException {
            String content = "name,source,message\nONE,one,un\n";
            write("codes_fr.csv", content);

            assertThat(runOnFolder("refresh", "--check"))
                    .isEqualTo(new Run(1, "acme/codes_fr.csv: would change, 0 stale, 1 missing\n", ""));
            assertThat(read("codes_fr.csv")).isEqualTo(content);
            runOnFolder("refresh");
            assertThat(runOnFolder("refresh", "--check").exitCode()).isZero();
        }

        @Test
        void touchesNothingIfAnyFileHasProblems() throws IOException {
            write("codes_de.csv", "name,source,message\nONE,one,eins\n");
            write("codes_fr.csv", "name,source,message\nONE,,un\n");

            assertThat(runOnFolder("refresh"))
                    .isEqualTo(new Run(
                            3,
                            "",
                            "acme/codes_fr.csv:2:5: the source is blank; copy the English text here:"
                                    + " the table's template, or its message where it has no template\n"));
            assertThat(read("codes_de.csv")).isEqualTo("name,source,message\nONE,one,eins\n");
        }
    }

    @Nested
    class Coverage {

        @Test
        void showsEveryTableInEveryLanguage() throws IOException {
            write("codes_fr.csv", "name,source,message\nONE,one,un\nTWO,zwei,deux\n");
            write("own-codes_de.csv", "name,source,message\nTHREE,three,drei\n");

            assertThat(runOnFolder("coverage")).isEqualTo(new Run(0, """
                            table           locale  translated  stale  missing  percent
                            acme/codes      de               0      0        2       0%
                            acme/codes      fr               1      1        0      50%
                            acme/own-codes  de               1      0        0     100%
                            acme/own-codes  fr               0      0        1       0%
                            """, ""));
        }

        @Test
        void showsTheLanguagesThatItIsTold() throws IOException {
            write("codes_fr.csv", "name,source,message\nONE,one,un\n");
            assertThat(runOnFolder("coverage", "es").out()).contains(" es ").doesNotContain(" fr ");
        }

        @Test
        void failsWhereCompletenessIsAsked() throws IOException {
            write("codes_fr.csv", "name,source,message\nONE,one,un\nTWO,two {x},{x} deux\n");
            assertThat(runOnFolder("coverage", "--check").exitCode()).isEqualTo(1);
            write("own-codes_fr.csv", "name,source,message\nTHREE,three,trois\n");
            assertThat(runOnFolder("coverage", "--check").exitCode()).isZero();
        }

        @Test
        void tellsTheProblemsOfAllFiles() throws IOException {
            write("codes_fr.csv", "name,source,message\nONES,one,un\n");
            write("own-codes_de.csv", "name,source,message\n");

            Run run = runOnFolder("coverage");

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("acme/codes_fr.csv:2:1: the table has no status"),
                            second ->
                                    assertThat(second).startsWith("acme/own-codes_de.csv:1:1: the translation has no"));
        }
    }

    @Nested
    class Folder {

        private String problem() {
            Run run = runOnFolder("coverage");
            assertThat(run.exitCode()).isEqualTo(3);
            return run.err();
        }

        @Test
        void hasTables() throws IOException {
            folder = Files.createDirectory(temporary.resolve("empty"));
            assertThat(problem())
                    .isEqualTo("empty: this folder has no tables; name the folder that the tables are in\n");
        }

        @Test
        void isAFolder() {
            folder = folder.resolve("codes.csv");
            assertThat(problem())
                    .matches(
                            ".*acme/codes.csv: this is neither a folder nor the id of a table of Webex Connect; name the"
                                    + " folder that the tables are in; or a table, such as webex-connect/[a-z-]+\n");
        }

        @Test
        void hasSoundTables() throws IOException {
            write("codes.csv", "code,message\nx,one\n");
            write("own-codes.csv", "code\n");
            assertThat(problem().lines()).hasSize(2).allMatch(line -> line.startsWith("acme/"));
        }

        @Test
        void hasASoundIndex() throws IOException {
            write("index.csv", "table\ncodes\n");
            assertThat(problem()).startsWith("acme/index.csv:1:1: the column \"title\" is missing");
        }

        @Test
        void hasEveryTableOfTheIndex() throws IOException {
            write("index.csv", "table,title\ncodes,Codes\nlost,Lost\n");
            assertThat(problem())
                    .isEqualTo("acme/index.csv: there is no file lost.csv;"
                            + " add it, or remove the table from the index\n");
        }

        @Test
        void hasTheTablesOfTheIndexInTheSameCase() throws IOException {
            write("index.csv", "table,title\ncodes,Codes\nVoice,Voice\n");
            write("voice.csv", "code,message\n1,one\n");
            assertThat(problem())
                    .isEqualTo("acme/index.csv: there is no file Voice.csv, only voice.csv;"
                            + " write both names in the same case\n");
        }

        @Test
        void hasNoTranslationToALanguageThatIsNone() throws IOException {
            write("codes_xx.csv", "name,source,message\nONE,one,x\n");
            assertThat(problem())
                    .contains("acme/codes_xx.csv: the file is neither a table nor named as a translation:"
                            + " \"xx\" is not a locale: no language \"xx\" is registered; ");
        }

        @ParameterizedTest
        @CsvSource({"codes_pt-BR, codes_pt_BR", "codes_PT_br, codes_pt_BR", "codes_iw, codes_he"})
        void hasTranslationsNamedInOneWay(String name, String right) throws IOException {
            write(name + ".csv", "name,source,message\nONE,one,x\n");
            assertThat(problem())
                    .isEqualTo("acme/" + name + ".csv: the file is not named as translations are;" + " name it " + right
                            + ".csv\n");
        }

        @Test
        void mayHaveTablesWhoseNamesStartWithThatOfAnother() throws IOException {
            write("codes_v2.csv", "code,message\n1,one\n");
            write("codes_v2_fr.csv", "name,source,message\nONE,one,un\n");
            write("codes_pt_BR.csv", "name,source,message\nONE,one,um\n");
            write("codes_pt.csv", "name,source,message\nONE,one,um\n");
            write("notes.txt", "no table");

            assertThat(runOnFolder("coverage").out().lines().map(line -> line.substring(0, 22)))
                    .containsExactly(
                            "table           locale",
                            "acme/codes      fr    ",
                            "acme/codes      pt    ",
                            "acme/codes      pt_BR ",
                            "acme/codes_v2   fr    ",
                            "acme/codes_v2   pt    ",
                            "acme/codes_v2   pt_BR ",
                            "acme/own-codes  fr    ",
                            "acme/own-codes  pt    ",
                            "acme/own-codes  pt_BR ");
        }

        @Test
        void mayHaveTablesThatOnlyTheIndexTellsFromTranslations() throws IOException {
            write("index.csv", "table,title\ncodes,Codes\ncodes_de,Codes of Delaware\n");
            write("codes_de.csv", "code,message\n1,one\n");
            assertThat(runOnFolder("new", "fr").out()).contains("acme/codes_de_fr.csv: new");
        }
    }

    /** Translations of a user's own to the tables in the jar. */
    @Nested
    class OfAShippedTable {

        private static final String EVENT = "webex-connect/event";

        private Path resources;

        private Path own;

        @BeforeEach
        void makeAProject() throws IOException {
            resources = Files.createDirectories(temporary.resolve("project/resources"));
            own = resources.resolve("status-tables/webex-connect");
        }

        private Run runOn(String id, String command, String... arguments) {
            return run(Stream.concat(
                            Stream.of(
                                    command,
                                    "--tables",
                                    resources.resolve("status-tables").toString(),
                                    id),
                            Stream.of(arguments))
                    .toArray(String[]::new));
        }

        private void writeOwn(String name, String content) throws IOException {
            Files.writeString(Files.createDirectories(own).resolve(name), content);
        }

        @Test
        void areBegunInTheProject() throws IOException {
            Run run = runOn(EVENT, "new", "nl");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEqualTo("""
                    project/resources/status-tables/webex-connect/event_nl.csv: new, with 8 messages to translate
                    project/resources/status-tables/webex-connect/event-supplement_nl.csv: new, with 15 messages to translate
                    once it is translated, ask for it: @StatusTable(value = "webex-connect/event", locales = "+nl")
                    """);
            assertThat(Files.readString(own.resolve("event_nl.csv")))
                    .startsWith("name,source,message\n")
                    .hasLineCount(1 + 8);
            assertThat(own.resolve("event-supplement_nl.csv")).exists();
            assertThat(runOn(EVENT, "new", "nl").out()).contains("event_nl.csv: exists already, and is not changed");
        }

        @Test
        void areNotBegunInLanguagesThatComeWithTheTable() {
            Run run = runOn(EVENT, "new", "de");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .contains("event_de.csv: not made, since a translation to de comes with the table; to correct some")
                    .doesNotContain("locales");
            assertThat(own).doesNotExist();
        }

        @Test
        void areNotWrittenWhereNoProjectIs() throws IOException {
            Files.delete(resources);
            Run run = runOn(EVENT, "new", "nl");

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err())
                    .startsWith("project/resources/status-tables/webex-connect: there is no project to write");
            assertThat(resources).doesNotExist();
        }

        @Test
        void areNotWrittenWhereAFileIsInTheWay() throws IOException {
            Path file = Files.createFile(resources.resolve("status-tables"));
            Run run = runOn(EVENT, "new", "nl");

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).startsWith("project/resources/status-tables/webex-connect: this cannot be written: ");
            assertThat(file).isRegularFile();
        }

        @Test
        void areRefreshed() throws IOException {
            writeOwn("event_nl.csv", "name,source,message\nINVALID_JSON,Wrong JSON,Ongeldige JSON\n");

            assertThat(runOn(EVENT, "refresh").out())
                    .isEqualTo("project/resources/status-tables/webex-connect/event_nl.csv:"
                            + " refreshed, 1 stale, 7 missing\n");
            assertThat(Files.readString(own.resolve("event_nl.csv"))).contains("stale: the English text is now");
        }

        @Test
        void thatCorrectAShippedOneKeepJustTheirRows() throws IOException {
            String correction = "name,source,message\nINVALID_JSON,%s,Kaputtes JSON\n";
            writeOwn("event_de.csv", correction.formatted("Invalid JSON"));
            assertThat(runOn(EVENT, "refresh", "--check").exitCode()).isZero();

            writeOwn("event_de.csv", correction.formatted("Wrong JSON"));
            assertThat(runOn(EVENT, "refresh", "de").out()).endsWith("event_de.csv: refreshed, 1 stale\n");
            assertThat(Files.readString(own.resolve("event_de.csv"))).hasLineCount(2);
        }

        @Test
        void areCountedBesideThoseThatComeWithTheTable() throws IOException {
            writeOwn("event_nl.csv", "name,source,message\nINVALID_JSON,Invalid JSON,Ongeldige JSON\n");
            writeOwn("event_de.csv", "name,source,message\nINVALID_JSON,Wrong JSON,Kaputtes JSON\n");

            Run run = runOn(EVENT, "coverage");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out().replaceAll(" +", " ")).contains("""
                    webex-connect/event de 8 0 0 100%
                    """).contains("""
                    webex-connect/event nl 1 0 7 12%
                    """);
            assertThat(runOn(EVENT, "coverage", "--check", "de").exitCode()).isZero();
            assertThat(runOn(EVENT, "coverage", "--check", "nl").exitCode()).isEqualTo(1);
        }

        @Test
        void haveProblemsOfTheirOwn() throws IOException {
            writeOwn("event_nl.csv", "name,source,message\nINVALID_JSONS,Invalid JSON,Ongeldige JSON\n");
            assertThat(runOn(EVENT, "coverage").err())
                    .startsWith("project/resources/status-tables/webex-connect/event_nl.csv:2:1: the table has no");

            writeOwn("event_iw.csv", "name,source,message\n");
            assertThat(runOn(EVENT, "coverage").err())
                    .contains("event_iw.csv: the file is not named as translations are");
        }

        @Test
        void haveATableThatNoOtherHides() throws IOException {
            writeOwn("event.csv", "code,message\n1,one\n");
            assertThat(runOn(EVENT, "new", "nl").err())
                    .startsWith("project/resources/status-tables/webex-connect/event.csv: this table of your own hides")
                    .contains("name its folder, ", ", instead of the id");
        }

        @Test
        void haveAnIdThatIsKnown() {
            Run run = runOn("webex-connect/mesaging", "coverage");
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err())
                    .isEqualTo(
                            "webex-connect/mesaging: this is neither a folder nor the id of a table of Webex Connect;"
                                    + " name the folder that the tables are in; or a table, such as webex-connect/messaging\n");
        }

        @Test
        void areNoneOfAFolder() {
            assertThat(runOn(folder.toString(), "coverage").exitCode()).isEqualTo(64);
        }
    }

    @Nested
    class ASupplement {

        @BeforeEach
        void makeASupplement() throws IOException {
            write("index.csv", "table,title,supplement\ncodes,Codes,own-codes\nown-codes,Own,\n");
            write("own-codes.csv", "name,code,message,outcome\nTHREE,3,three,\nONE,,,success\nTWO,,two yy,\n");
            write("codes_fr.csv", "name,source,message\nONE,one,un\nTWO,two {x},deux {x}\n");
        }

        @Test
        void isTranslatedAsFarAsItsTextsAreItsOwn() throws IOException {
            assertThat(runOnFolder("new", "fr").out()).isEqualTo("""
                    acme/codes_fr.csv: exists already, and is not changed
                    acme/own-codes_fr.csv: new, with 1 message to translate
                    add fr to the column locales of acme/index.csv once it is translated: codes, own-codes
                    """);
            assertThat(read("own-codes_fr.csv")).isEqualTo("name,source,message\nTHREE,three,\n");

            write("own-codes_fr.csv", "name,source,message\nTHREE,three,trois\n");
            assertThat(runOnFolder("coverage", "--check", "fr")).isEqualTo(new Run(0, """
                    table           locale  translated  stale  missing  percent
                    acme/codes      fr               2      0        0     100%
                    acme/own-codes  fr               1      0        0     100%
                    """, ""));
            assertThat(runOnFolder("refresh", "--check").exitCode()).isZero();
        }

        @Test
        void withoutTextsOfItsOwnNeedsNoFile() throws IOException {
            write("own-codes.csv", "name,outcome\nONE,success\n");

            assertThat(runOnFolder("new", "de").exitCode()).isZero();
            assertThat(names()).contains("codes_de.csv").doesNotContain("own-codes_de.csv");
            assertThat(runOnFolder("coverage", "de").exitCode()).isZero();
        }
    }
}
