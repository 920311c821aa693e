package io.github.connectstatus.processor;

import io.github.connectstatus.tables.csv.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of the processor, as the compiler was given them with {@code -A}.
 *
 * @param tables the folder in which tables are looked for first
 * @param onMissing what becomes of messages that are not translated
 * @param onStale what becomes of translations of an earlier text
 */
record Options(Optional<String> tables, OnTranslation onMissing, OnTranslation onStale) {

    static final String TABLES = "connectstatus.tables";
    static final String TRANSLATIONS = "connectstatus.translations";

    static final Set<String> NAMES = Set.of(TABLES, TRANSLATIONS);

    private static final String MISSING = "missing=";
    private static final String STALE = "stale=";

    /** What becomes of translations that are missing or stale. English is used for them in any case. */
    enum OnTranslation {
        WARN(Optional.of(Severity.WARNING)),
        ERROR(Optional.of(Severity.ERROR)),
        IGNORE(Optional.empty());

        private final Optional<Severity> severity;

        OnTranslation(Optional<Severity> severity) {
            this.severity = severity;
        }

        /** How they are reported; empty if they are not. */
        Optional<Severity> severity() {
            return severity;
        }

        private static Optional<OnTranslation> of(String written) {
            for (OnTranslation value : values()) {
                if (value.name().toLowerCase(Locale.ROOT).equals(written)) {
                    return Optional.of(value);
                }
            }
            return Optional.empty();
        }
    }

    /** Reads the options; what is wrong with one is reported. */
    static Options of(Map<String, String> given, Reporter reporter) {
        String folder = written(given, TABLES);
        Optional<String> tables = folder.isBlank() ? Optional.empty() : Optional.of(folder);
        Options standard = new Options(tables, OnTranslation.WARN, OnTranslation.WARN);
        if (!given.containsKey(TRANSLATIONS)) {
            return standard;
        }
        String written = written(given, TRANSLATIONS);
        Optional<Options> options = OnTranslation.of(written)
                .map(both -> new Options(tables, both, both))
                .or(() -> apart(standard, written));
        if (options.isEmpty()) {
            reporter.error(
                    "-A" + TRANSLATIONS + "=" + written + " is unknown; set it to one of warn, error, ignore, or to two"
                            + " of them apart, like missing=ignore,stale=error");
        }
        return options.orElse(standard);
    }

    /** Reads what becomes of missing and of stale translations apart, each at most once; empty if it is something else. */
    private static Optional<Options> apart(Options standard, String written) {
        Optional<OnTranslation> missing = Optional.empty();
        Optional<OnTranslation> stale = Optional.empty();
        for (String part : written.split(",", -1)) {
            Optional<OnTranslation> value = OnTranslation.of(part.substring(part.indexOf('=') + 1));
            if (value.isPresent() && part.startsWith(MISSING) && missing.isEmpty()) {
                missing = value;
            } else if (value.isPresent() && part.startsWith(STALE) && stale.isEmpty()) {
                stale = value;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Options(standard.tables(), missing.orElse(standard.onMissing()), stale.orElse(standard.onStale())));
    }

    /** The compiler gives null for an option without a value. */
    private static String written(Map<String, String> given, String option) {
        String value = given.get(option);
        return value == null ? "" : value;
    }
}
