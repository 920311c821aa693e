package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.TranslationRefresh;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description = {
            "Begins translations: makes a file for each table that has none in the language.",
            "Each status has a row with its name and its English text (source); write the translation into the"
                    + " column message. Placeholders, like {type}, stay as they are, where the language needs them."
                    + " A message that is left blank is shown in English.",
        },
        footer = {"", "Example:", "  ${COMMAND-FULL-NAME} --tables status-tables/acme pt_BR"})
final class NewTranslation extends FolderCommand {

    @Parameters(
            paramLabel = "LOCALE",
            arity = "1..*",
            description = "The languages to begin, like fr, pt_BR or zh_Hans_CN.")
    private List<String> locales = List.of();

    @Override
    List<String> writtenLocales() {
        return locales;
    }

    @Override
    boolean run(TranslatedFolder folder, List<LocaleName> wanted, PrintWriter out) throws IOException {
        for (LocaleName locale : wanted) {
            for (TranslatedTable table : folder.tables()) {
                begin(table, locale, out);
            }
            List<String> notListed = folder.notListed(locale);
            if (!notListed.isEmpty()) {
                out.println("add " + locale + " to the column locales of " + folder.indexFile()
                        + " once it is translated: " + String.join(", ", notListed));
            }
        }
        return true;
    }

    private static void begin(TranslatedTable table, LocaleName locale, PrintWriter out) throws IOException {
        Path file = table.path(locale);
        if (table.locales().contains(locale)) {
            out.println(file + ": is there already, and stays as it is");
        } else {
            WholeFile.write(file, TranslationRefresh.begin(table.table(), file.toString()));
            int messages = table.table().rows().size();
            out.println(
                    file + ": new, with " + messages + (messages == 1 ? " message" : " messages") + " to translate");
        }
    }
}
