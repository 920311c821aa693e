package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Says what is missing or stale in the translations of a table: in one line what is missing, for all languages; and in one
 * line for each file, at its first stale row, what is stale there.
 */
public final class TranslationProblems {

    private static final int MOST_NAMES = 5;

    private final Table table;
    private final List<MissingTranslations> all = new ArrayList<>();

    private TranslationProblems(Table table, List<LocalizedTable> languages) {
        this.table = table;
        for (LocalizedTable language : languages) {
            all.addAll(language.missingTranslations());
        }
    }

    /**
     * Returns the problems.
     *
     * @param table the table, its overlays merged into it
     * @param languages the table in each of its languages
     * @param missing how much it matters that a translation is missing; empty if it does not
     * @param stale how much it matters that a translation is stale; empty if it does not
     */
    public static List<Problem> of(
            Table table, List<LocalizedTable> languages, Optional<Severity> missing, Optional<Severity> stale) {
        TranslationProblems translations = new TranslationProblems(table, languages);
        if (translations.all.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        missing.flatMap(translations::missing).ifPresent(problems::add);
        stale.ifPresent(severity -> problems.addAll(translations.stale(severity)));
        return problems;
    }

    private Optional<Problem> missing(Severity severity) {
        return together(
                all.stream().filter(file -> !file.missing().isEmpty()).toList(),
                severity,
                "missing",
                MissingTranslations::missing);
    }

    private List<Problem> stale(Severity severity) {
        List<Problem> problems = new ArrayList<>();
        List<MissingTranslations> ofOverlays = new ArrayList<>();
        for (MissingTranslations file : all) {
            if (!file.stale().isEmpty()) {
                if (file.hasFile()) {
                    problems.add(stale(file, severity));
                } else {
                    ofOverlays.add(file);
                }
            }
        }
        together(ofOverlays, severity, "stale", MissingTranslations::staleNames).ifPresent(problems::add);
        return problems;
    }

    /** Returns one problem for all languages; languages that lack the same are named together. */
    private Optional<Problem> together(
            List<MissingTranslations> files,
            Severity severity,
            String state,
            Function<MissingTranslations, List<String>> names) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Map<LocaleName, List<String>> byLanguage = new LinkedHashMap<>();
        files.forEach(file -> byLanguage
                .computeIfAbsent(file.locale(), locale -> new ArrayList<>())
                .addAll(names.apply(file)));
        Map<List<String>, List<String>> byNames = new LinkedHashMap<>();
        byLanguage.forEach((locale, lacking) ->
                byNames.computeIfAbsent(lacking, same -> new ArrayList<>()).add(locale.toString()));
        List<String> counts = new ArrayList<>();
        byNames.forEach((lacking, locales) ->
                counts.add(lacking.size() + " to " + String.join(", ", locales) + " (" + firstOf(lacking) + ")"));
        return Optional.of(new Problem(
                severity,
                Optional.of(location(files)),
                "translations are " + state + ": " + String.join(", ", counts) + "; English is used for them",
                hint(files)));
    }

    private Location location(List<MissingTranslations> files) {
        Location first = files.get(0).location();
        return files.stream().allMatch(file -> file.location().equals(first)) ? first : Location.of(table.file());
    }

    private static String hint(List<MissingTranslations> files) {
        TreeSet<String> toBegin = new TreeSet<>();
        boolean toRefresh = false;
        for (MissingTranslations file : files) {
            if (file.hasFile()) {
                toRefresh = true;
            } else {
                toBegin.add(file.locale().toString());
            }
        }
        List<String> commands = new ArrayList<>();
        if (!toBegin.isEmpty()) {
            commands.add("\"translation new\" for " + String.join(", ", toBegin));
        }
        if (toRefresh) {
            commands.add("\"translation refresh\"");
        }
        return "run " + String.join(" and ", commands) + " on their folder or id, and translate what is blank";
    }

    private static Problem stale(MissingTranslations file, Severity severity) {
        boolean one = file.stale().size() == 1;
        List<String> rows = file.stale().stream()
                .map(row -> row.name() + " on line " + row.location().line())
                .toList();
        return new Problem(
                severity,
                Optional.of(file.stale().get(0).location()),
                (one ? "1 translation to " : file.stale().size() + " translations to ")
                        + file.locale()
                        + (one ? " is" : " are")
                        + " stale, since the English text has changed ("
                        + firstOf(rows)
                        + "); "
                        + file.instead()
                        + " is used for "
                        + (one ? "it" : "them"),
                "run \"translation refresh\" on its folder or id, and translate what it marks");
    }

    private static String firstOf(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
    }
}
