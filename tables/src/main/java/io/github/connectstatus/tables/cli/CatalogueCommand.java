package io.github.connectstatus.tables.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.catalogue.Catalogue;
import io.github.connectstatus.tables.catalogue.CataloguePage;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.OutputFile;
import io.github.connectstatus.tables.folder.ShippedTables;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.folder.TablesPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code catalogue}. */
@Command(
        name = "catalogue",
        description = {
            "Writes one page to look statuses up: all tables of a folder, in all their languages.",
            "",
            "What an API answered can be pasted there, and the page says which status it is. It is a single HTML file that needs no"
                    + " server and no network.",
        },
        exitCodeList = {
            "0:The page is written.",
            "3:The tables or their translations have problems, or the file cannot be written.",
            "64:The command line is not understood."
        },
        footer = {
            "  ${COMMAND-FULL-NAME} status-tables/acme catalogue.html",
            "  ${COMMAND-FULL-NAME} webex-connect catalogue.html --title \"Webex Connect\""
        })
final class CatalogueCommand extends TablesCommand {

    @Parameters(
            index = "0",
            paramLabel = "TABLES",
            description = "The folder with the tables, or a jar with one; the id of a table of Webex Connect, like"
                    + " webex-connect/messaging; or webex-connect for all of these.")
    private String tables = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The page to write, such as catalogue.html.")
    private Path file = Path.of("");

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "What the page is called; the name of the folder without this option.")
    private @Nullable String title;

    @Override
    Result<Integer> run() {
        return read().map(folder -> Catalogue.of(folder, title == null ? folder.name() : title))
                .flatMap(catalogue -> write(CataloguePage.of(catalogue)));
    }

    private Result<TableFolder> read() {
        TablesPath path = TablesPath.parse(tables);
        return Files.exists(path.file()) ? path.read() : ShippedTables.folder(tables);
    }

    private Result<Integer> write(String page) {
        return OutputFile.write(
                        file,
                        page.getBytes(UTF_8),
                        List.of(TablesPath.parse(tables).file()))
                .map(written -> ExitCodes.OK);
    }
}
