package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
        List<LocaleName> locales = parsed(writtenLocales(), commandLine);
        PrintWriter out = commandLine.getOut();
        PrintWriter err = commandLine.getErr();
        try {
            return run(TranslatedFolder.read(tables), locales, out) ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (ProblemsException e) {
            e.lines().forEach(err::println);
        } catch (IOException e) {
            err.println("a file cannot be read or written: " + e);
        } finally {
            out.flush();
            err.flush();
        }
        return ExitCode.SOFTWARE;
    }

    /** Not left to picocli, which takes a list to end at the first word that it cannot convert, and then says just that. */
    private static List<LocaleName> parsed(List<String> written, CommandLine commandLine) {
        written.stream()
                .flatMap(name -> LocaleName.fault(name).stream())
                .findFirst()
                .ifPresent(fault -> {
                    throw new ParameterException(commandLine, fault);
                });
        return written.stream()
                .flatMap(name -> LocaleName.parse(name).stream())
                .distinct()
                .toList();
    }

    /** The languages as they are written on the command line. */
    abstract List<String> writtenLocales();

    /** Whether all is well. */
    abstract boolean run(TranslatedFolder folder, List<LocaleName> locales, PrintWriter out)
            throws IOException, ProblemsException;
}
