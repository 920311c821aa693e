package io.github.connectstatus.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static String explained(Api<?> api, String code, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Lines lines = new Lines(new PrintStream(out, true, UTF_8));
        new Explanation(lines, Locale.ENGLISH).explain(api, code, text);
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void aCodeAloneShowsAllOfItsStatuses() {
        assertThat(explained(Api.MESSAGING, "7208", null)).isEqualTo("""
                messaging 7208
                    found      2 statuses, and nothing tells which it is
                    outcome    failure
                    throws     MessagingException

                    status     SOURCE_IP_NOT_ALLOWED_7208
                    message    Source ip is not in the allowed list
                    meaning    Returned when the source IP is not in the allowed list.
                    outcome    failure
                    throws     MessagingException.SourceIpNotAllowed7208

                    status     MESSAGE_EXPIRED_7208
                    message    Message expired
                    meaning    Returned when message is expired.
                    outcome    failure
                    throws     MessagingException.MessageExpired7208

                """);
    }

    @Test
    void aTextTellsWhichStatusItIs() {
        assertThat(explained(Api.MESSAGING, "7601", "verification  FAILED.")).isEqualTo("""
                messaging 7601 "verification  FAILED."
                    status     VERIFICATION_FAILED
                    found      by its text, but for case, spaces and the final punctuation
                    message    Verification failed
                    meaning    Returns then the verification is failed.
                    outcome    failure
                    throws     MessagingException.VerificationFailed
                    same code  TRANSACTION_NOT_UNDER_SERVICE

                """);
    }

    @Test
    void theValuesOfATemplateHaveNames() {
        assertThat(explained(Api.MESSAGING, "7004", "invalid action for identifier buy"))
                .contains("    found      by its template\n")
                .contains("    with       identifier = buy\n")
                .contains("    message    invalid action for identifier buy\n");
    }

    @Test
    void aTextThatIsNotDocumentedLeavesTheCode() {
        assertThat(explained(Api.PROFILE, "7016", "Oh no"))
                .contains("    found      by its code alone\n")
                .contains("    throws     ProfileException.UnknownError\n");
    }

    @Test
    void whatIsNoFailureThrowsNothing() {
        assertThat(explained(Api.TRANSACTION_STATUS, "7500", "Delivered"))
                .contains("    found      by its text, letter for letter\n")
                .contains("    outcome    success\n")
                .contains("    throws     nothing\n");
    }

    @Test
    void aCodeInNoTableThrowsTheExceptionOfTheApi() {
        assertThat(explained(Api.EVENT, "7999", null)).isEqualTo("""
                event 7999
                    found      nothing: the table does not have this code
                    outcome    uncertain
                    throws     EventException

                """);
    }

    @Test
    void theUndocumentedCodeIsLaidOverTheMessagingTableAlone() {
        assertThat(explained(Api.MESSAGING, "1001", "Queued"))
                .contains("    status     QUEUED\n")
                .contains("    outcome    accepted\n");
        assertThat(explained(Api.TRANSACTION_STATUS, "1001", "Queued")).contains("found      nothing");
    }

    @Test
    void aLongTextGoesOnBelowItselfAndSteersNoTerminal() {
        assertThat(explained(Api.MESSAGING, "7004", "invalid action for identifier \u001B[31m" + "word ".repeat(20)))
                .contains("    with       identifier =  [31mword word")
                .containsPattern("word\n {15}word")
                .doesNotContain("\u001B");
    }
}
