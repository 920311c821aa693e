package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command of this command line. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nFor example:%n")
abstract class TablesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command, and prints its problems. */
    @Override
    public final Integer call() {
        Result<Integer> exitCode = run();
        exitCode.problems().forEach(err()::println);
        return exitCode.value().orElse(ExitCodes.INVALID_INPUT);
    }

    /** Runs the command, and returns the exit code. */
    abstract Result<Integer> run();

    /** Returns the writer for what the command is asked for. */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Returns the writer for what happened. */
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    final ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Returns the value of a parameter; throws if there is none, as for any wrong usage. */
    final <T> T parsed(Result<T> parameter) {
        return parameter
                .value()
                .orElseThrow(() -> wrongUsage(parameter.problems().stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining(System.lineSeparator()))));
    }

    final ParameterException noSubcommand() {
        return wrongUsage("the command is missing; write one of "
                + String.join(", ", spec.subcommands().keySet()));
    }
}
