package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.FileProblem;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.AtomicFiles;
import io.github.connectstatus.tables.folder.TranslatedTable;
import io.github.connectstatus.tables.folder.TranslatedTables;
import io.github.connectstatus.tables.translation.TranslationRefresh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code translation new}. */
@Command(
        name = "new",
        description = {
            "Starts translations: creates a file for each table that has none in the language.",
            "",
            "Each status has a row with its name and its English text (source); write the translation into the"
                    + " column message. Placeholders, like {type}, stay as they are, where the language needs them."
                    + " A message that is left blank is shown in English.",
        },
        exitCodeList = {
            "0:The files are there.",
            "3:The tables have problems. Nothing was written.",
            "64:The command line is not understood."
        },
        footer = {"  ${COMMAND-FULL-NAME} status-tables/acme pt_BR", "  ${COMMAND-FULL-NAME} webex-connect/messaging nl"
        })
final class NewTranslationCommand extends TranslatedTablesCommand {

    @Parameters(
            index = "1..*",
            paramLabel = "LOCALE",
            arity = "1..*",
            description = "The languages to start, like fr, pt_BR or zh_Hans_CN.")
    private List<String> locales = List.of();

    @Override
    boolean writes() {
        return true;
    }

    @Override
    List<String> writtenLocales() {
        return locales;
    }

    @Override
    Result<Boolean> run(TranslatedTables tables, List<LocaleName> wanted) {
        List<SourceFile> begun = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (LocaleName locale : wanted) {
            for (TranslatedTable table : tables.tables()) {
                String file = table.path(locale).toString();
                if (table.file(locale).isPresent()) {
                    lines.add(file + ": exists already, and is not changed");
                } else if (table.isShipped(locale)) {
                    lines.add(
                            file + ": not made, since a translation to " + locale + " comes with the table; to correct"
                                    + " some of its messages, write a file of this name with just their rows");
                } else if (!table.table().rows().isEmpty()) {
                    begun.add(TranslationRefresh.begin(table.table(), file));
                    lines.add(file + ": new, with "
                            + messages(table.table().rows().size()) + " to translate");
                }
            }
            lines.addAll(next(tables, locale));
        }
        return folderFor(begun, tables)
                .flatMap(made -> AtomicFiles.write(begun))
                .map(written -> {
                    lines.forEach(out()::println);
                    return true;
                });
    }

    private static String messages(int count) {
        return count + (count == 1 ? " message" : " messages");
    }

    /** Returns what is to be done once the files are translated. */
    private static List<String> next(TranslatedTables tables, LocaleName locale) {
        if (tables.shipped().isPresent()) {
            boolean isOwn = tables.tables().stream().noneMatch(table -> table.isShipped(locale));
            return isOwn
                    ? List.of("once it is translated, ask for it: @StatusTable(value = \""
                            + tables.shipped().get() + "\", locales = \"+" + locale + "\")")
                    : List.of();
        }
        List<String> notListed = notListed(tables, locale);
        return notListed.isEmpty()
                ? List.of()
                : List.of("add " + locale + " to the column locales of " + tables.indexFile()
                        + " once it is translated: " + String.join(", ", notListed));
    }

    /** Returns the tables of the index that do not list a language. */
    private static List<String> notListed(TranslatedTables tables, LocaleName locale) {
        return tables.index().entries().stream()
                .filter(entry -> !entry.locales().contains(locale))
                .map(IndexEntry::table)
                .toList();
    }

    /** Makes the folder of a user's first translation, but not of one whose project is elsewhere. */
    private static Result<Path> folderFor(List<SourceFile> files, TranslatedTables tables) {
        Path folder = tables.folder();
        Path statusTables = folder.toAbsolutePath().getParent();
        if (files.isEmpty() || Files.isDirectory(folder)) {
            return Result.of(folder);
        }
        if (statusTables == null || !Files.isDirectory(statusTables.resolveSibling(""))) {
            return Result.failed(Problem.error(
                    Location.of(folder.toString()),
                    "there is no project to write translations to",
                    "run this in the folder of your project, or name its folder status-tables with --tables"));
        }
        try {
            return Result.of(Files.createDirectories(folder));
        } catch (IOException e) {
            return Result.failed(FileProblem.unwritable(folder, e));
        }
    }
}
