package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Problem;
import io.github.connectstatus.tables.Reading;
import io.github.connectstatus.tables.Translation;
import io.github.connectstatus.tables.TranslationCoverage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "coverage",
        description = {
            "Shows how much of each table is translated to each language.",
            "A stale translation is one of a text that has changed since; it is shown in English, as what is missing is.",
        },
        footer = {"", "Example:", "  ${COMMAND-FULL-NAME} --tables status-tables/acme --complete"})
final class CoverageOfTranslation extends FolderCommand {

    @Parameters(
            paramLabel = "LOCALE",
            arity = "0..*",
            description = "The languages to show. Without any: all that are there.")
    private List<String> locales = List.of();

    @Option(names = "--complete", description = "End with exit code 1 if anything is missing or stale.")
    private boolean complete;

    @Override
    List<String> writtenLocales() {
        return locales;
    }

    @Override
    boolean run(TranslatedFolder folder, List<LocaleName> wanted, PrintWriter out)
            throws IOException, ProblemsException {
        List<TranslationCoverage> coverages = coverages(folder, wanted.isEmpty() ? folder.locales() : wanted);
        out.print(TranslationCoverage.text(coverages));
        return !complete || coverages.stream().allMatch(TranslationCoverage::isComplete);
    }

    private List<TranslationCoverage> coverages(TranslatedFolder folder, List<LocaleName> wanted)
            throws IOException, ProblemsException {
        List<TranslationCoverage> coverages = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (TranslatedTable table : folder.tables()) {
            for (LocaleName locale : wanted) {
                List<Translation> translations = new ArrayList<>();
                if (table.locales().contains(locale)) {
                    Reading<Translation> reading = table.translation(locale);
                    problems.addAll(reading.problems());
                    reading.value().ifPresent(translations::add);
                }
                coverages.add(TranslationCoverage.of(table.table(), locale, translations));
            }
        }
        if (!problems.isEmpty()) {
            throw ProblemsException.of(problems);
        }
        return coverages;
    }
}
