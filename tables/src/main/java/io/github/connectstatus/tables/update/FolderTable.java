package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.Translation;
import java.util.List;

/**
 * A table of a folder, with what belongs to it.
 *
 * @param entry what the index says of the table
 * @param table the table
 * @param translations the table's translations, in the order of the names of their files
 */
record FolderTable(IndexEntry entry, Table table, List<Translation> translations) {

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
