package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.OtherTexts;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.translation.LocalizedTable;
import io.github.connectstatus.tables.translation.TranslationReader;
import io.github.connectstatus.tables.translation.Translations;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Models of what is generated, made without a compiler: of the table {@code acme/codes} in no package. */
final class Models {

    private Models() {}

    /** Reads a table, line by line. */
    static Table table(String... lines) {
        return TableReader.read("acme/codes", file("acme/codes.csv", lines))
                .value()
                .orElseThrow();
    }

    /** The table with further texts, each of a row with name and text. */
    static Table withOtherTexts(Table table, String... rows) {
        return OtherTexts.read(table, file("acme/codes.texts.csv", "name,text", String.join("\n", rows)))
                .value()
                .orElseThrow();
    }

    /** Reads the translation of a table's one status. */
    static LocalizedTable translated(Table table, String language, String message) {
        LocaleName locale = LocaleName.parse(language).value().orElseThrow();
        SourceFile file = file(
                "acme/codes_" + language + ".csv",
                "name,source,message",
                table.rows().get(0).name() + "," + table.rows().get(0).message() + "," + message);
        return Translations.merge(
                table,
                locale,
                List.of(TranslationReader.read(table, locale, file).value().orElseThrow()));
    }

    static GeneratedTypes of(String prefix, Table table) {
        return of(prefix, table, List.of());
    }

    static GeneratedTypes of(String prefix, Table table, List<LocalizedTable> localized) {
        return GeneratedTypes.of(
                new TableRequest(
                        table.id(), prefix, ExceptionClasses.PER_STATUS, true, List.of(), List.of(), "", null, null),
                table,
                localized,
                Optional.empty(),
                new GeneratedAnnotations(false, false, false),
                Set.of());
    }

    private static SourceFile file(String name, String... lines) {
        return new SourceFile(name, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }
}
