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
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A command that writes many files, to be killed while it runs: then each file is as it was before or as it is to be, and the
 * same command, run again, completes what the first one began.
 */
final class KilledCommand {

    /** How the names of the hidden folders begin in which files are prepared. */
    static final String STAGING = ".connect-status-";

    private final Path temporary;
    private final Setting setting;
    private final Map<String, String> before;
    private final Map<String, String> after;
    private int kills;
    private int prepared;
    private int mixed;

    /** Changes a copy of the shipped tables, and returns the command that writes its files. */
    private interface Setting {
        List<String> command(Path folder) throws IOException;
    }

    /** Runs a program, and kills it. */
    interface Killer {
        void run(List<String> program, Path folder) throws IOException, InterruptedException;
    }

    private KilledCommand(Path temporary, Setting setting) throws IOException {
        this.temporary = temporary;
        this.setting = setting;
        Path done = Folders.copy(temporary.resolve("done"));
        List<String> command = setting.command(done);
        before = Folders.contents(done);
        run(command);
        after = Folders.contents(done);
        assertThat(after).isNotEqualTo(before);
    }

    /** An update of tables, of the supplement of Event besides, whose files it removes. */
    static KilledCommand update(Path temporary, List<String> tables) throws IOException {
        Path page = Files.writeString(temporary.resolve("page.html"), Format.HTML.write(pageWithTheSupplement()));
        return new KilledCommand(temporary, folder -> {
            for (String table : tables) {
                Path file = folder.resolve(table + ".csv");
                Files.writeString(file, Files.readString(file).replaceFirst("eturned", "eported"));
            }
            return List.of("update", page.toString(), folder.toString());
        });
    }

    /** The page documents now what so far only the supplement of a table has. */
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

    /** A refresh of the translations of tables. */
    static KilledCommand refresh(Path temporary, List<String> tables) throws IOException {
        return new KilledCommand(temporary, folder -> {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(path -> isTranslation(path, tables)).toList()) {
                    Files.writeString(file, Files.readString(file).replace("nvalid", "nvalid old"));
                }
            }
            return List.of("translation", "refresh", folder.toString());
        });
    }

    private static boolean isTranslation(Path file, List<String> tables) {
        return tables.stream()
                .anyMatch(table -> String.valueOf(file.getFileName()).startsWith(table + "_"));
    }

    void survives(Killer killer) throws IOException, InterruptedException {
        Path folder = Folders.copy(temporary.resolve("killed" + kills++));
        List<String> command = setting.command(folder);
        killer.run(program(command), folder);
        prepared += isPrepared(folder) ? 1 : 0;
        Map<String, String> left = visible(folder);
        left.forEach((name, content) -> assertThat(content).isIn(before.get(name), after.get(name)));
        assertThat(left.keySet())
                .containsAll(before.keySet().stream().filter(after::containsKey).toList());
        mixed += left.equals(before) || left.equals(after) ? 0 : 1;
        run(command);
        assertThat(Folders.contents(folder)).isEqualTo(after);
        delete(folder);
    }

    private static List<String> program(List<String> arguments) {
        return Stream.of(
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
    }

    private static void run(List<String> arguments) {
        StringWriter printed = new StringWriter();
        int exitCode = ConnectStatusTables.commandLine()
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(printed))
                .execute(arguments.toArray(String[]::new));
        assertThat(exitCode).as(printed.toString()).isZero();
    }

    /** Whether a command has begun to prepare what it writes, in a hidden folder, and has not removed that yet. */
    static boolean isPrepared(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith(STAGING));
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

    @Override
    public String toString() {
        return "%d kills, %d while files were prepared or written, %d between two of them"
                .formatted(kills, prepared, mixed);
    }
}
