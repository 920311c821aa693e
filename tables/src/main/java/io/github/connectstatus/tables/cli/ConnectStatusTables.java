package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.update.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the tables: a main command that does nothing but tell its subcommands. */
@Command(
        name = "connect-status-tables",
        synopsisSubcommandLabel = "COMMAND",
        description = "Keeps tables of status codes up to date with the vendor's documentation.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeOnInvalidInput = ExitCodes.USAGE,
        exitCodeOnExecutionException = ExitCodes.REFUSED,
        subcommands = {UpdateCommand.class, DiffCommand.class, TranslationCommand.class, HelpCommand.class})
public final class ConnectStatusTables implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Makes the command. */
    ConnectStatusTables() {}

    /**
     * Runs the command line. Ends the virtual machine unless all is well.
     *
     * @param arguments the arguments; {@code --help} tells which
     */
    public static void main(String[] arguments) {
        int exitCode = commandLine().execute(arguments);
        // Maven runs on where a command was run within it.
        if (exitCode != ExitCodes.OK) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new ConnectStatusTables()).setExecutionExceptionHandler((e, command, parsed) -> {
            report(e, command.getErr());
            return ExitCodes.REFUSED;
        });
    }

    private static void report(Exception e, PrintWriter err) throws Exception {
        if (e instanceof RefusedException refused) {
            refused.reasons().forEach(err::println);
            err.println("Nothing was written.");
        } else if (e instanceof IOException || e instanceof UncheckedIOException) {
            err.println("A file cannot be read or written: " + e.getMessage());
            err.println("Nothing was written.");
        } else {
            throw e;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command? " + String.join(", ", spec.subcommands().keySet()));
    }
}
