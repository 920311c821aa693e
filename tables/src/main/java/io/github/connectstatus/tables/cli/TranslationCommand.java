package io.github.connectstatus.tables.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What translators run on a folder of tables: {@code translation new}, {@code translation refresh} and
 * {@code translation coverage}.
 *
 * <p>Exit codes: 0 if all is well; 1 if files have problems, or are not as {@code --check} or {@code --complete} asks; 2 if the
 * command line is wrong.
 */
@Command(
        name = "translation",
        subcommands = {NewTranslation.class, RefreshTranslation.class, CoverageOfTranslation.class},
        synopsisSubcommandLabel = "COMMAND",
        description = "Begins translations of status tables, keeps them in line with the tables, and counts them.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well.",
            "1:Files have problems, or are not as --check or --complete asks.",
            "2:The command line is wrong."
        })
public final class TranslationCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help, and do nothing.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    /** Makes the command; picocli runs it. */
    public TranslationCommand() {}
}
