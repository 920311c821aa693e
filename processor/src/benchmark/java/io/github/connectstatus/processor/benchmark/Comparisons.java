package io.github.connectstatus.processor.benchmark;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what is compared, below one folder. */
final class Comparisons {

    private static final List<String> WEBEX_CONNECT = List.of(
            "webex-connect/messaging",
            "webex-connect/transaction-status",
            "webex-connect/event",
            "webex-connect/profile");
    private static final List<String> WEBEX_CONNECT_BUNDLES =
            List.of("MessagingMessages", "TransactionMessages", "EventMessages", "ProfileMessages");
    private static final List<Locale> LANGUAGES = List.of(
            Locale.forLanguageTag("ar"),
            Locale.GERMAN,
            Locale.forLanguageTag("es"),
            Locale.FRENCH,
            Locale.forLanguageTag("hi"),
            Locale.JAPANESE,
            Locale.forLanguageTag("pt-BR"),
            Locale.SIMPLIFIED_CHINESE);
    private static final int TEXTS = 270;
    private static final int DOUBLINGS = 3;

    private final Jars jars;
    private final Path folder;

    Comparisons(Jars jars, Path folder) {
        this.jars = jars;
        this.folder = folder;
    }

    /** The same texts in all languages, by us and by JBoss Logging. */
    List<Comparison> allLanguages() throws IOException {
        Path generated = newFolder("generated");
        Comparison ours = Comparison.of(
                "Connect Status",
                TEXTS,
                StatusPackage.write(WEBEX_CONNECT, newFolder("statuses"), jars, List.of()),
                generated);
        Comparison jboss = Comparison.of(
                "JBoss Logging",
                TEXTS,
                new JBossBundle(WEBEX_CONNECT_BUNDLES, LANGUAGES).write(generated, newFolder("jboss"), jars),
                newFolder("jboss-generated"));
        return List.of(ours, jboss);
    }

    /** The same tables from a folder without an index, which would name the languages. */
    List<Comparison> english() throws IOException {
        Path tables = newFolder("english-tables");
        try (FileSystem jar = FileSystems.newFileSystem(jars.processor())) {
            for (String table : WEBEX_CONNECT) {
                Path file = tables.resolve(table + ".csv");
                Files.createDirectories(file.getParent());
                Files.copy(jar.getPath("status-tables", table + ".csv"), file);
            }
        }
        return List.of(Comparison.of(
                "Connect Status",
                TEXTS,
                StatusPackage.write(WEBEX_CONNECT, newFolder("english"), jars, tablesIn(tables)),
                newFolder("english-generated")));
    }

    /** A class without annotations, with a processor and without. */
    List<Comparison> idle() throws IOException {
        List<Path> source = List.of(Files.writeString(newFolder("idle").resolve("Idle.java"), "class Idle {}\n"));
        return List.of(
                idle("Connect Status", source, jars.classPath(), jars.processorPath()),
                idle("JBoss Logging", source, jars.jbossClassPath(), jars.jbossProcessorPath()));
    }

    private static Comparison idle(String title, List<Path> source, List<Path> classPath, List<Path> processorPath) {
        return new Comparison(
                title,
                0,
                new Compilation(source, classPath, processorPath, List.of()),
                new Compilation(source, classPath, List.of(), List.of()));
    }

    /** Tables without translations, each twice as long as the one before. */
    List<Comparison> growth() throws IOException {
        List<Comparison> comparisons = new ArrayList<>();
        for (int doublings = 0; doublings <= DOUBLINGS; doublings++) {
            int rows = TEXTS << doublings;
            Path tables = newFolder("table-of-" + rows);
            StatusPackage.writeTable(rows, tables.resolve("requests.csv"));
            comparisons.add(Comparison.of(
                    "%,d rows".formatted(rows),
                    rows,
                    StatusPackage.write(List.of("requests"), tables, jars, tablesIn(tables)),
                    newFolder("generated-of-" + rows)));
        }
        return comparisons;
    }

    private static List<String> tablesIn(Path tables) {
        return List.of("-Aconnectstatus.tables=" + tables);
    }

    private Path newFolder(String name) throws IOException {
        return Files.createTempDirectory(folder, name);
    }
}
