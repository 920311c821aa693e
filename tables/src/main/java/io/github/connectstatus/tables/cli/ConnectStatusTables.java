package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.csv.Result;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** The main command of the command line, which only has subcommands. */
@Command(
        name = "connect-status-tables",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Keeps tables of status codes up to date with the vendor's documentation, and their translations with them.",
        exitCodeList = {
            "0:All is well.",
            "1:With --check: the check failed.",
            "2:Something has to be decided.",
            "3:The files or the page have problems.",
            "64:The command line is not understood."
        },
        footer = "  ${COMMAND-FULL-NAME} update --help",
        subcommands = {UpdateCommand.class, DiffCommand.class, TranslationCommand.class, CatalogueCommand.class})
public final class ConnectStatusTables extends TablesCommand {

    ConnectStatusTables() {}

    /**
     * Runs the command line. Exits the virtual machine unless the command succeeds.
     *
     * @param arguments the arguments; {@code --help} lists them
     */
    public static void main(String[] arguments) {
        int exitCode = commandLine().execute(arguments);
        // A successful command that Maven runs within itself must not end Maven.
        if (exitCode != ExitCodes.OK) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new ConnectStatusTables())
                // What starts with @ is a file or folder like any other.
                .setExpandAtFiles(false)
                .setExecutionStrategy(ConnectStatusTables::runAndFlush)
                .setParameterExceptionHandler((e, arguments) -> {
                    misunderstood(e, e.getCommandLine().getErr());
                    return ExitCodes.USAGE;
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr()
                            .println(
                                    e instanceof InvalidPathException
                                            ? e.getMessage() + "; write a path of this system"
                                            : "unexpected: " + e + "; please report this");
                    return ExitCodes.INVALID_INPUT;
                });
    }

    private static int runAndFlush(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } finally {
            parsed.asCommandLineList().forEach(command -> command.getOut().flush());
        }
    }

    /** Does not print the help, which would push what is wrong out of sight. */
    private static void misunderstood(ParameterException e, PrintWriter err) {
        err.println(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("See " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
    }

    @Override
    Result<Integer> run() {
        throw noSubcommand();
    }
}
