package io.github.connectstatus.tables.catalogue.browser;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.ShippedTables;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A folder with one large table: the statuses of Messaging and their translations over and over, each copy with its number in it. */
final class LargeFolder {

    private LargeFolder() {}

    static Path write(Path parent, int statuses) throws IOException {
        FolderTable shipped = ShippedTables.folder("webex-connect")
                .value()
                .orElseThrow()
                .merged()
                .tables()
                .get(0);
        List<StatusRow> rows = shipped.table().rows();
        Path folder = Files.createDirectories(parent.resolve("large"));
        List<String> table = new ArrayList<>(List.of("code,name,message,description,template,outcome,remedy"));
        Map<String, List<String>> translations = new TreeMap<>();
        for (int copy = 1; table.size() <= statuses; copy++) {
            for (StatusRow row : rows) {
                table.add(line(row, copy));
            }
            for (Translation translation : shipped.translations()) {
                if (!translation.locale().equals(LocaleName.ENGLISH)) {
                    List<String> lines = translations.computeIfAbsent(
                            translation.locale().fileSuffix(),
                            locale -> new ArrayList<>(List.of("name,source,message")));
                    for (TranslationRow row : translation.rows()) {
                        lines.add(name(row.name(), copy) + "," + text(row.source(), copy) + ","
                                + text(row.message(), copy));
                    }
                }
            }
        }
        Files.write(folder.resolve("codes.csv"), table);
        for (Map.Entry<String, List<String>> translation : translations.entrySet()) {
            Files.write(folder.resolve("codes_" + translation.getKey() + ".csv"), translation.getValue());
        }
        Files.writeString(
                folder.resolve("index.csv"),
                "table,title,locales\ncodes,Codes," + String.join(" ", translations.keySet()) + "\n");
        return folder;
    }

    private static String line(StatusRow row, int copy) {
        return String.join(
                ",",
                String.valueOf(row.code() + 10_000 * (copy - 1)),
                name(row.name(), copy),
                text(row.message(), copy),
                text(row.description(), copy),
                row.template().map(template -> text(template.toString(), copy)).orElse(""),
                row.outcome().name().toLowerCase(Locale.ROOT),
                row.remedy()
                        .map(remedy -> remedy.name().toLowerCase(Locale.ROOT))
                        .orElse(""));
    }

    private static String name(String name, int copy) {
        return name + "_" + copy;
    }

    private static String text(String text, int copy) {
        return text.isEmpty() ? "" : '"' + text.replace("\"", "\"\"") + ' ' + copy + '"';
    }
}
