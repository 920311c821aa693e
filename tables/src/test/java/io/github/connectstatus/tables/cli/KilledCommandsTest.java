package io.github.connectstatus.tables.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Kills commands at random moments. {@code -Dkills=500} kills each of them so often, and says when the kills came. */
class KilledCommandsTest {

    private static final List<String> TABLES = List.of("messaging", "transaction-status", "event", "profile");
    private static final int KILLS = Integer.getInteger("kills", 3);

    @TempDir
    private Path temporary;

    private final Random random = new Random(16);

    @Test
    void anUpdateThatIsKilledIsCompletedByTheNext(TestInfo test) throws Exception {
        survives(KilledCommand.update(temporary, TABLES), test);
    }

    @Test
    void aRefreshThatIsKilledIsCompletedByTheNext(TestInfo test) throws Exception {
        survives(KilledCommand.refresh(temporary, TABLES), test);
    }

    private void survives(KilledCommand command, TestInfo test) throws Exception {
        for (int i = 0; i < KILLS; i++) {
            command.survives(this::kill);
        }
        if (KILLS > 100) {
            System.out.println(test.getDisplayName() + ": " + command);
        }
    }

    /** Kills a program at a random moment of its run, mostly of its writing, for which it starts a hidden folder. */
    private void kill(List<String> program, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program)
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("printed").toFile())
                .start();
        if (random.nextInt(8) == 0) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(1000));
        } else {
            while (process.isAlive() && !KilledCommand.isPrepared(folder)) {
                TimeUnit.MILLISECONDS.sleep(2);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
        }
        process.destroyForcibly().waitFor();
    }
}
