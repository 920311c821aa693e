package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.Table;
import java.util.List;

/**
 * A table of a folder, with what belongs to it.
 *
 * @param entry what the index says of the table
 * @param table the table
 * @param translations what is translated, by the names of the files
 */
record FolderTable(IndexEntry entry, Table table, List<TranslatedTexts> translations) {

    FolderTable {
        translations = List.copyOf(translations);
    }

    String name() {
        return entry.table();
    }

    FolderTable with(Table updated) {
        return new FolderTable(entry, updated, translations);
    }
}
