package io.github.connectstatus.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Status;
import io.github.connectstatus.Template;
import io.github.connectstatus.processor.RandomAnswers.Answer;
import io.github.connectstatus.tables.catalogue.Catalogue;
import io.github.connectstatus.tables.catalogue.CataloguePage;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.ShippedTables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the catalogue resolves answers as the generated code does. */
class CatalogueAgreementTest {

    /** At most this many at once, so that the script that asks is of a size that engines take. */
    private static final int AT_ONCE = 500;

    private static final GeneratedClasses SHIPPED = Project.annotated(
                    "@StatusTable(\"webex-connect/messaging\")",
                    "@StatusTable(\"webex-connect/transaction-status\")",
                    "@StatusTable(\"webex-connect/event\")",
                    "@StatusTable(\"webex-connect/profile\")")
            .load();

    private static String text(Resolution<?> resolution) {
        String certainty = resolution instanceof Resolution.Resolved<?> resolved
                ? resolved.certainty().name()
                : resolution.candidates().isEmpty() ? "UNDOCUMENTED" : "AMBIGUOUS";
        return certainty + " "
                + resolution.candidates().stream().map(Status::name).collect(joining(","))
                + resolution.arguments().entrySet().stream()
                        .map(value -> " " + value.getKey() + "=" + value.getValue())
                        .collect(joining());
    }

    private static void assertAgreement(CatalogueScripts page, String table, GeneratedApi api, int answers, long seed) {
        RandomAnswers random = new RandomAnswers(api.values(), seed);
        for (int left = answers; left > 0; left -= AT_ONCE) {
            List<Answer> batch =
                    Stream.generate(random::next).limit(Math.min(left, AT_ONCE)).toList();
            List<String> onPage = page.resolve(table, batch);
            for (int i = 0; i < batch.size(); i++) {
                Answer answer = batch.get(i);
                assertThat(onPage.get(i))
                        .as("%s: %s", table, answer)
                        .isEqualTo(text(api.resolve(answer.code(), answer.text())));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"messaging,Messaging", "transaction-status,Transaction", "event,Event", "profile,Profile"})
    void thePageResolves10000RandomAnswersAsJavaDoes(String table, String prefix) {
        Catalogue catalogue =
                Catalogue.of(ShippedTables.folder("webex-connect").value().orElseThrow(), "");
        try (CatalogueScripts page = CatalogueScripts.of(CataloguePage.of(catalogue))) {
            assertAgreement(page, "webex-connect/" + table, SHIPPED.api(prefix), 10_000, table.hashCode());
        }
    }

    @Test
    void soItDoesForTablesWhoseTextsLieCloseTogether(@TempDir Path temporary) {
        for (int seed = 0; seed < 5; seed++) {
            TableFolder tables = new TableFolder(temporary.resolve("tables" + seed)).codes(rows(new Random(seed)));
            GeneratedApi api =
                    Project.of("acme/codes").withTables(tables).load().api("Codes");
            Catalogue catalogue = Catalogue.of(
                    FolderReader.read(tables.root().resolve("acme")).value().orElseThrow(), "");
            try (CatalogueScripts page = CatalogueScripts.of(CataloguePage.of(catalogue))) {
                assertAgreement(page, "acme/codes", api, 2_000, seed);
            }
        }
    }

    /** Statuses of three codes, whose templates differ in little, and begin and end with values, spaces and punctuation. */
    private static String[] rows(Random random) {
        List<String> pieces =
                List.of("a", "b ", " a", "A", " ", "ab", ".", " .", "\u0130", "\u00df", "aa", "\u03a3", "-", "\u00a0");
        Set<List<Object>> known = new HashSet<>();
        List<String> rows = new ArrayList<>(List.of("1,EXCLAIMED,!!!,", "2,ASKED,?!,"));
        while (rows.size() < 60) {
            StringBuilder template = new StringBuilder();
            int parts = 2 + random.nextInt(3);
            for (int part = 0; part < parts; part++) {
                boolean isOuter = part == 0 || part == parts - 1;
                for (int piece = isOuter ? random.nextInt(2) : 1 + random.nextInt(3); piece > 0; piece--) {
                    template.append(pieces.get(random.nextInt(pieces.size())));
                }
                template.append(part == parts - 1 ? "" : "{p" + part + "}");
            }
            int code = 1 + random.nextInt(3);
            String message = template.toString().replaceAll("\\{p\\d}", "x");
            boolean isTrimmed = message.replace('\u00a0', ' ').strip().equals(message);
            if (isTrimmed
                    && known.add(
                            List.of(code, Template.parse(template.toString()).foldedLiterals()))
                    && known.add(List.of(code, Template.parse(message).foldedLiterals()))) {
                rows.add("%d,S%d,\"%s\",\"%s\"".formatted(code, rows.size(), message, template));
            }
        }
        return rows.toArray(String[]::new);
    }
}
