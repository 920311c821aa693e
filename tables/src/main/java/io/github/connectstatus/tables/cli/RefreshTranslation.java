package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Problem;
import io.github.connectstatus.tables.Reading;
import io.github.connectstatus.tables.SourceFile;
import io.github.connectstatus.tables.TranslationRefresh;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "refresh",
        description = {
            "Brings translations in line with their tables after these have changed. Nothing that was translated is lost:",
            "- a new status gets a row with a blank message;",
            "- where the English text has changed, the column note says what it is now: translate that, and copy it"
                    + " into the column source; the next refresh takes the note away;",
            "- a row whose status is gone moves to the end, with a note; remove it when you are sure.",
            "Files that are in line already are not touched. If anything is wrong with a file, none is.",
        },
        footer = {"", "Example:", "  translation refresh --tables status-tables/acme fr pt_BR"})
final class RefreshTranslation extends FolderCommand {

    @Parameters(
            paramLabel = "LOCALE",
            arity = "0..*",
            converter = LocaleConverter.class,
            description = "The languages to refresh. Without any: all that are there.")
    private List<LocaleName> locales = List.of();

    @Option(names = "--check", description = "Write nothing; end with exit code 1 if a file would change.")
    private boolean check;

    @Override
    boolean run(TranslatedFolder folder, PrintWriter out) throws IOException, ProblemsException {
        Map<Path, SourceFile> changed = changed(folder);
        for (Map.Entry<Path, SourceFile> file : changed.entrySet()) {
            if (!check) {
                WholeFile.write(file.getKey(), file.getValue());
            }
            out.println(file.getKey() + (check ? ": would change" : ": refreshed"));
        }
        if (changed.isEmpty()) {
            out.println("every translation is in line with its table");
        }
        return !check || changed.isEmpty();
    }

    private Map<Path, SourceFile> changed(TranslatedFolder folder) throws IOException, ProblemsException {
        Map<Path, SourceFile> changed = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (LocaleName locale : wanted(folder)) {
            for (TranslatedTable table : folder.tables()) {
                if (table.locales().contains(locale)) {
                    SourceFile file = table.file(locale);
                    Reading<SourceFile> refreshed = TranslationRefresh.refresh(table.table(), locale, file);
                    problems.addAll(refreshed.problems());
                    refreshed
                            .value()
                            .filter(content -> !Arrays.equals(content.content(), file.content()))
                            .ifPresent(content -> changed.put(table.path(locale), content));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw ProblemsException.of(problems);
        }
        return changed;
    }

    private List<LocaleName> wanted(TranslatedFolder folder) throws ProblemsException {
        for (LocaleName locale : locales) {
            if (!folder.locales().contains(locale)) {
                throw new ProblemsException(
                        "no table is translated to " + locale + "; begin with \"translation new " + locale + "\"");
            }
        }
        return locales.isEmpty() ? folder.locales() : locales;
    }
}
