package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.tables.csv.CsvDocument;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTablesTest {

    private static List<StatusRow> rows(String table) {
        return Shipped.table(table).rows();
    }

    /** Where this fails, a documented text or its place in the order has changed: compare with the document. */
    @ParameterizedTest
    @CsvSource({
        "messaging, 137, c109c8cd0151695b6a80e8a6ed097addf735caebe6c69d44beda943aa44a7b91",
        "transaction-status, 97, f4e21a4cbf5c3037d91782a9c48904b926ce479407b6a7a1415a56f0886731d8",
        "event, 8, 624e2195ae6571e8ff1603b6a4aef752744005c1a16f5c8a8a9fd7e4aec933a3",
        "profile, 28, 9c9b1c0168de8861bd91f4575efaa854e563f143289ba00be62349e35f89e595",
    })
    void everyTableIsAsItIsDocumented(String table, int size, String digest) throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        rows(table).stream()
                .flatMap(row -> Stream.of(String.valueOf(row.code()), row.message(), row.description()))
                .forEach(cell -> sha256.update((cell + "\n").getBytes(UTF_8)));

        assertThat(rows(table)).hasSize(size);
        assertThat(HexFormat.of().formatHex(sha256.digest())).isEqualTo(digest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messaging", "transaction-status", "event", "profile"})
    void everyNameIsWritten(String table) {
        CsvDocument document = CsvDocument.read(Shipped.file(table + ".csv"), StatusColumns.COLUMNS);
        assertThat(document.rows())
                .allSatisfy(row -> assertThat(
                                StatusCells.parse(row, new ArrayList<>()).name())
                        .as("the name at " + row.location())
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messaging", "transaction-status", "event", "profile"})
    void everyNameIsUnique(String table) {
        assertThat(rows(table)).extracting(StatusRow::name).doesNotHaveDuplicates();
    }

    @Test
    void everyStatusIsAFailureButThese() {
        assertThat(outcomes("messaging"))
                .isEqualTo(
                        Map.of("DELIVERED", Outcome.SUCCESS, "SUBMITTED", Outcome.ACCEPTED, "READ", Outcome.SUCCESS));
        assertThat(outcomes("transaction-status")).isEqualTo(outcomes("messaging"));
        assertThat(outcomes("event")).isEqualTo(Map.of("QUEUED", Outcome.ACCEPTED));
        assertThat(outcomes("profile"))
                .isEqualTo(Map.of("SUCCESS", Outcome.SUCCESS, "PARTIAL_SUCCESS", Outcome.PARTIAL));
    }

    private static Map<String, Outcome> outcomes(String table) {
        return rows(table).stream()
                .filter(row -> row.outcome() != Outcome.FAILURE)
                .collect(toMap(StatusRow::name, StatusRow::outcome, (a, b) -> a, TreeMap::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messaging", "transaction-status", "event", "profile"})
    void everyMessageThatStandsForManyTextsHasATemplate(String table) {
        assertThat(rows(table))
                .allSatisfy(row -> assertThat(row.template().isPresent())
                        .as(row.message())
                        .isEqualTo(row.message().matches(".*(xx|\\[customerid,).*")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messaging",
                "transaction-status",
                "event",
                "profile",
                "index",
                "messaging-supplement",
                "transaction-status-supplement",
                "event-supplement"
            })
    void everyFileEndsItsLinesWithLf(String name) {
        String text = new String(Shipped.file(name + ".csv").content(), UTF_8);
        assertThat(text).doesNotContain("\r").doesNotContain("\uFEFF").endsWith("\n");
    }

    @Test
    void whatTheDocumentMisspellsIsKnownAsItIsAnsweredToo() {
        assertThat(otherTexts("messaging")).isEqualTo(Map.of("SUBMITTED", List.of("Submitted")));
        assertThat(otherTexts("event")).isEqualTo(Map.of("QUEUED", List.of("Queued")));
    }

    private static Map<String, List<String>> otherTexts(String table) {
        return Shipped.valueOf(OtherTexts.read(Shipped.table(table), Shipped.file(table + ".texts.csv")))
                .rows()
                .stream()
                .filter(row -> !row.otherTexts().isEmpty())
                .collect(toMap(
                        StatusRow::name,
                        row -> row.otherTexts().stream()
                                .map(other -> other.text().toString())
                                .toList()));
    }

    @Test
    void theIndexListsEveryTable() {
        TableIndex index = Shipped.valueOf(TableIndexReader.read(Shipped.file("index.csv")));

        assertThat(index.entries())
                .extracting(IndexEntry::table, IndexEntry::title)
                .containsExactly(
                        tuple("messaging", "Messaging"),
                        tuple("transaction-status", "Transaction Status"),
                        tuple("event", "Event"),
                        tuple("profile", "Profile"),
                        tuple("messaging-supplement", "Messaging, supplement"),
                        tuple("transaction-status-supplement", "Transaction Status, supplement"),
                        tuple("event-supplement", "Event, supplement"));
        assertThat(index.entries().subList(0, 4)).allSatisfy(entry -> {
            assertThat(entry.source()).isEqualTo("Webex Connect documentation, API Status Codes");
            assertThat(entry.notes())
                    .containsExactly("Please note that WeChat channel is no longer supported on Webex Connect.");
        });
    }

    @Test
    void whatThePageLacksIsNotSaidToComeFromIt() {
        TableIndex index = Shipped.valueOf(TableIndexReader.read(Shipped.file("index.csv")));

        assertThat(index.entries().subList(4, 7))
                .extracting(IndexEntry::source)
                .allMatch(source -> source.endsWith("; not on the page API Status Codes"));
    }

    /** A name that is in the table already would replace a documented row. */
    @ParameterizedTest
    @CsvSource({
        "messaging, 1001 7314 7405 7407 7408 7519 7528",
        "transaction-status, 7314 7405 7407 7408 7519 7528",
        "event, 7401 7402 7403 7404 7405 7407 7408 7409 7410 7411 7412 7413 7414 7415 7519"
    })
    void theSupplementAddsCodesThatTheTableLacks(String table, String codes) {
        List<StatusRow> supplement = rows(table + "-supplement");

        assertThat(supplement).extracting(row -> String.valueOf(row.code())).containsExactly(codes.split(" "));
        assertThat(rows(table))
                .extracting(StatusRow::code)
                .doesNotContainAnyElementsOf(
                        supplement.stream().map(StatusRow::code).toList());
        assertThat(rows(table))
                .extracting(StatusRow::name)
                .doesNotContainAnyElementsOf(
                        supplement.stream().map(StatusRow::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messaging-supplement", "transaction-status-supplement", "event-supplement"})
    void everyStatusOfASupplementSaysWhereItWasSeen(String table) {
        assertThat(rows(table))
                .extracting(StatusRow::description)
                .allMatch(description -> description.contains(" Seen in ")
                        || description.contains(" Listed for Event in documentation 6.20.0"));
    }

    @Test
    void theSameCodeAndTextHasTheSameNameInEverySupplementAndTable() {
        Map<Documented, String> names = Stream.of("messaging", "transaction-status")
                .flatMap(table -> rows(table).stream())
                .collect(toMap(StatusRow::documented, StatusRow::name, (a, b) -> a));

        for (String table : List.of("messaging", "transaction-status", "event")) {
            assertThat(rows(table + "-supplement"))
                    .allSatisfy(row ->
                            assertThat(row.name()).isEqualTo(names.merge(row.documented(), row.name(), (a, b) -> a)));
        }
    }

    /** A call or an e-mail that arrives is no failure; one that is cut off is. */
    @Test
    void whatSupplementsAddIsAFailureButThis() {
        assertThat(outcomes("event-supplement"))
                .isEqualTo(Map.of(
                        "CALL_OFFERED", Outcome.ACCEPTED,
                        "CALL_ACCEPTED", Outcome.ACCEPTED,
                        "TROMBONE_CONNECTED", Outcome.ACCEPTED,
                        "ANSWERED", Outcome.SUCCESS,
                        "RELEASED", Outcome.SUCCESS,
                        "TROMBONE_RELEASED", Outcome.SUCCESS));
        assertThat(outcomes("messaging-supplement"))
                .isEqualTo(Map.of(
                        "QUEUED", Outcome.ACCEPTED,
                        "CALL_OFFERED", Outcome.ACCEPTED,
                        "CALL_ACCEPTED", Outcome.ACCEPTED,
                        "ANSWERED", Outcome.SUCCESS,
                        "RELEASED", Outcome.SUCCESS,
                        "CLICKED", Outcome.SUCCESS));
        assertThat(rows("transaction-status-supplement"))
                .extracting(StatusRow::documented, StatusRow::name, StatusRow::outcome)
                .isSubsetOf(rows("messaging-supplement").stream()
                        .map(row -> tuple(row.documented(), row.name(), row.outcome()))
                        .toList());
    }
}
