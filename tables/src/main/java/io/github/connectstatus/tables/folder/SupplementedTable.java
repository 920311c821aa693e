package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table and its supplement as one table, with one translation a language. */
final class SupplementedTable {

    private SupplementedTable() {}

    static FolderTable of(FolderTable table, FolderTable supplement) {
        Table merged = merged(table.table(), supplement.table());
        Map<LocaleName, TranslationFile> files = new LinkedHashMap<>();
        table.files().forEach(file -> files.put(file.locale(), of(merged, file)));
        supplement.files().forEach(file -> files.merge(file.locale(), of(merged, file), SupplementedTable::merged));
        return new FolderTable(table.entry(), merged, List.copyOf(files.values()), table.otherTexts());
    }

    private static Table merged(Table table, Table supplement) {
        // Texts are translated in the files of the table that they are located in, and this is one table.
        Location file = Location.of(table.file());
        Map<String, StatusRow> rows = table.byName();
        supplement.rows().forEach(row -> rows.put(row.name(), row.withLocation(file)));
        return new Table(table.id(), table.file(), List.copyOf(rows.values()));
    }

    private static TranslationFile of(Table merged, TranslationFile file) {
        return new TranslationFile(
                file.locale(),
                file.file(),
                file.result()
                        .map(translation ->
                                new Translation(merged, file.locale(), translation.file(), translation.rows())));
    }

    private static TranslationFile merged(TranslationFile table, TranslationFile supplement) {
        return new TranslationFile(
                table.locale(), table.file(), table.result().combine(supplement.result(), SupplementedTable::merged));
    }

    private static Translation merged(Translation table, Translation supplement) {
        Map<String, TranslationRow> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.name(), row));
        supplement.rows().stream().filter(TranslationRow::isTranslated).forEach(row -> rows.put(row.name(), row));
        return new Translation(table.table(), table.locale(), table.file(), new ArrayList<>(rows.values()));
    }
}
