package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.csv.Result;
import picocli.CommandLine.Command;

/** {@code translation}: the commands for translators. */
@Command(
        name = "translation",
        subcommands = {NewTranslationCommand.class, RefreshTranslationCommand.class, TranslationCoverageCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        description = "Starts translations of status tables, keeps them up to date with the tables, and counts them.",
        exitCodeList = {
            "0:All is well.",
            "1:With --check: translations are behind or not complete.",
            "3:The files have problems.",
            "64:The command line is not understood."
        },
        footer = "  ${COMMAND-FULL-NAME} refresh --help")
final class TranslationCommand extends TablesCommand {

    @Override
    Result<Integer> run() {
        throw noSubcommand();
    }
}
