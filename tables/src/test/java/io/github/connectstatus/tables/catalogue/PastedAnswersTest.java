package io.github.connectstatus.tables.catalogue;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.Folders;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste, and what the page makes of it. */
class PastedAnswersTest {

    private static final String TEXT = "Invalid device type tv, only ios or android is allowed.";

    private static OpenCatalogue catalogue;

    @BeforeAll
    static void open() {
        catalogue = OpenCatalogue.of(OpenCatalogue.catalogue(Folders.shipped()));
    }

    @AfterAll
    static void close() {
        catalogue.close();
    }

    static Stream<String> formsOfOneAnswer() {
        String escaped = "{\\\"response\\\":{\\\"code\\\":\\\"7004\\\",\\\"description\\\":\\\"" + TEXT + "\\\"}}";
        return Stream.of(
                "7004 " + TEXT,
                "7004: " + TEXT,
                "7004 - " + TEXT,
                "[7004] " + TEXT,
                "  7004\t" + TEXT + "\n",
                TEXT + " (7004)",
                "{\"response\":[{\"code\":\"7004\",\"description\":\"" + TEXT + "\"}]}",
                "{\"response\":{\"code\":7004,\"message\":\"" + TEXT + "\"}}",
                "{\"deliveryInfoNotification\":{\"deliveryInfo\":{\"code\":\"7004\",\"Description\":\"" + TEXT
                        + "\",\"deliveryStatus\":\"Failed\",\"destination\":\"447700900123\"},\"transid\":\"5f0d\"}}",
                "2026-01-31 12:00:00.123 ERROR [main] c.e.Client - answer {\"code\": \"7004\", \"description\": \""
                        + TEXT + "\"} after 7102 ms",
                "2026-01-31T12:00:00Z WARN body=" + escaped,
                "2026-01-31T12:00:00Z WARN body={\"response\":[{\"code\":\"7004\",\"description\":\"" + TEXT
                        + "\",\"trans",
                "{\"level\":\"error\",\"msg\":\"" + escaped + "\"}",
                "{\"level\":\"error\",\"msg\":\"the server said 7004 " + TEXT + "\"}",
                "Jan 31 12:00:00 host app[4711]: code=7004 description=\"" + TEXT + "\" id=7102x",
                "Jan 31 12:00:00 host app[4711]: code: 7004, message: " + TEXT,
                "2026-01-31 12:00:00 ERROR Webex Connect answered 7004 " + TEXT,
                "2026-01-31 12:00:00 ERROR Webex Connect answered 7004 \"" + TEXT + "\" to 10.7.10.2:7102",
                "com.example.MessagingException$InvalidDeviceType: 7004 " + TEXT + " (transaction 5f0d7c52)\n"
                        + "\tat com.example.Client.send(Client.java:7102)\n",
                "INVALID_DEVICE_TYPE {type=tv} by TEMPLATE (code 7004, text \"" + TEXT + "\")");
    }

    @ParameterizedTest
    @MethodSource("formsOfOneAnswer")
    void anAnswerIsFoundInEachForm(String pasted) {
        catalogue.paste(pasted);

        assertThat(catalogue.texts("#pane details.card[open] > summary .name"))
                .containsExactly("7004 INVALID_DEVICE_TYPE");
        assertThat(catalogue.first(".certainty").getAttribute("data-certainty")).isEqualTo("TEMPLATE");
        assertThat(catalogue.detail("Values in the text")).isEqualTo("type tv");
        assertThat(catalogue.detail("Exception")).isEqualTo("MessagingException.InvalidDeviceType");
    }

    @Test
    void aCodeAloneIsExplainedForEachTableThatHasIt() {
        catalogue.paste("7208");

        assertThat(catalogue.texts("#pane .card > summary .eyebrow"))
                .containsExactly("Messaging", "Transaction Status");
        assertThat(catalogue.texts("#pane .candidates .name"))
                .containsExactly("SOURCE_IP_NOT_ALLOWED_7208", "MESSAGE_EXPIRED_7208");
        assertThat(catalogue.listed())
                .containsExactly("SOURCE_IP_NOT_ALLOWED_7208", "MESSAGE_EXPIRED_7208", "MESSAGE_EXPIRED_7208");
    }

    @Test
    void ofSeveralAnswersAllAreExplained() {
        catalogue.paste("{\"response\":[{\"code\":\"1001\",\"description\":\"Queued\"},"
                + "{\"code\":\"7102\",\"description\":\"Invalid address\"}]}");

        assertThat(catalogue.texts("#pane .answer"))
                .containsExactly("Code 1001 · Text Queued", "Code 7102 · Text Invalid address");
        assertThat(catalogue.texts("#pane .card > summary .name")).contains("1001 QUEUED", "7102 INVALID_ADDRESS");
    }

    @Test
    void ofALogEachLineIsReadWhateverFormsItHas() {
        catalogue.paste("""
                12:00:01 [main] sent {"id": 1}
                12:00:02 [main] {"code":"1001","description":"Queued"} after 7102 ms
                12:00:03 [main] answered 7102 Invalid address
                12:00:04 [main] body={\\"code\\":\\"1001\\",\\"description\\":\\"Later\\"} after 7102 ms
                12:00:05 [main] {
                  "code": 1001,
                  "message": "Last"
                } after 7102 ms
                """);

        assertThat(catalogue.texts("#pane .answer"))
                .containsExactly(
                        "Code 1001 · Text Queued",
                        "Code 7102 · Text Invalid address",
                        "Code 1001 · Text Later",
                        "Code 1001 · Text Last");
    }

    @Test
    void ofALineOfALogTheTextIsShownByWhichItsStatusIsKnown() {
        catalogue.paste("12:00:00 WARN answered 7004 \"" + TEXT + "\" to client 4");

        assertThat(catalogue.texts("#pane .answer")).containsExactly("Code 7004 · Text " + TEXT);
    }

    static Stream<String> moreThanIsRead() {
        return Stream.of(
                IntStream.rangeClosed(1, 21)
                        .mapToObj(i -> "{\"code\":\"1001\",\"description\":\"" + i + "\"}")
                        .collect(joining("\n")),
                "code=1001 " + "x".repeat(5000),
                "code=1001\n" + "x\n".repeat(50_000),
                "code=1001\n" + "[".repeat(60) + "{\"code\":\"7102\"}" + "]".repeat(60),
                "code=1001\n" + "[".repeat(4000));
    }

    @ParameterizedTest
    @MethodSource("moreThanIsRead")
    void whereMoreStandsThanIsReadThePageSaysSo(String pasted) {
        catalogue.paste(pasted);

        assertThat(catalogue.texts("#pane .cut"))
                .containsExactly("Only a part of this was read. Paste the rest on its own.");
        assertThat(catalogue.texts("#pane .card > summary .name")).contains("1001 QUEUED");
    }

    @Test
    void whatIsSaidAgainIsReadOnce() {
        catalogue.paste("code=1001 Queued\n".repeat(1000) + "code=7102 Invalid address");

        assertThat(catalogue.texts("#pane .answer"))
                .containsExactly("Code 1001 · Text Queued", "Code 7102 · Text Invalid address");
        assertThat(catalogue.has("#pane .cut")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"424242", "{\"code\":\"424242\",\"description\":\"<b>new</b>\"}", "error code=424242"})
    void whatIsInNoTableIsSaidToBeSo(String pasted) {
        catalogue.paste(pasted);

        assertThat(catalogue.text("#pane .undocumented"))
                .startsWith("In no table")
                .contains("424242");
        assertThat(catalogue.has("#pane .undocumented b")).isFalse();
    }

    @Test
    void aTextWithoutACodeIsFoundByTheTextAlone() {
        catalogue.paste(TEXT);

        assertThat(catalogue.text("#pane")).contains("Found by the text alone");
        assertThat(catalogue.texts("#pane .card > summary .name")).containsExactly("7004 INVALID_DEVICE_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid      {x}", "invalid {x}!!!!!", "invalid {x}..."})
    void theTemplateWithMoreWordsDecides(String other, @TempDir Path temporary) {
        String codes = "code,name,message,template\n1,INVALID," + other.replace("{x}", "xx") + "," + other
                + "\n1,INVALID_ID,invalid id xx,invalid id {id}\n";
        try (OpenCatalogue own = OpenCatalogue.of(OpenCatalogue.catalogue(Folders.of(temporary, codes)))) {
            for (String text : List.of("invalid id 7", "Invalid ID 7", "invalid  id 7")) {
                own.paste("{\"code\":1,\"description\":\"" + text + "\"}");

                assertThat(own.texts("#pane .card > summary .name")).containsExactly("1 INVALID_ID");
                assertThat(own.detail("Values in the text")).isEqualTo("id 7");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ".", "...", "!"})
    void aTextOfNothingButWhiteSpaceAndPunctuationLeavesItToTheCode(String text, @TempDir Path temporary) {
        String codes = "code,name,message,template\n1,EXCLAIMED,!!!,\n1,ASKED,what?,{what}?\n1,SAID,Said,\n";
        try (OpenCatalogue own = OpenCatalogue.of(OpenCatalogue.catalogue(Folders.of(temporary, codes)))) {
            own.paste("{\"code\":1,\"description\":\"" + text + "\"}");
            assertThat(own.texts("#pane .candidates .name")).containsExactly("EXCLAIMED", "ASKED", "SAID");

            own.paste("{\"code\":1,\"description\":\"!!!\"}");
            assertThat(own.texts("#pane .card > summary .name")).containsExactly("1 EXCLAIMED");
        }
    }

    @Test
    void numbersThatAreNoCodesAreLeftAlone() {
        catalogue.paste(
                "2026-01-31 12:00:00,7102 took 7102ms at 10.0.0.7102:443 v7102.1 id 7102-7103 (Client.java:7102)");

        assertThat(catalogue.texts("#pane .card")).isEmpty();
    }

    @Test
    void aHostileTextTakesNoLongTime() {
        for (String part :
                List.of(" ", "(code ", "(code 1, text \"", "[", "{\"", "\\\"", "7102 ", "code=", "\"", "\n")) {
            catalogue.paste(part.repeat(100_000 / part.length()));

            assertThat(catalogue.has("#query")).isTrue();
        }
    }
}
