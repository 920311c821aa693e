package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusMessagesTest {

    /** The locales for which a bundle was looked up. */
    private final List<Locale> asked = new ArrayList<>();

    private final StatusMessages messages = new StatusMessages(locale -> {
        asked.add(locale);
        return SampleBundle.load(locale);
    });

    @ParameterizedTest
    @CsvSource({
        "de, Eingereiht",
        "de-AT, Eingereiht",
        "de-Latn-DE-x-private, Eingereiht",
        "fr, Mis en file d'attente",
        "fr-FR, Mis en file d'attente",
        "fr-CA, À mettre en file",
        "en, Queued",
        "en-GB, Queued",
        "und, Queued",
        "ko, Queued"
    })
    void theNearestBundleIsTaken(String language, String message) {
        Locale locale = Locale.forLanguageTag(language);

        for (Locale ofTheMachine : List.of(Locale.US, Locale.GERMANY, Locale.CANADA_FRENCH, Locale.ROOT)) {
            DefaultLocale.with(
                    ofTheMachine,
                    () -> assertThat(new StatusMessages(SampleBundle::load)
                                    .message(SampleStatus.QUEUED, locale, Map.of()))
                            .isEqualTo(message));
        }
    }

    @Test
    void whoAsksForALanguageWithoutABundleReadsEnglishOnEveryMachine() {
        DefaultLocale.with(Locale.GERMANY, () -> {
            assertThat(messages.bundle(Locale.KOREAN).getLocale()).isEqualTo(Locale.ROOT);
            assertThat(messages.bundle(Locale.GERMAN).getLocale()).isEqualTo(Locale.GERMAN);
            assertThat(SampleStatus.QUEUED.message(Locale.KOREAN)).isEqualTo("Queued");
        });
    }

    @Test
    void aKeyThatOneBundleLacksIsFoundInTheNextOne() {
        assertThat(SampleStatus.QUEUED.message(Locale.CANADA_FRENCH)).isEqualTo("À mettre en file");
        assertThat(SampleStatus.DEVICE_TYPE.message(Locale.CANADA_FRENCH, Map.of("type", "tv")))
                .isEqualTo("type d'appareil {tv} non valide");
        assertThat(SampleStatus.INVALID_JSON.message(Locale.CANADA_FRENCH)).isEqualTo("Invalid JSON");
    }

    @Test
    void aKeyThatNoBundleHasIsTheStatussOwnEnglish() {
        assertThat(SampleStatus.INTERNAL_ERROR.message(Locale.GERMAN)).isEqualTo("Internal error occurred");
        assertThat(SampleStatus.PARAM_MISSING.message(Locale.GERMAN, Map.of("name", "text")))
                .isEqualTo("param text is missing");
        assertThat(SampleStatus.PARAM_MISSING.message(Locale.GERMAN)).isEqualTo("param xxx is missing");
    }

    @Test
    void aMessageWithoutPlaceholdersIsNoPattern() {
        assertThat(SampleStatus.TEXT_MISSING.message(Locale.ENGLISH)).isEqualTo("param 'text' is missing");
        assertThat(SampleStatus.QUEUED.message(Locale.FRENCH)).isEqualTo("Mis en file d'attente");
    }

    @Test
    void placeholdersHaveTheGivenValues() {
        assertThat(SampleStatus.ACTIONS_SIZE.message(Locale.ENGLISH, Map.of("expected", "3", "found", "2")))
                .isEqualTo("Invalid number of actions, expected actions size 3, but found 2");
        assertThat(SampleStatus.ACTIONS_SIZE.message(Locale.GERMAN, Map.of("expected", "3", "found", "2")))
                .isEqualTo("2 statt 3 Aktionen");
    }

    @Test
    void placeholdersWithoutAValueHaveWhatTheDocumentHas() {
        assertThat(SampleStatus.DEVICE_TYPE.message(Locale.FRENCH)).isEqualTo("type d'appareil {xxx} non valide");
        assertThat(SampleStatus.ACTIONS_SIZE.message(Locale.GERMAN, Map.of("found", "2", "other", "x")))
                .isEqualTo("2 statt xx Aktionen");
    }

    @Test
    void placeholdersWithoutAnyValueStandInBraces() {
        assertThat(SampleStatus.REWORDED.message(Locale.GERMAN)).isEqualTo("nichts ({thing}) gefunden");
        assertThat(SampleStatus.REWORDED.message(Locale.GERMAN, Map.of("thing", "x")))
                .isEqualTo("nichts (x) gefunden");
        assertThat(SampleStatus.REWORDED.message(Locale.ENGLISH)).isEqualTo("no {thing} found");
    }

    @Test
    void valuesAreNoPatterns() {
        assertThat(SampleStatus.DEVICE_TYPE.message(Locale.FRENCH, Map.of("type", "{0}'s ''{1}''")))
                .isEqualTo("type d'appareil {{0}'s ''{1}''} non valide");
        assertThat(SampleStatus.DUPLICATE_DEVICE_TYPE.message(Locale.GERMAN, Map.of("type", "1000.5")))
                .isEqualTo("duplicate device type 1000.5");
    }

    @Test
    void withoutABundleTheMessageIsTheStatussOwnEnglish() {
        StatusMessages stripped = new StatusMessages(locale -> ResourceBundle.getBundle("there.is.None", locale));

        assertThat(stripped.message(SampleStatus.TEXT_MISSING, Locale.GERMAN, Map.of()))
                .isEqualTo("param 'text' is missing");
        assertThat(stripped.message(SampleStatus.DEVICE_TYPE, Locale.GERMAN, Map.of("type", "tv")))
                .isEqualTo("invalid device type tv, only ios or android is allowed");
        assertThatThrownBy(() -> stripped.bundle(Locale.GERMAN)).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void aBundleIsLookedUpOncePerLocale() {
        for (int i = 0; i < 3; i++) {
            messages.message(SampleStatus.QUEUED, Locale.GERMAN, Map.of());
            messages.message(SampleStatus.INVALID_JSON, Locale.FRENCH, Map.of());
        }

        assertThat(asked).containsExactly(Locale.GERMAN, Locale.FRENCH);
    }

    @Test
    void aBundleThatIsNotThereIsLookedUpOncePerLocale() {
        StatusMessages stripped = new StatusMessages(locale -> {
            asked.add(locale);
            return ResourceBundle.getBundle("there.is.None", locale);
        });
        for (int i = 0; i < 3; i++) {
            stripped.message(SampleStatus.QUEUED, Locale.GERMAN, Map.of());
        }

        assertThat(asked).containsExactly(Locale.GERMAN);
    }

    @Test
    void theBundlesKeptAreBounded() {
        List<Locale> locales = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            locales.add(Locale.forLanguageTag("de-x-t" + i));
        }
        locales.forEach(locale -> assertThat(messages.message(SampleStatus.QUEUED, locale, Map.of()))
                .isEqualTo("Eingereiht"));
        assertThat(asked).isEqualTo(locales);

        asked.clear();
        messages.message(SampleStatus.QUEUED, locales.get(499), Map.of());
        assertThat(asked).isEmpty();
        messages.message(SampleStatus.QUEUED, locales.get(0), Map.of());
        assertThat(asked).containsExactly(locales.get(0));
    }
}
