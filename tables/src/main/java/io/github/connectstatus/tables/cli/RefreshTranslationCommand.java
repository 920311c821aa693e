package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.AtomicFiles;
import io.github.connectstatus.tables.folder.TranslatedTable;
import io.github.connectstatus.tables.folder.TranslatedTables;
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
            "A file that corrects a translation which comes with Webex Connect's table keeps just its rows.",
            "",
            "Files that are up to date already are not touched.",
        },
        exitCodeList = {
            "0:The translations are up to date with their tables.",
            "1:With --check: a file would change.",
            "3:A table or a translation has problems. Nothing was written.",
            "64:The command line is not understood."
        },
        footer = {
            "  ${COMMAND-FULL-NAME} status-tables/acme",
            "  ${COMMAND-FULL-NAME} status-tables/acme fr pt_BR",
            "  ${COMMAND-FULL-NAME} webex-connect/messaging nl"
        })
final class RefreshTranslationCommand extends TranslatedTablesCommand {

    /** A file before and after a refresh. */
    private record Refresh(TranslatedTable table, LocaleName locale, SourceFile before, SourceFile after) {

        boolean isChange() {
            return !Arrays.equals(before.content(), after.content());
        }

        /** Returns what is left to translate. */
        String left() {
            List<Translation> translations = TranslationReader.read(table.table(), locale, after).value().stream()
                    .toList();
            TranslationCoverage coverage = TranslationCoverage.of(table.table(), locale, translations);
            String stale = coverage.stale() + " stale";
            return table.isShipped(locale) ? stale : stale + ", " + coverage.missing() + " missing";
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
    boolean writes() {
        return !check;
    }

    @Override
    List<String> writtenLocales() {
        return locales;
    }

    @Override
    Result<Boolean> run(TranslatedTables tables, List<LocaleName> wanted) {
        return locales(tables, wanted)
                .flatMap(locales -> refreshes(tables, locales))
                .map(refreshes -> refreshes.stream().filter(Refresh::isChange).toList())
                .flatMap(changes -> write(changes).map(written -> report(changes)));
    }

    private static Result<List<LocaleName>> locales(TranslatedTables tables, List<LocaleName> wanted) {
        List<Problem> problems = wanted.stream()
                .filter(locale -> !tables.locales().contains(locale))
                .map(locale -> Problem.error("no table is translated to " + locale, "start with \"translation new\""))
                .toList();
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        return Result.of(wanted.isEmpty() ? tables.locales() : wanted);
    }

    private static Result<List<Refresh>> refreshes(TranslatedTables tables, List<LocaleName> locales) {
        List<Result<Refresh>> refreshes = new ArrayList<>();
        for (LocaleName locale : locales) {
            for (TranslatedTable table : tables.tables()) {
                table.file(locale)
                        .map(TranslationFile::file)
                        .map(old -> refreshed(table, locale, old)
                                .map(refreshed -> new Refresh(table, locale, old, refreshed)))
                        .ifPresent(refreshes::add);
            }
        }
        return Result.all(refreshes);
    }

    private static Result<SourceFile> refreshed(TranslatedTable table, LocaleName locale, SourceFile file) {
        return table.isShipped(locale)
                ? TranslationRefresh.refreshCorrections(table.table(), file)
                : TranslationRefresh.refresh(table.table(), file);
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
