package io.github.connectstatus.tables.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have in common. */
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

    @Override
    public abstract Integer call() throws IOException;

    /** For what the command is asked for. */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** For what has happened. */
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    final ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    final ParameterException noSubcommand() {
        return wrongUsage("the command is missing; write one of "
                + String.join(", ", spec.subcommands().keySet()));
    }
}
