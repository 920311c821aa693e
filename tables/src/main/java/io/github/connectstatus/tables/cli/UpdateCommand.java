package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.SourceFile;
import io.github.connectstatus.tables.update.Decisions;
import io.github.connectstatus.tables.update.Decisions.StatusKey;
import io.github.connectstatus.tables.update.FolderUpdate;
import io.github.connectstatus.tables.update.NewTable;
import io.github.connectstatus.tables.update.Page;
import io.github.connectstatus.tables.update.Report;
import io.github.connectstatus.tables.update.TableFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code update}. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = ExitCodes.USAGE,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Brings a folder of tables up to date with the vendor's page, and reports what that changes.",
            "",
            "The page is HTML saved from a browser, its Markdown source, or its text with the cells run together; which of"
                    + " these, is found out. Its sections are matched to tables by the titles in index.csv.",
            "",
            "No status loses its name. What the page does not have any more is deprecated, what it has again is revived."
                    + " Names, templates and outcomes stay. What cannot be decided safely is listed with the options that"
                    + " decide it, and nothing is written until then. A page that seems damaged is refused.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The tables are up to date.",
            "1:With --check: the tables are behind the page.",
            "2:Something is to be decided. Nothing was written.",
            "3:The page or the tables cannot be read, or the page seems damaged. Nothing was written.",
            "64:The command line is not understood."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  update page.html status-tables/webex-connect",
            "  update --check page.html status-tables/webex-connect",
            "  update --same 'messaging:SUBMITTED=Submitted for delivery' --gone messaging:OTHERS page.md FOLDER",
            "  update --new 'Voice Call=voice' --source 'Voice API, Status Codes' voice.html FOLDER"
        })
final class UpdateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PAGE", description = "The page as it was saved.")
    private Path page = Path.of("");

    @Parameters(index = "1", paramLabel = "FOLDER", description = "The folder with index.csv and the tables.")
    private Path folder = Path.of("");

    @Option(names = "--check", description = "Write nothing, and end with 1 if the tables are behind.")
    private boolean check;

    @Mixin
    private ReportOutput report = new ReportOutput();

    @Option(
            names = "--same",
            paramLabel = "TABLE:NAME=MESSAGE",
            description = "Decide that the status is the row of the page with this message.")
    private List<String> same = new ArrayList<>();

    @Option(
            names = "--gone",
            paramLabel = "TABLE:NAME",
            description = "Decide that the status is not on the page any more.")
    private List<String> gone = new ArrayList<>();

    @Option(
            names = "--template",
            paramLabel = "TABLE:NAME=TEMPLATE",
            description =
                    "Decide on the template of a status, with {named} placeholders where values stand; none, if blank.")
    private List<String> templates = new ArrayList<>();

    @Option(names = "--insist", description = "Take the page at its word even where it seems damaged.")
    private boolean insist;

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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<NewTable> made = newTables.stream()
                .map(written -> parsed(() -> NewTable.parse(written, source)))
                .toList();
        Decisions decisions = parsed(this::decisions);
        TableFolder tables = made.isEmpty() ? TableFolder.read(folder) : TableFolder.readOrNew(folder);
        FolderUpdate update = FolderUpdate.plan(tables, Page.read(pageFile(), allVariables()), made, decisions);
        report.write(Report.of(update), spec.commandLine().getOut());
        PrintWriter err = spec.commandLine().getErr();
        if (update.needsDecision()) {
            err.println("Something is to be decided, see the report. Nothing was written.");
            return ExitCodes.UNDECIDED;
        }
        if (check) {
            err.println(update.isBehind() ? "The tables are behind." : "The tables are up to date.");
            return update.isBehind() ? ExitCodes.BEHIND : ExitCodes.OK;
        }
        List<Path> written = update.write();
        written.forEach(file -> err.println("Wrote " + file + "."));
        if (written.isEmpty()) {
            err.println("The tables are up to date. Nothing was written.");
        }
        return ExitCodes.OK;
    }

    /** No more than the limit is read, whatever the file turns out to be. */
    private SourceFile pageFile() throws IOException {
        if (!Files.isReadable(page) || Files.isDirectory(page)) {
            throw new ParameterException(spec.commandLine(), page + " is no file that can be read");
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

    private Decisions decisions() {
        Set<StatusKey> goneKeys = new LinkedHashSet<>();
        gone.forEach(written -> goneKeys.add(StatusKey.parse(written)));
        return new Decisions(byStatus(same), goneKeys, byStatus(templates), insist);
    }

    private static Map<StatusKey, String> byStatus(List<String> decisions) {
        Map<StatusKey, String> byStatus = new LinkedHashMap<>();
        for (String decision : decisions) {
            int equals = decision.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(
                        "\"" + decision + "\" decides nothing; write it like messaging:INVALID_JSON=the text");
            }
            byStatus.put(StatusKey.parse(decision.substring(0, equals)), decision.substring(equals + 1));
        }
        return byStatus;
    }

    private <T> T parsed(Callable<T> parse) {
        try {
            return parse.call();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (Exception e) {
            throw new IllegalStateException("reading arguments throws nothing else", e);
        }
    }
}
