package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationCoverage;
import io.github.connectstatus.tables.translation.TranslationReader;
import io.github.connectstatus.tables.translation.TranslationRefresh;
import io.github.connectstatus.tables.update.FolderTable;
import io.github.connectstatus.tables.update.RefusedException;
import io.github.connectstatus.tables.update.TableFolder;
import io.github.connectstatus.tables.update.TranslationFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code translation refresh}. */
@Command(
        name = "refresh",
        description = {
            "Brings translations in line with their tables after these have changed.",
            "",
            "Nothing that was translated is lost:",
            "- a new status gets a row with a blank message;",
            "- where the English text has changed, the column note says what it is now: translate that, and copy it"
                    + " into the column source; the next refresh takes the note away;",
            "- a row whose status is gone moves to the end, with a note; remove it when you are sure.",
            "",
            "Files that are in line already are not touched.",
        },
        exitCodeList = {
            "0:The translations are in line with their tables.",
            "1:With --check: a file would change.",
            "3:A table or a translation has problems. Nothing was written.",
            "64:The command line is not understood."
        },
        footer = {"  ${COMMAND-FULL-NAME} status-tables/acme", "  ${COMMAND-FULL-NAME} status-tables/acme fr pt_BR"})
final class RefreshTranslation extends FolderCommand {

    /** A file as it should be and is not. */
    private record Change(Table table, LocaleName locale, SourceFile content) {

        /** What there is left to do for the translator. */
        String left() {
            List<Translation> translations = TranslationReader.read(table, locale, content).value().stream()
                    .toList();
            TranslationCoverage coverage = TranslationCoverage.of(table, locale, translations);
            return coverage.stale() + " stale, " + coverage.missing() + " missing";
        }
    }

    @Parameters(
            index = "1..*",
            paramLabel = "LOCALE",
            arity = "0..*",
            description = "The languages to refresh. Without any: all that are there.")
    private List<String> locales = List.of();

    @Option(names = "--check", description = "Write nothing, and end with 1 if a file would change.")
    private boolean check;

    @Override
    List<String> writtenLocales() {
        return locales;
    }

    @Override
    boolean run(TableFolder folder, List<LocaleName> wanted) throws IOException {
        List<Change> changes = changes(folder, wanted);
        if (!check) {
            folder.write(changes.stream().map(Change::content).toList());
        }
        changes.forEach(change -> out().println(
                        change.content().name() + (check ? ": would change, " : ": refreshed, ") + change.left()));
        if (changes.isEmpty()) {
            out().println("every translation is in line with its table");
        }
        return !check || changes.isEmpty();
    }

    private static List<Change> changes(TableFolder folder, List<LocaleName> wanted) {
        List<Change> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (LocaleName locale : present(folder, wanted)) {
            for (FolderTable table : folder.tables()) {
                Optional<SourceFile> file = table.file(locale).map(TranslationFile::file);
                file.ifPresent(old -> {
                    Result<SourceFile> refreshed = TranslationRefresh.refresh(table.table(), old);
                    problems.addAll(refreshed.problems());
                    refreshed
                            .value()
                            .filter(content -> !Arrays.equals(content.content(), old.content()))
                            .ifPresent(content -> changes.add(new Change(table.table(), locale, content)));
                });
            }
        }
        if (!problems.isEmpty()) {
            throw RefusedException.of(problems);
        }
        return changes;
    }

    private static List<LocaleName> present(TableFolder folder, List<LocaleName> wanted) {
        List<String> reasons = wanted.stream()
                .filter(locale -> !folder.locales().contains(locale))
                .map(locale -> "no table is translated to " + locale + "; begin with \"translation new\"")
                .toList();
        if (!reasons.isEmpty()) {
            throw new RefusedException(reasons);
        }
        return wanted.isEmpty() ? folder.locales() : wanted;
    }
}
