package io.github.connectstatus.tables;

import java.util.List;

/**
 * What an index says about one table.
 *
 * @param table the name of the table's file, without its folder and {@code .csv}: {@code messaging}
 * @param title what the table is called in the document: {@code Messaging}
 * @param source where the table's texts come from; empty if unknown
 * @param notes what the document says about the table as a whole, one string per line
 * @param locales the locales of the table's translations
 */
public record IndexEntry(String table, String title, String source, List<String> notes, List<LocaleName> locales) {

    /** Copies the lists. */
    public IndexEntry {
        notes = List.copyOf(notes);
        locales = List.copyOf(locales);
    }

    /** Returns whether a word can be the name of a table's file, without its folder and {@code .csv}. */
    public static boolean isTableName(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean alphanumeric = c < 128 && Character.isLetterOrDigit(c);
            if (!alphanumeric && (i == 0 || (c != '_' && c != '-'))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** Returns an entry without source, notes and locales. */
    public static IndexEntry of(String table, String title) {
        return new IndexEntry(table, title, "", List.of(), List.of());
    }

    /** Returns this entry with another source, which may be empty. */
    public IndexEntry withSource(String changed) {
        return new IndexEntry(table, title, changed, notes, locales);
    }

    /** Returns this entry with other notes. */
    public IndexEntry withNotes(List<String> changed) {
        return new IndexEntry(table, title, source, changed, locales);
    }

    /** Returns this entry with other locales. */
    public IndexEntry withLocales(List<LocaleName> changed) {
        return new IndexEntry(table, title, source, notes, changed);
    }
}
