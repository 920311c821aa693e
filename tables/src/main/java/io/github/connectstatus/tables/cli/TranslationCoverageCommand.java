package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.translation.Translation;
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
        footer = "  ${COMMAND-FULL-NAME} --check status-tables/acme fr")
final class TranslationCoverageCommand extends TranslationFolderCommand {

    @Parameters(
            index = "1..*",
            paramLabel = "LOCALE",
            arity = "0..*",
            description = "The languages to show. Without any: all that are there.")
    private List<String> locales = List.of();

    @Option(names = "--check", description = "End with 1 if anything is missing or stale.")
    private boolean check;

    @Override
    List<String> writtenLocales() {
        return locales;
    }

    @Override
    Result<Boolean> run(TableFolder folder, List<LocaleName> wanted) {
        return coverages(folder, wanted.isEmpty() ? folder.locales() : wanted).map(coverages -> {
            out().print(TranslationCoverage.text(coverages));
            return !check || coverages.stream().allMatch(TranslationCoverage::isComplete);
        });
    }

    private static Result<List<TranslationCoverage>> coverages(TableFolder folder, List<LocaleName> wanted) {
        List<Result<TranslationCoverage>> coverages = new ArrayList<>();
        for (FolderTable table : folder.tables()) {
            for (LocaleName locale : wanted) {
                coverages.add(translations(table, locale)
                        .map(translations -> TranslationCoverage.of(table.table(), locale, translations)));
            }
        }
        return Result.all(coverages);
    }

    private static Result<List<Translation>> translations(FolderTable table, LocaleName locale) {
        return table.file(locale)
                .map(file -> file.result().<List<Translation>>map(List::of))
                .orElseGet(() -> Result.of(List.of()));
    }
}
