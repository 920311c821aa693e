package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.report.Report;
import io.github.connectstatus.tables.update.FolderComparison;
import java.nio.file.Path;
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
            "1:With --check: code that uses the tables may break.",
            "3:The tables or their translations have problems.",
            "64:The command line is not understood."
        },
        footer = "  ${COMMAND-FULL-NAME} --check old/status-tables/acme status-tables/acme")
final class DiffCommand extends TablesCommand {

    @Parameters(index = "0", paramLabel = "OLD", description = "The older folder.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer folder.")
    private Path after = Path.of("");

    @Option(names = "--check", description = "End with 1 if code that uses the tables may break.")
    private boolean check;

    @Mixin
    private ReportOutput report = new ReportOutput();

    @Override
    Result<Integer> run() {
        return FolderReader.read(before)
                .combine(FolderReader.read(after), FolderComparison::between)
                .flatMap(comparison -> report.write(Report.of(comparison), out())
                        .map(written -> check && comparison.isIncompatible() ? ExitCodes.CHECK_FAILED : ExitCodes.OK));
    }
}
