package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.csv.Result;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of the tables: the main command, which only has subcommands. */
@Command(
        name = "connect-status-tables",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Keeps tables of status codes up to date with the vendor's documentation, and their translations with them.",
        exitCodeList = {
            "0:All is well.",
            "1:With --check: what is checked is not so.",
            "2:Something is to be decided.",
            "3:The files or the page have problems.",
            "64:The command line is not understood."
        },
        footer = "  ${COMMAND-FULL-NAME} update --help",
        subcommands = {UpdateCommand.class, DiffCommand.class, TranslationCommand.class})
public final class ConnectStatusTables extends TablesCommand {

    ConnectStatusTables() {}

    /**
     * Runs the command line. Ends the virtual machine unless all is well.
     *
     * @param arguments the arguments; {@code --help} lists them
     */
    public static void main(String[] arguments) {
        int exitCode = commandLine().execute(arguments);
        // Maven runs on where a command was run within it.
        if (exitCode != ExitCodes.OK) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new ConnectStatusTables())
                .setExecutionStrategy(ConnectStatusTables::runAndFlush)
                .setParameterExceptionHandler((e, arguments) -> {
                    misunderstood(e, e.getCommandLine().getErr());
                    return ExitCodes.USAGE;
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("unexpected: " + e + "; please report this");
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

    /** Without the whole help, above which nobody would see what is wrong. */
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
