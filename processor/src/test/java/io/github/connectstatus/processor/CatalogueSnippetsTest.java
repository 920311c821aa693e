package io.github.connectstatus.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.util.Objects.requireNonNull;

import io.github.connectstatus.tables.catalogue.Catalogue;
import io.github.connectstatus.tables.catalogue.CataloguePage;
import io.github.connectstatus.tables.folder.ShippedTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java that the page of the catalogue gives to copy compiles. */
class CatalogueSnippetsTest {

    private static final String CATCH = """
                void catch%d(String code, String text, String transactionId) {
            %s
                }
            """;

    private static final String SWITCH = """
                void switch%d(%s status) {
                    switch (status) {
                        %s
                        default -> { }
                    }
                }
            """;

    @ParameterizedTest
    @CsvSource({
        "messaging,MessagingStatus",
        "transaction-status,TransactionStatus",
        "event,EventStatus",
        "profile,ProfileStatus"
    })
    void everySnippetOfEveryStatusCompiles(String table, String type) {
        String id = "webex-connect/" + table;
        Catalogue catalogue = Catalogue.of(ShippedTables.folder(id).value().orElseThrow(), "");
        List<String> lines =
                new ArrayList<>(List.of("package com.example;", "import java.util.Optional;", "class Copied {"));
        try (CatalogueScripts page = CatalogueScripts.of(CataloguePage.of(catalogue))) {
            int number = 0;
            for (Map<String, String> snippets : page.snippets(id)) {
                lines.add("Object constant" + number + " = " + requireNonNull(snippets.get("Constant")) + ";");
                lines.add(SWITCH.formatted(number, type, requireNonNull(snippets.get("Case of a switch"))));
                if (snippets.containsKey("Catch its exception")) {
                    lines.add(CATCH.formatted(number, snippets.get("Catch its exception")));
                }
                number++;
            }
        }
        lines.add("}");

        assertThat(Project.of(id)
                        .withSource("com.example.Copied", lines.toArray(String[]::new))
                        .compile())
                .succeededWithoutWarnings();
    }
}
