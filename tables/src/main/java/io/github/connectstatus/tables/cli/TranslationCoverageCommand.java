package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.TranslatedTable;
import io.github.connectstatus.tables.folder.TranslatedTables;
import io.github.connectstatus.tables.translation.TranslationCoverage;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code translation coverage}. */
@Command(
        name = "coverage",
        description = {
            "Shows how much of each table is translated to each language.",
            "",
            "A stale translation is one of a text that has changed since; it is shown in English, as what is missing is.",
        },
        exitCodeList = {
            "0:The coverage is shown.",
            "1:With --check: something is missing or stale.",
            "3:A table or a translation has problems.",
            "64:The command line is not understood."
        },
        footer = {
            "  ${COMMAND-FULL-NAME} --check status-tables/acme fr",
            "  ${COMMAND-FULL-NAME} webex-connect/messaging nl"
        })
final class TranslationCoverageCommand extends TranslatedTablesCommand {

    @Parameters(
            index = "1..*",
            paramLabel = "LOCALE",
            arity = "0..*",
            description = "The languages to show. Without any: all that are there.")
    private List<String> locales = List.of();

    @Option(names = "--check", description = "End with 1 if anything is missing or stale.")
    private boolean check;

    @Override
    boolean writes() {
        return false;
    }

    @Override
    List<String> writtenLocales() {
        return locales;
    }

    @Override
    Result<Boolean> run(TranslatedTables tables, List<LocaleName> wanted) {
        return coverages(tables, wanted.isEmpty() ? tables.allLocales() : wanted)
                .map(coverages -> {
                    out().print(TranslationCoverage.text(coverages));
                    return !check || coverages.stream().allMatch(TranslationCoverage::isComplete);
                });
    }

    private static Result<List<TranslationCoverage>> coverages(TranslatedTables tables, List<LocaleName> wanted) {
        List<Result<TranslationCoverage>> coverages = new ArrayList<>();
        for (TranslatedTable table : tables.tables()) {
            for (LocaleName locale : wanted) {
                coverages.add(table.translations(locale)
                        .map(translations -> TranslationCoverage.of(table.table(), locale, translations)));
            }
        }
        return Result.all(coverages);
    }
}
