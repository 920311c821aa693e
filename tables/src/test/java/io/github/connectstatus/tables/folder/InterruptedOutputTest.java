package io.github.connectstatus.tables.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stops the writing of a single file before each of its operations. */
class InterruptedOutputTest {

    private static final int LOSSES = 10;
    private static final Map<String, String> OLD = Map.of("report.md", "old report", "foreign.md", "foreign");
    private static final Map<String, String> NEW = Map.of("report.md", "new report", "foreign.md", "foreign");

    /** Writes what is new, and returns whether that was not stopped. */
    private static boolean writes(Disk disk, Path folder) {
        try {
            byte[] content = "new report".getBytes(UTF_8);
            assertThat(new OutputFile(disk)
                            .writeUnlessRefused(folder.resolve("report.md"), content, List.of())
                            .problems())
                    .isEmpty();
            return true;
        } catch (PowerLoss.Stopped e) {
            return false;
        }
    }

    private static void assertTheNextRunCompletes(Path folder) throws IOException {
        assertThat(InterruptedWritesTest.contents(folder).get("report.md")).isIn("old report", "new report");
        assertThat(writes(new Disk(), folder)).isTrue();
        assertThat(InterruptedWritesTest.contents(folder)).isEqualTo(NEW);
    }

    @ParameterizedTest
    @MethodSource("io.github.connectstatus.tables.folder.InterruptedWritesTest#systems")
    void afterAKillTheFileIsWholeAndTheNextRunRemovesWhatIsLeft(Configuration system) throws IOException {
        boolean whole = false;
        for (int operations = 0; !whole; operations++) {
            Path folder = InterruptedWritesTest.folder(system, OLD);
            whole = writes(new PowerLoss(folder, OLD, operations), folder);
            assertTheNextRunCompletes(folder);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.connectstatus.tables.folder.InterruptedWritesTest#systems")
    void afterALossOfPowerTheFileIsWhole(Configuration system) throws IOException {
        Random random = new Random(0);
        boolean whole = false;
        for (int operations = 0; !whole; operations++) {
            for (int loss = 0; loss < LOSSES; loss++) {
                Path folder = InterruptedWritesTest.folder(system, OLD);
                PowerLoss power = new PowerLoss(folder, OLD, operations);
                whole = writes(power, folder);
                Path empty = InterruptedWritesTest.folder(system, Map.of());
                assertTheNextRunCompletes(InterruptedWritesTest.left(power, folder, empty, random));
            }
        }
    }
}
