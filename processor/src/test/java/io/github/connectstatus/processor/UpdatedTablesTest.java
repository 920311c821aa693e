package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.page.ColumnNames;
import io.github.connectstatus.tables.page.PageReader;
import io.github.connectstatus.tables.update.Decision;
import io.github.connectstatus.tables.update.Decisions;
import io.github.connectstatus.tables.update.FolderUpdate;
import io.github.connectstatus.tables.update.UpdatePlanner;
import io.github.connectstatus.tables.update.UpdateRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vendor edits its page, the tables are brought up to date, and a user compiles and runs the code that he had. */
class UpdatedTablesTest {

    /** The titles of the tables on the vendor's page. */
    private static final Map<String, String> TITLES = new TreeMap<>(Map.of(
            "messaging", "Messaging",
            "transaction-status", "Transaction Status",
            "event", "Event",
            "profile", "Profile"));

    private static final Map<String, String> PREFIXES = Map.of(
            "messaging", "Messaging", "transaction-status", "Transaction", "event", "Event", "profile", "Profile");

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void copyTheShippedTables() throws IOException {
        folder = Files.createDirectories(root.resolve("webex-connect"));
        for (String table : TITLES.keySet()) {
            try (InputStream file = getClass().getResourceAsStream("/status-tables/webex-connect/" + table + ".csv")) {
                Files.copy(file, folder.resolve(table + ".csv"));
            }
        }
        String index = TITLES.entrySet().stream()
                .map(table -> table.getKey() + "," + table.getValue() + "\n")
                .collect(joining("", "table,title\n", ""));
        Files.writeString(folder.resolve("index.csv"), index);
    }

    @Test
    void theCodeOfAUserCompilesAndRunsUnchanged() throws Exception {
        Project user = new Project(
                        List.of(), List.of("--release", "17"), Project.empty().classPath())
                .withPackage(
                        Project.PACKAGE,
                        TITLES.keySet().stream()
                                .map(table -> "@StatusTable(\"webex-connect/" + table + "\")")
                                .toArray(String[]::new))
                .withTables(new TableFolder(root))
                .withSource("com.example.User", codeThatNamesEverything());
        String before = run(user);

        update(editedPage());

        assertThat(run(user)).isEqualTo(before);
    }

    @Test
    void theUpdateReallyChangedWhatTheUserBuildsOn() throws Exception {
        update(editedPage());

        assertThat(rows("messaging"))
                .filteredOn(
                        row -> List.of("OTHERS", "SUBMITTED", "VIDEO_TOO_LONG").contains(row.name()))
                .extracting(row ->
                        row.name() + ": " + row.message() + (row.deprecated().isPresent() ? " (gone)" : ""))
                .containsExactlyInAnyOrder(
                        "OTHERS: Others (gone)", "SUBMITTED: Submitted", "VIDEO_TOO_LONG: Video too long");
        assertThat(rows("messaging").get(0).name()).isNotEqualTo("INVALID_JSON");
    }

    private List<StatusRow> rows(String table) throws IOException {
        SourceFile file = new SourceFile(table + ".csv", Files.readAllBytes(folder.resolve(table + ".csv")));
        return TableReader.read("webex-connect/" + table, file)
                .value()
                .orElseThrow()
                .rows();
    }

    /** The page as its text comes out, cells run together, after the vendor has mended, removed, added and moved rows. */
    private String editedPage() throws IOException {
        StringBuilder page = new StringBuilder();
        for (Map.Entry<String, String> table : TITLES.entrySet()) {
            List<String> lines = new ArrayList<>();
            for (StatusRow row : rows(table.getKey())) {
                if (!row.name().equals("OTHERS")) {
                    String message = row.message()
                            .replace("Submited", "Submitted")
                            .replace("Span content", "Spam content")
                            .replace("but found xx", "but found xx actions");
                    String description = row.code() % 9 == 0
                            ? row.description().replace("Returned when", "Returned if")
                            : row.description();
                    lines.add(row.code() + message + description);
                }
            }
            lines.add("7644Video too longReturned if the video is too long.");
            Collections.swap(lines, 0, 1);
            page.append(table.getValue()).append("\n\nCodeMessageDescription\n");
            page.append(String.join("\n", lines)).append("\n\n");
        }
        return page.toString();
    }

    private void update(String page) throws IOException {
        FolderUpdate update = FolderReader.read(folder)
                .combine(
                        PageReader.read(new SourceFile("page.txt", page.getBytes(UTF_8)), Map.of(), ColumnNames.USUAL),
                        (tables, documented) -> UpdatePlanner.plan(tables, documented, UpdateRequest.of(decisions())))
                .flatMap(Function.identity())
                .value()
                .orElseThrow();
        assertThat(update.needsDecision()).isFalse();
        assertThat(update.write().value()).isPresent();
    }

    /** Whether the words behind a value belong to it is for the maintainer to say. */
    private static Decisions decisions() {
        return Decision.parse(
                        Decision.Kind.TEMPLATE,
                        "messaging:INVALID_NUMBER_OF_ACTIONS=Invalid number of actions, expected actions size {expected},"
                                + " but found {found} actions")
                .flatMap(template -> Decisions.of(List.of(template)))
                .value()
                .orElseThrow();
    }

    /** A class that names every constant, catches every exception, and asks for every value. */
    private String[] codeThatNamesEverything() throws IOException {
        List<String> code = new ArrayList<>(List.of("package com.example;", "public class User {"));
        code.add("public static String run() {");
        code.add("StringBuilder seen = new StringBuilder();");
        for (String table : TITLES.keySet()) {
            String prefix = PREFIXES.get(table);
            for (StatusRow row : rows(table)) {
                String constant = prefix + "Status." + row.name();
                code.add("seen.append(" + constant + ".name()).append(" + constant + ".code());");
                if (row.outcome() == Outcome.FAILURE) {
                    String exception = prefix + "Exception." + TypeNames.exceptionOf(row.name());
                    code.add("try { throw " + prefix + "Exception.of(" + prefix + "Status.resolve(" + row.code() + ", "
                            + constant + ".message()), null); }");
                    code.add("catch (" + exception + " e) { seen.append(e.getClass().getName())" + valuesOf(row)
                            + ".append(\"\\n\"); }");
                }
            }
        }
        code.addAll(List.of("return seen.toString();", "}", "}"));
        return code.toArray(String[]::new);
    }

    private static String valuesOf(StatusRow row) {
        return row.template().map(Template::placeholders).orElse(List.of()).stream()
                .map(placeholder -> ".append(e." + placeholder + "())")
                .collect(joining());
    }

    private static String run(Project user) throws ReflectiveOperationException {
        Class<?> type = user.load().loadClass("com.example.User");
        return (String) type.getMethod("run").invoke(null);
    }
}
