package io.github.connectstatus.processor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of the processor, as the compiler was given them with {@code -A}.
 *
 * @param tables the folder in which tables are looked for first
 */
record Options(Optional<String> tables) {

    static final String TABLES = "connectstatus.tables";

    static final Set<String> NAMES = Set.of(TABLES);

    static Options of(Map<String, String> given) {
        return new Options(Optional.ofNullable(given.get(TABLES)).filter(folder -> !folder.isBlank()));
    }
}
