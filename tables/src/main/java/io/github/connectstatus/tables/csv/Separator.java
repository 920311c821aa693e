package io.github.connectstatus.tables.csv;

import java.util.List;
import java.util.Locale;

/** What stands between the cells of a file: a comma, or what a program wrote that was not told to write CSV with commas. */
enum Separator {
    COMMA(',', "commas"),
    SEMICOLON(';', "semicolons"),
    TAB('\t', "tabs"),
    BAR('|', "vertical bars");

    private final char character;
    private final String plural;

    Separator(char character, String plural) {
        this.character = character;
        this.plural = plural;
    }

    char character() {
        return character;
    }

    /** Returns the name for problems. */
    String plural() {
        return plural;
    }

    /** Returns the separator with which a header line has most of the columns that are known; a comma in case of doubt. */
    static Separator of(String header, List<String> known) {
        Separator best = COMMA;
        for (Separator separator : values()) {
            if (columns(header, separator, known) > columns(header, best, known)) {
                best = separator;
            }
        }
        return best;
    }

    /** Returns how many of the columns that are known a line has, with whichever separator. */
    static int mostColumns(String header, List<String> known) {
        return columns(header, of(header, known), known);
    }

    private static int columns(String header, Separator separator, List<String> known) {
        int columns = 0;
        for (String cell : header.split("\\Q" + separator.character + "\\E", -1)) {
            String name = Spaces.strip(cell).replace("\"", "").toLowerCase(Locale.ROOT);
            columns += known.contains(name) ? 1 : 0;
        }
        return columns;
    }

    /** Returns whether a line has this separator, and none of another kind before it. */
    boolean isBefore(Separator other, String line) {
        int mine = line.indexOf(character);
        int others = line.indexOf(other.character);
        return mine >= 0 && (others < 0 || mine < others);
    }

    /** Returns the number of separators in a line, those between quotes among them. */
    int count(String line) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            count += line.charAt(i) == character ? 1 : 0;
        }
        return count;
    }
}
