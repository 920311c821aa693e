package io.github.connectstatus.tables.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command on a folder of tables. Exit codes: 0 if all is well, 1 if not, 2 if the command line is wrong. */
abstract class FolderCommand implements Callable<Integer> {

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            defaultValue = "",
            description = "The folder with the tables and their translations. Without it: the current folder.")
    private Path tables = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help, and do nothing.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public final Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec, "picocli tells each command what it is")
                .commandLine();
        PrintWriter err = commandLine.getErr();
        try {
            return run(TranslatedFolder.read(tables), commandLine.getOut()) ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (ProblemsException e) {
            e.lines().forEach(err::println);
        } catch (IOException e) {
            err.println("a file cannot be read or written: " + e);
        }
        return ExitCode.SOFTWARE;
    }

    /** Whether all is well. */
    abstract boolean run(TranslatedFolder folder, PrintWriter out) throws IOException, ProblemsException;
}
