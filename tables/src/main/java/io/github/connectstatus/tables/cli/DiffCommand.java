package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.update.FolderComparison;
import io.github.connectstatus.tables.update.Report;
import io.github.connectstatus.tables.update.TableFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = ExitCodes.USAGE,
        sortOptions = false,
        description = {
            "Reports how two versions of a folder of tables differ, and what that means for code that uses them.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The report is made.",
            "1:With --check: code that uses the tables may break.",
            "3:A folder cannot be read.",
            "64:The command line is not understood."
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "The older folder.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer folder.")
    private Path after = Path.of("");

    @Option(names = "--check", description = "End with 1 if code that uses the tables may break.")
    private boolean check;

    @Mixin
    private ReportOutput report = new ReportOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        FolderComparison comparison = FolderComparison.between(TableFolder.read(before), TableFolder.read(after));
        report.write(Report.of(comparison), spec.commandLine().getOut());
        return check && comparison.isIncompatible() ? ExitCodes.INCOMPATIBLE : ExitCodes.OK;
    }
}
