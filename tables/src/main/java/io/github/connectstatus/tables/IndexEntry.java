package io.github.connectstatus.tables;

import java.util.List;

/**
 * What an index says about one table.
 *
 * @param table the name of the table's file, without its folder and {@code .csv}: {@code messaging}
 * @param title what the table is called in the document: {@code Messaging}
 * @param source where the table's texts come from; empty if the index does not say
 * @param notes what the document says about the table as a whole, one string per line
 * @param locales the locales of the table's translations, written as in the names of their files: {@code pt_BR}
 */
public record IndexEntry(String table, String title, String source, List<String> notes, List<String> locales) {

    /**
     * Takes the parts of an entry.
     *
     * @param table the name of the table's file
     * @param title what the table is called
     * @param source where the texts come from
     * @param notes the notes, which are copied
     * @param locales the locales, which are copied
     */
    public IndexEntry {
        notes = List.copyOf(notes);
        locales = List.copyOf(locales);
    }
}
