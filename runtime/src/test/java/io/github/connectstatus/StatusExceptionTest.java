package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusExceptionTest {

    @Test
    void theMessageIsTheCodeAndTheTextAndTheTransaction() {
        assertThat(exception("7000", "Invalid  json at line 3.", "f81d4fae"))
                .hasMessage("7000 Invalid  json at line 3. (transaction f81d4fae)");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n"})
    void aTransactionThatIsNotKnownIsNotMentioned(String transaction) {
        assertThat(exception("7000", "Invalid JSON", transaction)).hasMessage("7000 Invalid JSON");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n"})
    void whereThereIsNoTextTheDocumentedOneIsSaid(String text) {
        assertThat(exception("7000", text, null)).hasMessage("7000 Invalid JSON");
        assertThat(exception("7300", text, null)).hasMessage("7300 (one of SUBMITTED, NOT_SUBMITTED)");
        assertThat(exception("9999", text, "f81d4fae")).hasMessage("9999 (transaction f81d4fae)");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n"})
    void whereThereIsNoCodeThatIsSaid(String code) {
        assertThat(exception(code, "Oh dear", null)).hasMessage("no code Oh dear");
        assertThat(exception(code, null, null)).hasMessage("no code");
    }

    @Test
    void whatCameIsKeptToTheLetter() {
        SampleException exception = exception(" 7000 ", " Invalid\nJSON ", " f81d4fae ");

        assertThat(exception.rawCode()).contains(" 7000 ");
        assertThat(exception.rawText()).contains(" Invalid\nJSON ");
        assertThat(exception.transactionId()).contains(" f81d4fae ");
        assertThat(exception.resolution()).isEqualTo(SampleStatus.resolve(" 7000 ", " Invalid\nJSON "));
    }

    @Test
    void whatDidNotComeIsEmpty() {
        SampleException exception = exception(null, null, null);

        assertThat(exception.rawCode()).isEmpty();
        assertThat(exception.rawText()).isEmpty();
        assertThat(exception.transactionId()).isEmpty();
    }

    @Test
    void theRemedyIsThatOfTheAnswer() {
        assertThat(exception("7000", "Invalid JSON", null).remedy()).contains(Remedy.REQUEST);
        assertThat(exception("7208", "Message expired", null).remedy()).isEmpty();
        assertThat(exception("9999", null, null).remedy()).isEmpty();
    }

    @Test
    void onlyWhatIsCertainlyRetryableIsRetried() {
        assertThat(exception("7006", "Oh dear", null).isRetryable()).isTrue();
        assertThat(exception("7000", "Invalid JSON", null).isRetryable()).isFalse();
        assertThat(exception("7208", "Message expired", null).isRetryable()).isFalse();
        assertThat(exception(null, null, null).isRetryable()).isFalse();
    }

    @Test
    void aPlaceholdersValueIsTold() {
        assertThat(exception("7004", "duplicate device type tv", null).type()).contains("tv");
        assertThat(exception("7004", "duplicate device type xxx", null).type()).isEmpty();
        assertThat(exception("7004", "something else", null).type()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n", "\r", "\0", "\u001b", "\u007f", "\u0085", "\u2028", "\u2029", "\u202e", "\u2066", "\u200f",
                "\ufeff", "\u00ad", "\ud83e", "\udd8a"
            })
    void noTextFromOutsideWritesALineOfItsOwn(String control) {
        assertThat(exception("7000", "a" + control + "b", "t" + control + "u"))
                .hasMessage("7000 a b (transaction t u)");
        assertThat(exception("70" + control + "00", "a", null)).hasMessage("70 00 a");
    }

    @Test
    void lettersOfEveryScriptAreKept() {
        assertThat(exception("7000", "größer 👩‍💻 無効な JSON", null)).hasMessage("7000 größer 👩‍💻 無効な JSON");
    }

    @Test
    void ofALongTextTheBeginningIsSaid() {
        assertThat(exception("7000", "x".repeat(500), null)).hasMessage("7000 " + "x".repeat(500));
        assertThat(exception("7000", "x".repeat(501), "f81d4fae"))
                .hasMessage("7000 " + "x".repeat(500) + "… (transaction f81d4fae)");
    }

    @Test
    void aLongTextIsNotCutThroughACharacter() {
        assertThat(exception("7000", "x".repeat(499) + "🦊🦊", null)).hasMessage("7000 " + "x".repeat(499) + "…");
        assertThat(exception("7000", "x".repeat(498) + "🦊🦊", null)).hasMessage("7000 " + "x".repeat(498) + "🦊…");
    }

    @Test
    void noPartOfTheMessageIsEndless() {
        String endless = "x".repeat(10_000);

        assertThat(exception(endless, endless, endless).getMessage()).hasSizeLessThan(2000);
    }

    @Test
    void theCandidatesOfAnAmbiguousAnswerAreNamed() {
        assertThat(exception("7006", "Oh dear", "f81d4fae"))
                .hasMessage("7006 Oh dear (one of INTERNAL_ERROR, INTERNAL_SERVER_ERROR) (transaction f81d4fae)");
        assertThat(exception("7208", "message expired", null))
                .hasMessage("7208 message expired (one of EXPIRED, EXPIRED_LATER, EXPIRED_OTHERWISE)");
    }

    @Test
    void moreCandidatesThanAnyoneReadsAreCounted() {
        assertThat(message(candidates(40))).endsWith(", QUEUED)").doesNotContain("more");
        assertThat(message(candidates(41))).endsWith(", QUEUED and 1 more)");
        assertThat(message(candidates(5000))).endsWith(" and 4960 more)").hasSizeLessThan(500);
    }

    private static Resolution<SampleStatus> candidates(int size) {
        return new Resolution.Ambiguous<>(Collections.nCopies(size, SampleStatus.QUEUED), "1", null);
    }

    private static String message(Resolution<SampleStatus> resolution) {
        return new SampleException(resolution, null).getMessage();
    }

    @Test
    void logsDoNotDependOnTheLanguageOfTheMachine() {
        for (Locale ofTheMachine :
                List.of(Locale.US, Locale.GERMANY, Locale.CANADA_FRENCH, Locale.forLanguageTag("ar"))) {
            DefaultLocale.with(ofTheMachine, () -> {
                SampleException exception = exception("7000", null, "f81d4fae");
                StringWriter trace = new StringWriter();
                exception.printStackTrace(new PrintWriter(trace));
                String line = "7000 Invalid JSON (transaction f81d4fae)";

                assertThat(exception).hasMessage(line);
                assertThat(exception.getLocalizedMessage()).isEqualTo(line);
                assertThat(exception).hasToString(SampleException.class.getName() + ": " + line);
                assertThat(trace.toString().lines().findFirst())
                        .contains(SampleException.class.getName() + ": " + line);
            });
        }
    }

    @Test
    void theLanguageOfTheDisplayDoesNotCount() {
        DefaultLocale.with(Locale.US, () -> {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
            assertThat(exception("7000", null, null).getLocalizedMessage()).isEqualTo("7000 Invalid JSON");
        });
    }

    @Test
    void aUserIsToldInALanguage() {
        assertThat(exception("7004", "invalid device type tv, only ios or android is allowed", "f81d4fae")
                        .message(Locale.GERMAN))
                .isEqualTo("ungültiger Gerätetyp tv, erlaubt sind nur ios und android");
        assertThat(exception("7000", "reworded", null).message(Locale.GERMANY)).isEqualTo("Ungültiges JSON");
        assertThat(exception("9999", "Oh\ndear", null).message(Locale.GERMAN)).isEqualTo("Oh\ndear");
        assertThat(exception("7006", null, null).message(Locale.GERMAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7000", "7006", "9999"})
    void aLocaleIsNeeded(String code) {
        assertThatThrownBy(() -> exception(code, "x", null).message(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("locale");
    }

    @Test
    void theStatusIsOneCallAway() {
        Optional<SampleStatus> status = exception("7000", null, null).status();
        StatusException untyped = exception("7000", null, null);

        assertThat(status).contains(SampleStatus.INVALID_JSON);
        assertThat(untyped.status().map(Status::code)).contains(7000);
        assertThat(exception("7006", null, null).status()).isEmpty();
        assertThat(exception("9999", null, null).status()).isEmpty();
    }

    @Test
    void anExceptionWithoutATypeOfItsOwnHasTheStatusToo() {
        assertThat(
                        new StatusException(SampleStatus.resolve(7000, null), null) {}.status()
                                .map(Status::code))
                .contains(7000);
    }

    @Test
    void theExceptionOfAStatusIsMadeForTests() {
        SampleException exception =
                new SampleException(Resolution.of(SampleStatus.DEVICE_TYPE, Map.of("type", "tv")), null);

        assertThat(exception).hasMessage("7004 invalid device type tv, only ios or android is allowed");
        assertThat(exception.type()).contains("tv");
        assertThat(exception.status()).contains(SampleStatus.DEVICE_TYPE);
    }

    @Property
    void whateverCameIsOneLine(
            @ForAll("answers") String code, @ForAll("answers") String text, @ForAll("answers") String transaction) {
        for (String number : List.of(code, "7000", "7006", "7600", "7500")) {
            assertThat(HostileText.spoiling(exception(number, text, transaction).getMessage()))
                    .isEmpty();
            assertThat(HostileText.spoiling(
                            exception(number, "param " + text, transaction).toString()))
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<String> answers() {
        return HostileText.texts();
    }

    @Test
    void anExceptionIsSerializable() {
        SampleException exception = exception("7004", "duplicate device type tv", "f81d4fae");
        SampleException copy = Serialization.copyOf(exception);

        assertThat(copy).hasMessage(exception.getMessage());
        assertThat(copy.resolution()).isEqualTo(exception.resolution());
        assertThat(copy.transactionId()).contains("f81d4fae");
        assertThat(Serialization.copyOf(exception(null, null, null))).hasMessage("no code");
    }

    private static SampleException exception(String code, String text, String transactionId) {
        return new SampleException(SampleStatus.resolve(code, text), transactionId);
    }
}
