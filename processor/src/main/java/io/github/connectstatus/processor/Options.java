package io.github.connectstatus.processor;

import io.github.connectstatus.tables.csv.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The options of the processor, as the compiler was given them with {@code -A}.
 *
 * @param tables the folder in which tables are looked for first
 * @param gaps what becomes of translations that are missing or stale
 */
record Options(Optional<String> tables, Gaps gaps) {

    static final String TABLES = "connectstatus.tables";
    static final String TRANSLATIONS = "connectstatus.translations";

    static final Set<String> NAMES = Set.of(TABLES, TRANSLATIONS);

    /** What becomes of translations that are missing or stale. English is used for them in any case. */
    enum Gaps {
        WARN(Severity.WARNING),
        ERROR(Severity.ERROR),
        IGNORE;

        private final Optional<Severity> severity;

        Gaps(Severity severity) {
            this.severity = Optional.of(severity);
        }

        Gaps() {
            this.severity = Optional.empty();
        }

        /** How gaps are reported; empty if they are not. */
        Optional<Severity> severity() {
            return severity;
        }

        private String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the options; what is wrong with one is reported. */
    static Options of(Map<String, String> given, Reporter reporter) {
        return new Options(
                Optional.ofNullable(given.get(TABLES)).filter(folder -> !folder.isBlank()),
                gaps(given.getOrDefault(TRANSLATIONS, Gaps.WARN.written()), reporter));
    }

    private static Gaps gaps(String written, Reporter reporter) {
        Optional<Gaps> gaps = Arrays.stream(Gaps.values())
                .filter(value -> value.written().equals(written))
                .findFirst();
        if (gaps.isEmpty()) {
            String known = Arrays.stream(Gaps.values()).map(Gaps::written).collect(Collectors.joining(", "));
            reporter.error("-A" + TRANSLATIONS + "=" + written + " is unknown; set it to one of " + known);
        }
        return gaps.orElse(Gaps.WARN);
    }
}
