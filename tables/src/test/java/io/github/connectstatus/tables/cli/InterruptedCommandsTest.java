package io.github.connectstatus.tables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.folder.InterruptedWrite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands do in a folder in which one was killed while it wrote. */
class InterruptedCommandsTest {

    private static final String BEFORE = "code,name,message,description\n1,ONE,One,Once.\n2,TWO,Two,Twice.\n";
    private static final String AFTER = BEFORE.replace("Once.", "At once.");

    @TempDir
    private Path temporary;

    private Path page;
    private Path folder;
    private Path codes;

    @BeforeEach
    void interruptACommand() throws IOException {
        page = Files.writeString(temporary.resolve("page.md"), """
                # Codes
                |Code|Message|Description|
                |-|-|-|
                |1|One|At once.|
                |2|Two|Twice.|
                """);
        folder = Folders.of(temporary, BEFORE).toRealPath();
        codes = folder.resolve("codes.csv");
        InterruptedWrite.of(folder, AFTER, "codes.csv");
    }

    private CommandRun run(String line) {
        return CommandRun.of((Object[]) line.replace("PAGE", page.toString())
                .replace("FOLDER", folder.toString())
                .split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "update PAGE FOLDER, 'Wrote CODES, which an interrupted command had not.'",
        "translation new FOLDER fr, 'CODES: written, which an interrupted command had not'",
        "translation refresh FOLDER, 'CODES: written, which an interrupted command had not'"
    })
    void aCommandThatWritesCompletesWhatIsLeftAndSaysSo(String line, String said) {
        CommandRun run = run(line);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err() + run.out()).startsWith(said.replace("CODES", codes.toString()));
        assertThat(codes).hasContent(AFTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update --check PAGE FOLDER", "translation refresh --check FOLDER", "translation coverage FOLDER"
            })
    void aCommandThatOnlyReadsRefusesTo(String line) {
        CommandRun run = run(line);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith(folder + ": a command is writing here, or was interrupted while it did; ");
        assertThat(codes).hasContent(BEFORE);
    }
}
