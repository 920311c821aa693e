package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.report.Report;
import io.github.connectstatus.tables.update.Decisions;
import io.github.connectstatus.tables.update.FolderUpdate;
import io.github.connectstatus.tables.update.NewTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
            "The page is HTML saved from a browser, its Markdown source, or its text with the cells run together; which of"
                    + " these, is found out. Its sections are matched to tables by the titles in index.csv.",
            "",
            "No status loses its name. What the page does not have any more is deprecated, what it has again is revived."
                    + " Names, templates and outcomes stay. What cannot be decided safely is listed with the options that"
                    + " decide it, and nothing is written until then. A page that seems damaged is refused.",
        },
        exitCodeList = {
            "0:The tables are up to date.",
            "1:With --check: the tables are behind the page.",
            "2:Something is to be decided. Nothing was written.",
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

    @Override
    public Integer call() throws IOException {
        FolderUpdate update = plan();
        report.write(Report.of(update), out());
        if (update.needsDecision()) {
            err().println("Something is to be decided, see the report. Nothing was written.");
            return ExitCodes.UNDECIDED;
        }
        if (check) {
            err().println(update.isBehind() ? "The tables are behind." : "The tables are up to date.");
            return update.isBehind() ? ExitCodes.CHECK_FAILED : ExitCodes.OK;
        }
        List<Path> written = update.write();
        written.forEach(file -> err().println("Wrote " + file + "."));
        if (written.isEmpty()) {
            err().println("The tables are up to date. Nothing was written.");
        }
        return ExitCodes.OK;
    }

    private FolderUpdate plan() throws IOException {
        List<NewTable> made = newTables.stream()
                .map(written -> parsed(() -> NewTable.parse(written, source)))
                .toList();
        Decisions decided = parsed(decisions::decisions);
        TableFolder tables = made.isEmpty() ? TableFolder.read(folder) : TableFolder.readOrNew(folder);
        return FolderUpdate.plan(tables, Page.read(pageFile(), allVariables()), made, decided);
    }

    /** No more than the limit is read, whatever the file turns out to be. */
    private SourceFile pageFile() throws IOException {
        if (!Files.isReadable(page) || Files.isDirectory(page)) {
            throw wrongUsage(page + " is no file that can be read; name the page as it was saved");
        }
        try (InputStream in = Files.newInputStream(page)) {
            return new SourceFile(page.toString(), in.readNBytes(Page.MAX_BYTES + 1));
        }
    }

    private Map<String, String> allVariables() {
        Map<String, String> all = new LinkedHashMap<>(Map.of("prodname", "Webex Connect"));
        all.putAll(variables);
        return all;
    }

    private <T> T parsed(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException e) {
            throw wrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
