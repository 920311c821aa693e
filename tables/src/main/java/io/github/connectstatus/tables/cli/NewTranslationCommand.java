package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.AtomicFiles;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.translation.TranslationRefresh;
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
        footer = "  ${COMMAND-FULL-NAME} status-tables/acme pt_BR")
final class NewTranslationCommand extends TranslationFolderCommand {

    @Parameters(
            index = "1..*",
            paramLabel = "LOCALE",
            arity = "1..*",
            description = "The languages to start, like fr, pt_BR or zh_Hans_CN.")
    private List<String> locales = List.of();

    @Override
    List<String> writtenLocales() {
        return locales;
    }

    @Override
    Result<Boolean> run(TableFolder folder, List<LocaleName> wanted) {
        List<SourceFile> begun = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (LocaleName locale : wanted) {
            for (FolderTable table : folder.tables()) {
                String file = table.path(locale).toString();
                if (table.file(locale).isPresent()) {
                    lines.add(file + ": exists already, and is not changed");
                } else {
                    begun.add(TranslationRefresh.begin(table.table(), file));
                    lines.add(file + ": new, with "
                            + messages(table.table().rows().size()) + " to translate");
                }
            }
            List<String> notListed = notListed(folder, locale);
            if (!notListed.isEmpty()) {
                lines.add("add " + locale + " to the column locales of " + folder.indexFile()
                        + " once it is translated: " + String.join(", ", notListed));
            }
        }
        return AtomicFiles.write(begun).map(written -> {
            lines.forEach(out()::println);
            return true;
        });
    }

    private static String messages(int count) {
        return count + (count == 1 ? " message" : " messages");
    }

    /** Returns the tables of the index that do not list a language. */
    private static List<String> notListed(TableFolder folder, LocaleName locale) {
        return folder.index().entries().stream()
                .filter(entry -> !entry.locales().contains(locale))
                .map(IndexEntry::table)
                .toList();
    }
}
