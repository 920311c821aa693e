package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Messages that are missing in a translation, or stale: translated from an earlier English text.
 *
 * @param locale the language
 * @param location where the messages should be: the start of the translation's file, or of the table's where it has none
 * @param hasFile whether there is a file of the translation
 * @param missing the names of the statuses that are not translated, in the order of the table
 * @param stale the names of the statuses whose English text has changed since they were translated, in the order of the
 *     table
 * @param instead what is used for all of them: {@code English}, or the name of a file
 */
public record MissingTranslations(
        LocaleName locale,
        Location location,
        boolean hasFile,
        List<String> missing,
        List<String> stale,
        String instead) {

    /** Copies the names. */
    public MissingTranslations {
        missing = List.copyOf(missing);
        stale = List.copyOf(stale);
    }

    /**
     * Returns the problem: how many messages are missing or stale, which, what is used instead, and what to do.
     *
     * @param severity how much that matters to the user
     */
    public Problem problem(Severity severity) {
        return new Problem(severity, Optional.of(location), message(), hint());
    }

    private String message() {
        String counted = Stream.of(counted(missing, "missing"), counted(stale, "stale"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" and "));
        return (hasFile ? "" : "there is no translation to " + locale + ": ") + counted + "; " + instead
                + " is used for " + (missing.size() + stale.size() == 1 ? "it" : "them");
    }

    private static String counted(List<String> names, String state) {
        if (names.isEmpty()) {
            return "";
        }
        String are = names.size() == 1 ? " message is " : " messages are ";
        return names.size() + are + state + " (" + String.join(", ", names) + ")";
    }

    private String hint() {
        return hasFile
                ? "run \"translation refresh\" on its folder, and translate what is blank or marked in the file"
                : "run \"translation new " + locale + "\" on its folder, and translate what is blank in the new file";
    }
}
