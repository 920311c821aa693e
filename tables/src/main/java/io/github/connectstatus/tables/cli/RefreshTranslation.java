package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Problem;
import io.github.connectstatus.tables.Reading;
import io.github.connectstatus.tables.SourceFile;
import io.github.connectstatus.tables.Translation;
import io.github.connectstatus.tables.TranslationCoverage;
import io.github.connectstatus.tables.TranslationReader;
import io.github.connectstatus.tables.TranslationRefresh;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "refresh",
        description = {
            "Brings translations in line with their tables after these have changed.",
            "Nothing that was translated is lost:",
            "- a new status gets a row with a blank message;",
            "- where the English text has changed, the column note says what it is now: translate that, and copy it"
                    + " into the column source; the next refresh takes the note away;",
            "- a row whose status is gone moves to the end, with a note; remove it when you are sure.",
            "Files that are in line already are not touched. If anything is wrong with a file, none is.",
        },
        footer = {"", "Example:", "  ${COMMAND-FULL-NAME} --tables status-tables/acme fr pt_BR"})
final class RefreshTranslation extends FolderCommand {

    /** A file that is not as it should be, and how it should be. */
    private record Change(TranslatedTable table, LocaleName locale, SourceFile content) {

        Path file() {
            return table.path(locale);
        }

        /** What there is left to do for the translator. */
        String left() {
            List<Translation> translations = TranslationReader.read(table.table(), locale, content).value().stream()
                    .toList();
            TranslationCoverage coverage = TranslationCoverage.of(table.table(), locale, translations);
            return coverage.stale() + " stale, " + coverage.missing() + " missing";
        }
    }

    @Parameters(
            paramLabel = "LOCALE",
            arity = "0..*",
            description = "The languages to refresh. Without any: all that are there.")
    private List<String> locales = List.of();

    @Option(names = "--check", description = "Write nothing; end with exit code 1 if a file would change.")
    private boolean check;

    @Override
    List<String> writtenLocales() {
        return locales;
    }

    @Override
    boolean run(TranslatedFolder folder, List<LocaleName> wanted, PrintWriter out)
            throws IOException, ProblemsException {
        List<Change> changes = changes(folder, wanted);
        for (Change change : changes) {
            if (!check) {
                WholeFile.write(change.file(), change.content());
            }
            out.println(change.file() + (check ? ": would change, " : ": refreshed, ") + change.left());
        }
        if (changes.isEmpty()) {
            out.println("every translation is in line with its table");
        }
        return !check || changes.isEmpty();
    }

    private static List<Change> changes(TranslatedFolder folder, List<LocaleName> wanted)
            throws IOException, ProblemsException {
        List<Change> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (LocaleName locale : present(folder, wanted)) {
            for (TranslatedTable table : folder.tables()) {
                if (table.locales().contains(locale)) {
                    SourceFile file = table.file(locale);
                    Reading<SourceFile> refreshed = TranslationRefresh.refresh(table.table(), locale, file);
                    problems.addAll(refreshed.problems());
                    refreshed
                            .value()
                            .filter(content -> !Arrays.equals(content.content(), file.content()))
                            .ifPresent(content -> changes.add(new Change(table, locale, content)));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw ProblemsException.of(problems);
        }
        return changes;
    }

    private static List<LocaleName> present(TranslatedFolder folder, List<LocaleName> wanted) throws ProblemsException {
        for (LocaleName locale : wanted) {
            if (!folder.locales().contains(locale)) {
                throw new ProblemsException(
                        "no table is translated to " + locale + "; begin with \"translation new " + locale + "\"");
            }
        }
        return wanted.isEmpty() ? folder.locales() : wanted;
    }
}
