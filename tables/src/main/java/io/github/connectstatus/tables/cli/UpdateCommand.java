package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.AtomicFiles;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.page.ColumnNames;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageReader;
import io.github.connectstatus.tables.report.Report;
import io.github.connectstatus.tables.update.Decision;
import io.github.connectstatus.tables.update.FolderUpdate;
import io.github.connectstatus.tables.update.NewTable;
import io.github.connectstatus.tables.update.UpdatePlanner;
import io.github.connectstatus.tables.update.UpdateRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code update}. */
@Command(
        name = "update",
        description = {
            "Brings a folder of tables up to date with the vendor's page, and reports what that changes.",
            "",
            "The page is HTML saved from a browser, its Markdown source, or its text with the cells run together; the format is"
                    + " detected. Its sections are matched to tables by the titles in index.csv.",
            "",
            "No status loses its name. What the page no longer has is deprecated, what it has again is revived."
                    + " Names, templates and outcomes stay, and a text that is replaced becomes another text of its status. A"
                    + " status of a supplement that the page documents now moves into the table, translations and all.",
            "",
            "What cannot be decided safely is listed with the options that decide it, and nothing is written until then. A"
                    + " page that seems damaged is rejected.",
        },
        exitCodeList = {
            "0:The tables are up to date.",
            "1:With --check: the tables are behind the page.",
            "2:Something has to be decided. Nothing was written.",
            "3:The page or the tables have problems, or the page seems damaged. Nothing was written.",
            "64:The command line is not understood."
        },
        footer = {
            "  ${COMMAND-FULL-NAME} page.html status-tables/acme",
            "  ${COMMAND-FULL-NAME} --check page.html status-tables/acme",
            "  ${COMMAND-FULL-NAME} --same 'codes:SENT=Sent on' page.md status-tables/acme",
            "  ${COMMAND-FULL-NAME} --new 'Voice Call=voice' voice.html status-tables/acme"
        })
final class UpdateCommand extends TablesCommand {

    @Parameters(index = "0", paramLabel = "PAGE", description = "The page as it was saved.")
    private Path page = Path.of("");

    @Parameters(index = "1", paramLabel = "FOLDER", description = "The folder with index.csv and the tables.")
    private Path folder = Path.of("");

    @Option(names = "--check", description = "Write nothing, and end with 1 if the tables are behind.")
    private boolean check;

    @Mixin
    private ReportOutput report = new ReportOutput();

    @Mixin
    private DecisionOptions decisions = new DecisionOptions();

    @Option(
            names = "--only",
            paramLabel = "TABLE",
            description = "Update this table, though the page may lack the others. May be repeated.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--new", paramLabel = "TITLE[=TABLE]", description = "Make a table of the section with this title.")
    private List<String> newTables = new ArrayList<>();

    @Option(
            names = "--source",
            paramLabel = "TEXT",
            description = "Where the texts of new tables come from. Tables with the same source are on the same page.")
    private String source = "";

    @Option(
            names = "--variable",
            paramLabel = "NAME=VALUE",
            description =
                    "What a variable of the page's source, like <<NAME>>, stands for. Known without: prodname=Webex"
                            + " Connect.")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(
            names = "--column",
            paramLabel = "COLUMN=NAME",
            description =
                    "What a column of the page's status tables is called: code, message, description or api, as in"
                            + " code=Error. Then those tables alone are read that have the columns named so.")
    private List<String> columns = new ArrayList<>();

    @Override
    Result<Integer> run() {
        return (check ? AtomicFiles.unchanged(folder).map(path -> List.<Path>of()) : AtomicFiles.recover(folder))
                .flatMap(this::update);
    }

    private Result<Integer> update(List<Path> recovered) {
        recovered.forEach(file -> err().println("Wrote " + file + ", which an interrupted command had not."));
        List<Path> inputs = new ArrayList<>(decisions.files());
        inputs.add(page);
        return plan().flatMap(
                        update -> report.write(Report.of(update), out(), inputs).flatMap(written -> finish(update)));
    }

    private Result<FolderUpdate> plan() {
        if (!Files.isReadable(page) || Files.isDirectory(page)) {
            throw wrongUsage(page + " is not a file that can be read; name the page as it was saved");
        }
        List<NewTable> made = parsed(Result.all(newTables.stream()
                .map(written -> NewTable.parse(written, source))
                .toList()));
        List<Decision> written = parsed(decisions.written());
        ColumnNames names = parsed(ColumnNames.parse(columns));
        Result<TableFolder> tables = made.isEmpty() ? FolderReader.read(folder) : FolderReader.readOrNew(folder);
        Result<UpdateRequest> request = decisions.with(written).map(decided -> new UpdateRequest(only, made, decided));
        return tables.combine(PageReader.read(page, allVariables(), names), Plan::new)
                .combine(request, (plan, wanted) -> UpdatePlanner.plan(plan.tables(), plan.page(), wanted))
                .flatMap(Function.identity());
    }

    /** What is updated, and to what. */
    private record Plan(TableFolder tables, Page page) {}

    private Map<String, String> allVariables() {
        Map<String, String> all = new LinkedHashMap<>(Map.of("prodname", "Webex Connect"));
        all.putAll(variables);
        return all;
    }

    private Result<Integer> finish(FolderUpdate update) {
        if (update.needsDecision()) {
            err().println("Something has to be decided; see the report. Nothing was written.");
            return Result.of(ExitCodes.UNDECIDED);
        }
        if (check) {
            err().println(update.isBehind() ? "The tables are behind." : "The tables are up to date.");
            return Result.of(update.isBehind() ? ExitCodes.CHECK_FAILED : ExitCodes.OK);
        }
        return update.write().map(written -> {
            written.forEach(file -> err().println((Files.exists(file) ? "Wrote " : "Removed ") + file + "."));
            if (written.isEmpty()) {
                err().println("The tables are up to date. Nothing was written.");
            }
            return ExitCodes.OK;
        });
    }
}
