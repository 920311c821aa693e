package io.github.connectstatus.processor;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The languages that an annotation asks for: those that it names; those of the index where it names none; or both, where a
 * {@code +} stands before each that it names. English may be among them.
 */
final class RequestedLocales {

    private static final String ADDED = "+";

    private final Set<LocaleName> named = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The first that is added to those of the index, and the first that is there instead of them. */
    private @Nullable String added;

    private @Nullable String instead;

    private RequestedLocales() {}

    /** Reads the languages as the annotation names them. */
    static RequestedLocales of(List<String> written) {
        RequestedLocales requested = new RequestedLocales();
        for (String locale : written) {
            requested.add(locale);
        }
        return requested;
    }

    /** Returns the languages, each once and as far as they are known, for a table whose index names some. */
    Set<LocaleName> besides(List<LocaleName> ofIndex) {
        Set<LocaleName> locales = new LinkedHashSet<>();
        if (instead == null) {
            locales.addAll(ofIndex);
        }
        locales.addAll(named);
        return locales;
    }

    private void add(String written) {
        boolean isAdded = written.startsWith(ADDED);
        if (isAdded && added == null) {
            added = written;
        }
        if (!isAdded && instead == null) {
            instead = written;
        }
        Result<LocaleName> parsed = LocaleName.parse(isAdded ? written.substring(ADDED.length()) : written);
        problems.addAll(parsed.problems());
        if (parsed.value().isPresent() && !named.add(parsed.value().get())) {
            problems.add(
                    Problem.error("\"locales\" names " + parsed.value().get() + " twice", "remove one of the two"));
        }
    }

    /** Returns what is wrong with what is written. */
    List<Problem> problems() {
        if (added == null || instead == null) {
            return List.copyOf(problems);
        }
        List<Problem> all = new ArrayList<>(problems);
        all.add(Problem.error(
                "\"locales\" mixes \"" + added + "\", which adds to the languages that the table's index names, and \""
                        + instead + "\", which is there instead of them",
                "write \"+\" before each of the languages to add them, or before none"));
        return all;
    }
}
