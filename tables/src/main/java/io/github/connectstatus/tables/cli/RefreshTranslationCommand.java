package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.AtomicFiles;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.folder.TranslationFile;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationCoverage;
import io.github.connectstatus.tables.translation.TranslationReader;
import io.github.connectstatus.tables.translation.TranslationRefresh;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code translation refresh}. */
@Command(
        name = "refresh",
        description = {
            "Brings translations up to date with their tables after these have changed.",
            "",
            "Nothing that was translated is lost:",
            "- a new status gets a row with a blank message;",
            "- where the English text has changed, the column note says what it is now: translate that, and copy it"
                    + " into the column source; the next refresh removes the note;",
            "- a row whose status is gone moves to the end, with a note; remove it when you are sure.",
            "",
            "Files that are up to date already are not touched.",
        },
        exitCodeList = {
            "0:The translations are up to date with their tables.",
            "1:With --check: a file would change.",
            "3:A table or a translation has problems. Nothing was written.",
            "64:The command line is not understood."
        },
        footer = {"  ${COMMAND-FULL-NAME} status-tables/acme", "  ${COMMAND-FULL-NAME} status-tables/acme fr pt_BR"})
final class RefreshTranslationCommand extends TranslationFolderCommand {

    /** A file before and after a refresh. */
    private record Refresh(Table table, LocaleName locale, SourceFile before, SourceFile after) {

        boolean isChange() {
            return !Arrays.equals(before.content(), after.content());
        }

        /** Returns what is left to translate. */
        String left() {
            List<Translation> translations = TranslationReader.read(table, locale, after).value().stream()
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
    Result<Boolean> run(TableFolder folder, List<LocaleName> wanted) {
        return locales(folder, wanted)
                .flatMap(locales -> refreshes(folder, locales))
                .map(refreshes -> refreshes.stream().filter(Refresh::isChange).toList())
                .flatMap(changes -> write(changes).map(written -> report(changes)));
    }

    private static Result<List<LocaleName>> locales(TableFolder folder, List<LocaleName> wanted) {
        List<Problem> problems = wanted.stream()
                .filter(locale -> !folder.locales().contains(locale))
                .map(locale -> Problem.error("no table is translated to " + locale, "start with \"translation new\""))
                .toList();
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        return Result.of(wanted.isEmpty() ? folder.locales() : wanted);
    }

    private static Result<List<Refresh>> refreshes(TableFolder folder, List<LocaleName> locales) {
        List<Result<Refresh>> refreshes = new ArrayList<>();
        for (LocaleName locale : locales) {
            for (FolderTable table : folder.tables()) {
                table.file(locale)
                        .map(TranslationFile::file)
                        .map(old -> TranslationRefresh.refresh(table.table(), old)
                                .map(refreshed -> new Refresh(table.table(), locale, old, refreshed)))
                        .ifPresent(refreshes::add);
            }
        }
        return Result.all(refreshes);
    }

    private Result<List<Path>> write(List<Refresh> changes) {
        return check
                ? Result.of(List.of())
                : AtomicFiles.write(changes.stream().map(Refresh::after).toList());
    }

    /** Prints what changes, and returns whether the check, if any, passed. */
    private boolean report(List<Refresh> changes) {
        changes.forEach(change ->
                out().println(change.after().name() + (check ? ": would change, " : ": refreshed, ") + change.left()));
        if (changes.isEmpty()) {
            out().println("all translations are up to date with their tables");
        }
        return !check || changes.isEmpty();
    }
}
