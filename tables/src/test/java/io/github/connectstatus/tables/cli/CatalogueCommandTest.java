package io.github.connectstatus.tables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {

    @TempDir
    private Path temporary;

    private static Path codes(Path parent, String rows) {
        return Folders.of(parent, "code,name,message\n" + rows);
    }

    @Test
    void writesThePageOfAFolder() throws IOException {
        Path page = temporary.resolve("catalogue.html");

        assertThat(CommandRun.of("catalogue", codes(temporary, "1,ONE,One\n"), page))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(page).content().contains("<title>acme</title>", "\"acme/codes\"", "\"ONE\"");
        assertThat(CommandRun.of("catalogue", codes(temporary, "1,ONE,One\n2,TWO,Two\n"), page, "--title", "A & B")
                        .exitCode())
                .isZero();
        assertThat(page).content().contains("<title>A &amp; B</title>", "\"TWO\"");
    }

    @Test
    void writesThePageOfTablesThatComeInTheJar() throws IOException {
        Path all = temporary.resolve("all.html");
        Path one = temporary.resolve("one.html");

        assertThat(CommandRun.of("catalogue", "webex-connect", all).exitCode()).isZero();
        assertThat(CommandRun.of("catalogue", "webex-connect/event", one).exitCode())
                .isZero();

        assertThat(all).content().contains("\"webex-connect/messaging\"", "\"webex-connect/event\"");
        assertThat(one)
                .content()
                .contains("\"webex-connect/event\"", "\"CALL_OFFERED\"")
                .doesNotContain("\"webex-connect/messaging\"");
    }

    @Test
    void whatIsNoTableIsSaid() {
        assertThat(CommandRun.of("catalogue", "webex-connect/mesaging", temporary.resolve("page.html")))
                .isEqualTo(new CommandRun(
                        3,
                        "",
                        "webex-connect/mesaging: this is neither a folder nor the id of a table of Webex Connect;"
                                + " name the folder that the tables are in; or a table, such as"
                                + " webex-connect/messaging"
                                + System.lineSeparator()));
    }

    @Test
    void ofTablesWithProblemsNothingIsWritten() {
        Path page = temporary.resolve("page.html");

        CommandRun run = CommandRun.of("catalogue", codes(temporary, "x,ONE,One\n"), page);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("codes.csv:2:1: ");
        assertThat(page).doesNotExist();
    }

    @Test
    void besideAnOverlayNothingIsWrittenOfATableWithProblems() throws IOException {
        Path folder = codes(temporary, "x,ONE,One\n");
        Files.writeString(folder.resolve("changes.csv"), "name,outcome\nQUEUED,success\n");
        Path page = temporary.resolve("page.html");

        CommandRun run = CommandRun.of("catalogue", folder, page);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("changes.csv:2:1: ", "codes.csv:2:1: ");
        assertThat(page).doesNotExist();
    }

    @Test
    void neitherATableNorWhatIsReadIsWrittenOver() throws IOException {
        Path folder = codes(temporary, "1,ONE,One\n");

        for (Path file : List.of(folder.resolve("codes.csv"), folder)) {
            CommandRun run = CommandRun.of("catalogue", folder, file);

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).startsWith(file + ": ");
        }
        assertThat(folder.resolve("codes.csv")).hasContent("code,name,message\n1,ONE,One\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblem() {
        CommandRun run =
                CommandRun.of("catalogue", codes(temporary, "1,ONE,One\n"), temporary.resolve("none/page.html"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("page.html");
    }
}
