package io.github.connectstatus.tables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.VendorPage;
import io.github.connectstatus.tables.page.VendorPage.Format;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills commands while they run. {@code -Dkills=500} kills each of them so often, and says how many kills came while files were
 * written.
 */
class KilledCommandsTest {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final String STAGING = ".connect-status-";

    @TempDir
    private Path temporary;

    private final Random random = new Random(16);
    private int interrupted;
    private int mixed;

    private static void run(List<String> arguments) {
        StringWriter printed = new StringWriter();
        int exitCode = ConnectStatusTables.commandLine()
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(printed))
                .execute(arguments.toArray(String[]::new));
        assertThat(exitCode).as(printed.toString()).isZero();
    }

    @Test
    void anUpdateThatIsKilledIsCompletedByTheNext() throws Exception {
        Path page = Files.writeString(temporary.resolve("page.html"), Format.HTML.write(pageWithTheSupplement()));
        survives(folder -> {
            for (String table : List.of("messaging", "transaction-status", "event", "profile")) {
                Path file = folder.resolve(table + ".csv");
                Files.writeString(file, Files.readString(file).replaceFirst("eturned", "eported"));
            }
            return List.of("update", page.toString(), folder.toString());
        });
    }

    /** The page documents now what so far only the supplement of a table has, so that files are removed, too. */
    private static VendorPage pageWithTheSupplement() {
        List<PageRow> supplement = VendorPage.rows(Folders.readShipped()
                .table("event-supplement")
                .orElseThrow()
                .table()
                .rows());
        return VendorPage.of(Folders.readShipped()).with("Event", rows -> {
            rows.addAll(supplement);
            return rows;
        });
    }

    @Test
    void aRefreshThatIsKilledIsCompletedByTheNext() throws Exception {
        survives(folder -> {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().contains("_")).toList()) {
                    Files.writeString(file, Files.readString(file).replace("nvalid", "nvalid old"));
                }
            }
            return List.of("translation", "refresh", folder.toString());
        });
    }

    /** Changes a copy of the shipped tables, and returns the command that writes its files. */
    private interface Setting {
        List<String> command(Path folder) throws IOException;
    }

    private void survives(Setting setting) throws Exception {
        Path done = Folders.copy(temporary.resolve("done"));
        List<String> command = setting.command(done);
        Map<String, String> before = Folders.contents(done);
        run(command);
        Map<String, String> after = Folders.contents(done);
        assertThat(after).isNotEqualTo(before);
        for (int kill = 0; kill < KILLS; kill++) {
            Path folder = Folders.copy(temporary.resolve("killed" + kill));
            List<String> killed = setting.command(folder);
            kill(killed, folder);
            Map<String, String> left = visible(folder);
            left.forEach((name, content) -> assertThat(content).isIn(before.get(name), after.get(name)));
            assertThat(left.keySet())
                    .containsAll(
                            before.keySet().stream().filter(after::containsKey).toList());
            mixed += left.equals(before) || left.equals(after) ? 0 : 1;
            run(killed);
            assertThat(Folders.contents(folder)).isEqualTo(after);
            delete(folder);
        }
        if (KILLS > 100) {
            System.out.printf(
                    "%s: %d kills, %d while files were prepared or written, %d between two of them%n",
                    command.subList(0, command.size() - 1), KILLS, interrupted, mixed);
        }
    }

    /** Kills a command at a random moment of its run, mostly of its writing, for which it starts a hidden folder. */
    private void kill(List<String> arguments, Path folder) throws Exception {
        List<String> command = Stream.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ConnectStatusTables.class.getName()),
                        arguments)
                .flatMap(List::stream)
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("printed").toFile())
                .start();
        if (random.nextInt(8) == 0) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(1000));
        } else {
            while (process.isAlive() && staging(folder) == 0) {
                TimeUnit.MILLISECONDS.sleep(2);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
        }
        process.destroyForcibly().waitFor();
        interrupted += staging(folder);
    }

    private static int staging(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.filter(file -> String.valueOf(file.getFileName()).startsWith(STAGING))
                    .count();
        }
    }

    private static Map<String, String> visible(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return contents;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
