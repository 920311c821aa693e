package io.github.connectstatus.tables;

import java.util.Optional;

/** The names of files of other texts: {@code messaging.texts.csv} has those of the table {@code messaging}. */
public final class OtherTextFileName {

    private static final String SUFFIX = ".texts.csv";

    private OtherTextFileName() {}

    /**
     * Returns the name of the file of other texts.
     *
     * @param table the table's id, or the name of its file without {@code .csv}
     * @return the name, with the table's folder if that was given
     */
    public static String of(String table) {
        return table + SUFFIX;
    }

    /**
     * Returns the table to which a file of other texts belongs.
     *
     * @param file the name of the file
     * @return the name of the table's file without {@code .csv}; empty if the file is not named as one of other texts
     */
    public static Optional<String> table(String file) {
        return Optional.of(file)
                .filter(name -> name.endsWith(SUFFIX))
                .map(name -> name.substring(0, name.length() - SUFFIX.length()));
    }
}
