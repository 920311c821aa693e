package io.github.connectstatus.tables;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Remedy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds all decisions about remedies against a file that somebody has read.
 *
 * <p>Where a decision is meant to change, {@code mvn -pl tables -am test -Dtest=ShippedRemediesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.renew=true} writes the file anew. Read its difference before you commit
 * it. The rule for decisions is in ARCHITECTURE.md.
 */
class ShippedRemediesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/remedies.txt");

    private static final List<String> FILES = List.of(
            "messaging",
            "messaging-supplement",
            "transaction-status",
            "transaction-status-supplement",
            "event",
            "event-supplement",
            "profile");

    private static List<StatusRow> failures(String file) {
        return Shipped.table(file).rows().stream()
                .filter(row -> row.outcome() == Outcome.FAILURE)
                .toList();
    }

    private static List<StatusRow> failures() {
        return FILES.stream().flatMap(file -> failures(file).stream()).toList();
    }

    @Test
    void everyDecisionIsKnown() throws IOException {
        StringBuilder decisions = new StringBuilder();
        for (String file : FILES) {
            append(decisions, file);
        }
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, decisions);
        }

        assertThat(decisions).hasToString(Files.readString(GOLDEN));
        assertThat(decisions.toString().lines().filter(line -> line.startsWith("    ")))
                .hasSize(failures().size());
    }

    /** Appends the failures of a file by remedy, those without one in a group of their own. */
    private static void append(StringBuilder decisions, String file) {
        decisions.append(decisions.isEmpty() ? "" : "\n").append(file).append('\n');
        List<Optional<Remedy>> groups = new ArrayList<>();
        Stream.of(Remedy.values()).map(Optional::of).forEach(groups::add);
        groups.add(Optional.empty());
        for (Optional<Remedy> remedy : groups) {
            List<StatusRow> group = failures(file).stream()
                    .filter(row -> row.remedy().equals(remedy))
                    .toList();
            if (!group.isEmpty()) {
                decisions
                        .append("  ")
                        .append(remedy.map(Remedies::word).orElse("not known"))
                        .append(": ")
                        .append(group.size())
                        .append('\n');
                group.forEach(row -> decisions
                        .append("    ")
                        .append(row.code())
                        .append(' ')
                        .append(row.name())
                        .append(": ")
                        .append(row.message())
                        .append('\n'));
            }
        }
    }

    @Test
    void whatReadsTheSameIsDecidedTheSame() {
        Map<String, Set<Optional<Remedy>>> byText = failures().stream()
                .collect(groupingBy(
                        row -> (row.message() + "\n" + row.description()).toLowerCase(Locale.ROOT),
                        mapping(StatusRow::remedy, toSet())));

        assertThat(byText).allSatisfy((text, remedies) -> assertThat(remedies).hasSize(1));
    }

    /** A name that several tables have is of the same status, though its texts may differ in details. */
    @Test
    void whatHasTheSameNameIsDecidedTheSame() {
        Map<String, Set<Optional<Remedy>>> byName =
                failures().stream().collect(groupingBy(StatusRow::name, mapping(StatusRow::remedy, toSet())));

        assertThat(byName).allSatisfy((name, remedies) -> assertThat(remedies).hasSize(1));
    }
}
