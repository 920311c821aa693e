package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.folder.TablesPath;
import io.github.connectstatus.tables.report.Report;
import io.github.connectstatus.tables.update.FolderComparison;
import io.github.connectstatus.tables.usage.CodeBase;
import io.github.connectstatus.tables.usage.UsageSearch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}. */
@Command(
        name = "diff",
        description =
                "Reports how two versions of a folder of tables differ, and what that means for code that uses them.",
        exitCodeList = {
            "0:The report is made.",
            "1:With --check: code that uses the tables may break; with --code: this code may.",
            "3:The tables or their translations have problems, or files cannot be read.",
            "64:The command line is not understood."
        },
        footer = {
            "  ${COMMAND-FULL-NAME} --check old/status-tables/acme status-tables/acme",
            "  ${COMMAND-FULL-NAME} old.jar new.jar --code src/main/java --code src/test/java"
        })
final class DiffCommand extends TablesCommand {

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description =
                    "The older folder; or a jar with tables, such as that of the processor. If it has several folders"
                            + " of them, name one: tables.jar!/status-tables/acme.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer folder or jar.")
    private String after = "";

    @Option(
            names = "--code",
            paramLabel = "FOLDER",
            description = "Also report where the Java files below this folder name statuses with which something has"
                    + " happened. May be given several times.")
    private List<Path> code = new ArrayList<>();

    @Option(names = "--check", description = "End with 1 if code that uses the tables may break.")
    private boolean check;

    @Mixin
    private ReportOutput report = new ReportOutput();

    @Override
    Result<Integer> run() {
        return TablesPath.parse(before)
                .read()
                .combine(TablesPath.parse(after).read(), this::report)
                .flatMap(exitCode -> exitCode);
    }

    private Result<Integer> report(TableFolder old, TableFolder now) {
        FolderComparison comparison = FolderComparison.between(old.merged(), now.merged());
        if (code.isEmpty()) {
            return write(Report.of(comparison), comparison.isIncompatible(), List.of());
        }
        return CodeBase.read(code)
                .flatMap(base -> UsageSearch.of(base, old, now)
                        .flatMap(usage -> write(
                                Report.of(comparison, usage),
                                usage.mayBreak()
                                        || (comparison.isIncompatible()
                                                && !usage.unanalysed().isEmpty()),
                                base.paths())));
    }

    private Result<Integer> write(String text, boolean mayBreak, List<Path> sources) {
        List<Path> inputs = new ArrayList<>(sources);
        inputs.add(TablesPath.parse(before).file());
        inputs.add(TablesPath.parse(after).file());
        return report.write(text, out(), inputs)
                .map(written -> check && mayBreak ? ExitCodes.CHECK_FAILED : ExitCodes.OK);
    }
}
