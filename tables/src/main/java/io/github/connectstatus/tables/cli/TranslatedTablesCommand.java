package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.AtomicFiles;
import io.github.connectstatus.tables.folder.ShippedTables;
import io.github.connectstatus.tables.folder.TranslatedTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command on the translations of the tables of a folder, or of a table that comes in the jar. */
abstract class TranslatedTablesCommand extends TablesCommand {

    private static final Path STATUS_TABLES = Path.of("src", "main", "resources", "status-tables");

    @Parameters(
            index = "0",
            paramLabel = "TABLES",
            description =
                    "The folder with the tables and their translations; or the id of a table of Webex Connect, like"
                            + " webex-connect/messaging, for translations of your own.")
    private String tables = "";

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "With an id: the folder status-tables of your project, in which your own translations are;"
                    + " src/main/resources/status-tables without this option.")
    private @Nullable Path statusTables;

    @Override
    final Result<Integer> run() {
        List<LocaleName> locales = locales(writtenLocales());
        // Ids have slashes between their names, as folders have on every system.
        Path folder = Path.of(tables);
        return undisturbed(Files.isDirectory(folder) ? folder : statusTables().resolve(folder.subpath(0, 1)))
                .flatMap(ready -> tables(folder))
                .flatMap(read -> run(read, locales))
                .map(sound -> sound ? ExitCodes.OK : ExitCodes.CHECK_FAILED);
    }

    /** Completes what an interrupted command has begun to write; a command that writes nothing refuses to read it. */
    private Result<Path> undisturbed(Path folder) {
        if (!writes()) {
            return AtomicFiles.unchanged(folder);
        }
        return AtomicFiles.recover(folder).map(files -> {
            files.forEach(file -> out().println(file + ": written, which an interrupted command had not"));
            return folder;
        });
    }

    private Path statusTables() {
        return statusTables == null ? STATUS_TABLES : statusTables;
    }

    private Result<TranslatedTables> tables(Path folder) {
        if (!Files.isDirectory(folder)) {
            return ShippedTables.read(tables, statusTables());
        }
        if (statusTables != null) {
            throw wrongUsage("--tables goes with the id of a table, and " + tables + " is a folder");
        }
        return TranslatedTables.ofFolder(folder);
    }

    /** Not left to picocli, which ends a list at the first word that it cannot convert, and reports only that. */
    private List<LocaleName> locales(List<String> written) {
        return parsed(Result.all(written.stream().map(LocaleName::parse).toList())).stream()
                .distinct()
                .toList();
    }

    /** Returns whether the command may write files. */
    abstract boolean writes();

    /** Returns the languages as they are written on the command line. */
    abstract List<String> writtenLocales();

    /** Runs the command, and returns whether its check, if any, passed. */
    abstract Result<Boolean> run(TranslatedTables tables, List<LocaleName> locales);
}
