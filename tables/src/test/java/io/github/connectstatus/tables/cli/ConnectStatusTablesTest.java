package io.github.connectstatus.tables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectStatusTablesTest {

    @TempDir
    private Path temporary;

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = ConnectStatusTables.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Run(exitCode, lines(out), lines(err));
    }

    private static String lines(StringWriter written) {
        return written.toString().replace(System.lineSeparator(), "\n");
    }

    private static Run runLine(String line) {
        return run(line.isEmpty() ? new String[0] : line.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'update,diff,translation'",
        "update, 'PAGE,FOLDER,--check,--report=FILE,--same=TABLE:NAME=MESSAGE,--insist'",
        "diff, 'OLD,NEW,--code=FOLDER,--check,--report=FILE'",
        "translation, 'new,refresh,coverage'",
        "translation new, 'FOLDER,LOCALE...'",
        "translation refresh, 'FOLDER,[LOCALE...],--check'",
        "translation coverage, 'FOLDER,[LOCALE...],--check'"
    })
    void everyCommandHelpsInTheSameWay(String command, String words) {
        Run run = runLine((command + " --help").strip());
        String name = ("connect-status-tables " + command).strip();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Usage: " + name)
                .contains(words.split(",", -1))
                .contains("--version", "Exit codes:", "\n  0 ", "\n  3 ", "\n  64 ", "For example:\n  " + name + " ");
        assertThat(runLine((command + " --version").strip()).out()).startsWith("connect-status-tables ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "update --nonsense page folder",
                "diff one",
                "translation",
                "translation nonsense",
                "translation new",
                "translation coverage --nonsense folder"
            })
    void aCommandLineThatIsNotUnderstoodEndsWith64AndNamesTheHelp(String line) {
        Run run = runLine(line);
        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsPattern("\nSee connect-status-tables.* --help\\.\n$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update page", "diff page", "translation refresh", "translation coverage", "translation new"})
    void aFolderThatIsNoneEndsWithThree(String command) throws Exception {
        Path page = Files.writeString(temporary.resolve("page"), "A\nCodeMessage\n1one\n");
        String folder = temporary.resolve("nothing").toString();
        Run run = runLine(command.replace("page", command.startsWith("diff") ? folder : page.toString()) + " " + folder
                + (command.endsWith("new") ? " fr" : ""));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith(folder + ": this is ")
                .contains("; name the folder that the tables are in")
                .hasLineCount(1);
    }

    @Test
    void aReportThatCannotBeWrittenEndsWithThree() throws Exception {
        Files.writeString(temporary.resolve("codes.csv"), "code,message\n1,one\n");
        Path report = temporary.resolve("nothing/report.md");
        Run run = run("diff", "--report", report.toString(), temporary.toString(), temporary.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo(report + ": this cannot be written: there is no such file or folder;"
                        + " make sure that its folder exists, is writable and has room\n");
    }

    @Test
    void aPathMayStartWithAnAt() throws Exception {
        Path words = Files.writeString(temporary.resolve("words"), "--help");
        for (Path path : List.of(temporary, words)) {
            Run run = run("diff", "@" + path, temporary.toString());
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).contains("@" + path + ": this is neither a folder nor a jar");
        }
    }

    @Test
    void aPathThatTheSystemDoesNotKnowEndsWithThree() {
        Run run = run("diff", "a\0b", temporary.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).endsWith("a\0b; write a path of this system\n");
    }

    /** Which may be that of Maven. */
    @Test
    void aCommandThatSucceedsLeavesTheVirtualMachineRunning() {
        assertThatCode(() -> ConnectStatusTables.main(new String[] {"--version"}))
                .doesNotThrowAnyException();
    }

    @Test
    void aCommandThatFailsEndsTheVirtualMachineWithItsCode() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ConnectStatusTables.class.getName(),
                        "nonsense")
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("printed").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(64);
    }
}
