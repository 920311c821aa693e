package io.github.connectstatus.sample.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String output(int status, String... args) throws IOException, InterruptedException {
        assertThat(Main.run(new PrintStream(out, true, UTF_8), args)).isEqualTo(status);
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String output(String... args) throws IOException, InterruptedException {
        return output(Main.DONE, args);
    }

    @Test
    void withoutArgumentsTellingCasesAreShown() throws IOException, InterruptedException {
        assertThat(output())
                .contains("\nmessaging 7208\n")
                .contains("    throws     MessagingException.MessageExpired7208\n")
                .contains("    throws     MessagingException.TransactionNotUnderService\n")
                .contains("    throws     MessagingException.VerificationFailed\n")
                .contains("    with       type = tv\n");
    }

    @Test
    void theDemoShowsWhatAClientMakesOfResponses() throws IOException, InterruptedException {
        assertThat(output("demo"))
                .contains("answer     1001 QUEUED (accepted): Queued\n")
                .contains("answer     7208 one of [SOURCE_IP_NOT_ALLOWED_7208, MESSAGE_EXPIRED_7208] (failure): \n")
                .contains("answer     7999 undocumented (uncertain): Quota of the tenant used up\n")
                .contains("throws     MessagingException.AuthenticationFailed\n")
                .contains("throws     TransactionException.InvalidAddress\n")
                .contains("throws     EventException.InvalidValue\n")
                .contains("throws     ProfileException.CustomerAlreadyExists\n")
                .contains("its type   tv\n")
                .contains("logged     HTTP 502 with a body that is not JSON: <html>")
                .contains("logged     HTTP 500 with a body that tells of no failure: ")
                .contains("throws     HttpTimeoutException\n");
    }

    @Test
    void theDemoShowsWhatBecomesOfAMessage() throws IOException, InterruptedException {
        assertThat(output("demo"))
                .contains("a failure that passes, sent again\n    answer     1001 QUEUED (accepted): Queued\n")
                .contains("""
                        receipt 7501 Submitted
                            answer     HTTP 200
                            says       SUBMITTED by EXACT_TEXT (code 7501, text "Submitted")
                            state      DELIVERED
                        """)
                .contains("""
                        receipt 7999 Read
                            answer     HTTP 200
                            says       undocumented (code 7999, text "Read")
                            state      READ
                        """)
                .contains("""
                        a receipt with another signature
                            answer     HTTP 403
                            state      READ
                        """);
    }

    @Test
    void aCodeAloneShowsAllOfItsStatuses() throws IOException, InterruptedException {
        assertThat(output("messaging", "7208")).isEqualTo("""
                messaging 7208
                    found      2 statuses, and nothing tells which it is
                    outcome    failure
                    throws     MessagingException
                    status     SOURCE_IP_NOT_ALLOWED_7208
                    message    Source ip is not in the allowed list
                    meaning    Returned when the source IP is not in the allowed list.
                    status     MESSAGE_EXPIRED_7208
                    message    Message expired
                    meaning    Returned when message is expired.

                """);
    }

    @Test
    void aTextTellsWhichStatusItIsAndNeedsNoQuotes() throws IOException, InterruptedException {
        assertThat(output("messaging", "7601", "verification", "FAILED.")).isEqualTo("""
                messaging 7601 "verification FAILED."
                    found      by its text, but for case, spaces and the final punctuation
                    outcome    failure
                    throws     MessagingException.VerificationFailed
                    status     VERIFICATION_FAILED
                    message    Verification failed
                    meaning    Returns then the verification is failed.

                """);
    }

    @Test
    void theValuesOfATemplateHaveNames() throws IOException, InterruptedException {
        assertThat(output("messaging", "7004", "invalid action for identifier buy"))
                .contains("    found      by its template\n")
                .contains("    message    invalid action for identifier buy\n")
                .contains("    with       identifier = buy\n");
    }

    @Test
    void aTextThatIsNotDocumentedLeavesTheCode() throws IOException, InterruptedException {
        assertThat(output("profile", "7016", "Oh no"))
                .contains("    found      by its code alone\n")
                .contains("    throws     ProfileException.UnknownError\n");
    }

    @Test
    void whatIsNoFailureThrowsNothing() throws IOException, InterruptedException {
        assertThat(output("transaction-status", "7500", "Delivered"))
                .contains("    found      by its text, letter for letter\n")
                .contains("    outcome    success\n    throws     nothing\n");
    }

    @Test
    void aCodeInNoTableThrowsTheExceptionOfTheApi() throws IOException, InterruptedException {
        assertThat(output("event", "7999")).isEqualTo("""
                event 7999
                    found      nothing: the table does not have this code
                    outcome    uncertain
                    throws     EventException

                """);
    }

    @Test
    void theQueuedOfEverySuccessIsAddedToTheMessagingTableAlone() throws IOException, InterruptedException {
        assertThat(output("messaging", "1001")).contains("    status     QUEUED\n");
        assertThat(output("transaction-status", "1001")).contains("    found      nothing");
    }

    @Test
    void whatServersSendSteersNoTerminal() throws IOException, InterruptedException {
        assertThat(output("messaging", "7004", "invalid action for identifier \u001B[31m"))
                .contains("    with       identifier =  [31m\n")
                .doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tlh", "zh-TW", "d!"})
    void aMissingLanguageIsTold(String language) throws IOException, InterruptedException {
        assertThat(output("--lang", language, "profile", "7016"))
                .startsWith("There are no messages in ")
                .contains("message    Unknown error\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en_GB", "en-US"})
    void englishIsNot(String language) throws IOException, InterruptedException {
        assertThat(output("--lang", language, "profile", "7016"))
                .startsWith("profile 7016\n")
                .contains("message    Unknown error\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mesaging 7208", "messaging", "--verbose", "demo --lang", "--lang de 7208"})
    void misuseIsAnsweredWithTheUsage(String args) throws IOException, InterruptedException {
        assertThat(output(Main.MISUSED, args.split(" "))).startsWith("Usage: ");
    }

    @Test
    void helpIsTheUsage() throws IOException, InterruptedException {
        assertThat(output("--help")).startsWith("Usage: ").contains("transaction-status");
    }
}
