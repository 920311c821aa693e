package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.update.TableFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** A command on the translations of a folder of tables. */
abstract class FolderCommand extends TablesCommand {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder with the tables and their translations.")
    private Path folder = Path.of("");

    @Override
    public final Integer call() throws IOException {
        List<LocaleName> locales = parsed(writtenLocales());
        return run(TableFolder.readTables(folder), locales) ? ExitCodes.OK : ExitCodes.CHECK_FAILED;
    }

    /** Not left to picocli, which takes a list to end at the first word that it cannot convert, and then says just that. */
    private List<LocaleName> parsed(List<String> written) {
        Result<List<LocaleName>> locales =
                Result.all(written.stream().map(LocaleName::parse).toList());
        return locales.value()
                .map(parsed -> parsed.stream().distinct().toList())
                .orElseThrow(() -> wrongUsage(locales.problems().get(0).toString()));
    }

    /** The languages as they are written on the command line. */
    abstract List<String> writtenLocales();

    /** Whether what {@code --check} asks for is so. */
    abstract boolean run(TableFolder tables, List<LocaleName> locales) throws IOException;
}
