package io.github.connectstatus.tables;

import java.util.List;

/**
 * What an index says about one table.
 *
 * @param table the name of the table's file, without its folder and {@code .csv}: {@code messaging}
 * @param title what the table is called in the document: {@code Messaging}
 * @param source where the table's texts come from; empty if the index does not say
 * @param notes what the document says about the table as a whole, one string per line
 * @param locales the locales of the table's translations
 */
public record IndexEntry(String table, String title, String source, List<String> notes, List<LocaleName> locales) {

    /**
     * Creates an entry.
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

    /**
     * Returns an entry that says no more than it must.
     *
     * @param table the name of the table's file
     * @param title what the table is called
     * @return an entry without source, notes and locales
     */
    public static IndexEntry of(String table, String title) {
        return new IndexEntry(table, title, "", List.of(), List.of());
    }

    /**
     * Returns this entry with another source.
     *
     * @param changed the source, perhaps empty
     * @return the changed entry
     */
    public IndexEntry withSource(String changed) {
        return new IndexEntry(table, title, changed, notes, locales);
    }

    /**
     * Returns this entry with other notes.
     *
     * @param changed the notes
     * @return the changed entry
     */
    public IndexEntry withNotes(List<String> changed) {
        return new IndexEntry(table, title, source, changed, locales);
    }

    /**
     * Returns this entry with other locales.
     *
     * @param changed the locales
     * @return the changed entry
     */
    public IndexEntry withLocales(List<LocaleName> changed) {
        return new IndexEntry(table, title, source, notes, changed);
    }
}
