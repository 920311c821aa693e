package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.csv.Result;
import picocli.CommandLine.Command;

/** {@code translation}: what translators run on a folder of tables. */
@Command(
        name = "translation",
        subcommands = {NewTranslationCommand.class, RefreshTranslationCommand.class, TranslationCoverageCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        description = "Begins translations of status tables, keeps them in line with the tables, and counts them.",
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
