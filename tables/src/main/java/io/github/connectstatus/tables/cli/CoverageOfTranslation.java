package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationCoverage;
import io.github.connectstatus.tables.update.FolderTable;
import io.github.connectstatus.tables.update.RefusedException;
import io.github.connectstatus.tables.update.TableFolder;
import io.github.connectstatus.tables.update.TranslationFile;
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
final class CoverageOfTranslation extends FolderCommand {

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
    boolean run(TableFolder folder, List<LocaleName> wanted) {
        List<TranslationCoverage> coverages = coverages(folder, wanted.isEmpty() ? folder.locales() : wanted);
        out().print(TranslationCoverage.text(coverages));
        return !check || coverages.stream().allMatch(TranslationCoverage::isComplete);
    }

    private static List<TranslationCoverage> coverages(TableFolder folder, List<LocaleName> wanted) {
        List<TranslationCoverage> coverages = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (FolderTable table : folder.tables()) {
            for (LocaleName locale : wanted) {
                List<Translation> translations = new ArrayList<>();
                table.file(locale).map(TranslationFile::result).ifPresent(result -> {
                    problems.addAll(result.problems());
                    result.value().ifPresent(translations::add);
                });
                coverages.add(TranslationCoverage.of(table.table(), locale, translations));
            }
        }
        if (!problems.isEmpty()) {
            throw RefusedException.of(problems);
        }
        return coverages;
    }
}
