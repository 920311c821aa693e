package io.github.connectstatus.processor;

import io.github.connectstatus.tables.csv.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of the processor, as the compiler was given them with {@code -A}.
 *
 * @param tables the folder in which tables are looked for first
 * @param onMissingTranslation what becomes of translations that are missing or stale
 */
record Options(Optional<String> tables, OnMissingTranslation onMissingTranslation) {

    static final String TABLES = "connectstatus.tables";
    static final String TRANSLATIONS = "connectstatus.translations";

    static final Set<String> NAMES = Set.of(TABLES, TRANSLATIONS);

    /** What becomes of translations that are missing or stale. English is used for them in any case. */
    enum OnMissingTranslation {
        WARN(Optional.of(Severity.WARNING)),
        ERROR(Optional.of(Severity.ERROR)),
        IGNORE(Optional.empty());

        private final Optional<Severity> severity;

        OnMissingTranslation(Optional<Severity> severity) {
            this.severity = severity;
        }

        /** How they are reported; empty if they are not. */
        Optional<Severity> severity() {
            return severity;
        }

        private String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the options; what is wrong with one is reported. */
    static Options of(Map<String, String> given, Reporter reporter) {
        String folder = written(given, TABLES);
        return new Options(
                folder.isBlank() ? Optional.empty() : Optional.of(folder),
                given.containsKey(TRANSLATIONS)
                        ? onMissingTranslation(written(given, TRANSLATIONS), reporter)
                        : OnMissingTranslation.WARN);
    }

    /** The compiler gives null for an option without a value. */
    private static String written(Map<String, String> given, String option) {
        String value = given.get(option);
        return value == null ? "" : value;
    }

    private static OnMissingTranslation onMissingTranslation(String written, Reporter reporter) {
        List<String> known = new ArrayList<>();
        for (OnMissingTranslation value : OnMissingTranslation.values()) {
            if (value.written().equals(written)) {
                return value;
            }
            known.add(value.written());
        }
        reporter.error(
                "-A" + TRANSLATIONS + "=" + written + " is unknown; set it to one of " + String.join(", ", known));
        return OnMissingTranslation.WARN;
    }
}
