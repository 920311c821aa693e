package io.github.connectstatus.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an index says about one table.
 *
 * @param table the name of the table's file, without its folder and {@code .csv}: {@code messaging}
 * @param title what the table is called in the document: {@code Messaging}
 * @param source where the table's texts come from; empty if unknown
 * @param notes what the document says about the table as a whole, one string per line
 * @param locales the locales of the table's translations
 * @param supplement the name of the table of the same folder that is laid over this one by default: an overlay with
 *     statuses that the API answers with and the document lacks
 */
public record IndexEntry(
        String table,
        String title,
        String source,
        List<String> notes,
        List<LocaleName> locales,
        Optional<String> supplement) {

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

    /** Returns an entry without source, notes, locales and supplement. */
    public static IndexEntry of(String table, String title) {
        return new IndexEntry(table, title, "", List.of(), List.of(), Optional.empty());
    }

    /** Returns this entry with another source, which may be empty. */
    public IndexEntry withSource(String changed) {
        return new IndexEntry(table, title, changed, notes, locales, supplement);
    }

    /** Returns this entry with a locale, added if it was not there. */
    public IndexEntry withLocale(LocaleName added) {
        if (locales.contains(added)) {
            return this;
        }
        List<LocaleName> all = new ArrayList<>(locales);
        all.add(added);
        return new IndexEntry(table, title, source, notes, all, supplement);
    }

    /** Returns this entry with another supplement, or without one. */
    public IndexEntry withSupplement(Optional<String> changed) {
        return new IndexEntry(table, title, source, notes, locales, changed);
    }
}
