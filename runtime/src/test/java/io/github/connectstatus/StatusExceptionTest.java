package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
        assertThat(exception("7004", text, null)).hasMessage("7004");
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

        assertThat(exception.code()).contains(" 7000 ");
        assertThat(exception.text()).contains(" Invalid\nJSON ");
        assertThat(exception.transactionId()).contains(" f81d4fae ");
        assertThat(exception.resolution()).isEqualTo(SampleStatus.resolve(" 7000 ", " Invalid\nJSON "));
    }

    @Test
    void whatDidNotComeIsEmpty() {
        SampleException exception = exception(null, null, null);

        assertThat(exception.code()).isEmpty();
        assertThat(exception.text()).isEmpty();
        assertThat(exception.transactionId()).isEmpty();
    }

    @Test
    void aPlaceholdersValueIsTold() {
        assertThat(exception("7004", "duplicate device type tv", null).type()).contains("tv");
        assertThat(exception("7004", "duplicate device type xxx", null).type()).isEmpty();
        assertThat(exception("7004", "something else", null).type()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\0", "\u001b", "\u007f", "\u0085", "\u2028", "\u2029", "\ud83e", "\udd8a"})
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
    void theLocalizedMessageIsInTheLanguageOfTheDefaultLocale() {
        SampleException exception = exception("7004", "DUPLICATE device type tv", "f81d4fae");
        SampleException plain = exception("7000", "reworded", null);

        DefaultLocale.with(Locale.GERMANY, () -> {
            assertThat(plain.getLocalizedMessage()).isEqualTo("7000 Ungültiges JSON");
            assertThat(plain).hasToString(SampleException.class.getName() + ": 7000 Ungültiges JSON");
            assertThat(plain).hasMessage("7000 reworded");
            assertThat(exception.getLocalizedMessage())
                    .isEqualTo("7004 duplicate device type tv (transaction f81d4fae)");
        });
        DefaultLocale.with(
                Locale.US, () -> assertThat(plain.getLocalizedMessage()).isEqualTo("7000 Invalid JSON"));
    }

    @Test
    void theLanguageOfTheDisplayCounts() {
        DefaultLocale.with(Locale.US, () -> {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
            assertThat(exception("7000", null, null).getLocalizedMessage()).isEqualTo("7000 Ungültiges JSON");
        });
    }

    @Test
    void theMessageIsEnglishWhateverTheDefaultLocaleIs() {
        DefaultLocale.with(
                Locale.GERMANY, () -> assertThat(exception("7000", null, null)).hasMessage("7000 Invalid JSON"));
    }

    @Test
    void theMessageIsToldInALanguage() {
        assertThat(exception("7004", "invalid device type tv, only ios or android is allowed", "f81d4fae")
                        .getMessage(Locale.GERMAN))
                .isEqualTo("7004 ungültiger Gerätetyp tv, erlaubt sind nur ios und android (transaction f81d4fae)");
        assertThat(exception("9999", "Oh\ndear", null).getMessage(Locale.GERMAN))
                .isEqualTo("9999 Oh dear");
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
