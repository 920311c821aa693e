package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.TableFolder;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** A command on the translations of a folder of tables. */
abstract class TranslationFolderCommand extends TablesCommand {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder with the tables and their translations.")
    private Path folder = Path.of("");

    @Override
    final Result<Integer> run() {
        List<LocaleName> locales = locales(writtenLocales());
        return FolderReader.readTables(folder)
                .flatMap(tables -> run(tables, locales))
                .map(sound -> sound ? ExitCodes.OK : ExitCodes.CHECK_FAILED);
    }

    /** Not left to picocli, which ends a list at the first word that it cannot convert, and reports only that. */
    private List<LocaleName> locales(List<String> written) {
        return parsed(Result.all(written.stream().map(LocaleName::parse).toList())).stream()
                .distinct()
                .toList();
    }

    /** Returns the languages as they are written on the command line. */
    abstract List<String> writtenLocales();

    /** Runs the command, and returns whether its check, if any, passed. */
    abstract Result<Boolean> run(TableFolder tables, List<LocaleName> locales);
}
