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

    private final StatusMessages<SampleStatus> messages = messages("io.github.connectstatus.SampleMessages");

    private StatusMessages<SampleStatus> messages(String bundle) {
        return new StatusMessages<>(
                SampleStatus.values().length,
                locale -> {
                    asked.add(locale);
                    return ResourceBundle.getBundle(bundle, locale);
                },
                "de",
                "fr",
                "fr-CA");
    }

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
                    () -> assertThat(messages("io.github.connectstatus.SampleMessages")
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
        StatusMessages<SampleStatus> stripped = messages("there.is.None");

        assertThat(stripped.message(SampleStatus.TEXT_MISSING, Locale.GERMAN, Map.of()))
                .isEqualTo("param 'text' is missing");
        assertThat(stripped.message(SampleStatus.DEVICE_TYPE, Locale.GERMAN, Map.of("type", "tv")))
                .isEqualTo("invalid device type tv, only ios or android is allowed");
        assertThatThrownBy(() -> stripped.bundle(Locale.GERMAN)).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void aLanguageThatWasLeftOutIsEnglishOnEveryMachine() {
        for (Locale ofTheMachine : List.of(Locale.US, Locale.GERMANY, Locale.CANADA_FRENCH, Locale.ROOT)) {
            DefaultLocale.with(ofTheMachine, () -> {
                StatusMessages<SampleStatus> messages = new StatusMessages<>(
                        SampleStatus.values().length,
                        locale -> ResourceBundle.getBundle("io.github.connectstatus.SampleMessages", locale),
                        "de",
                        "fr",
                        "ko");

                assertThat(messages.message(SampleStatus.QUEUED, Locale.KOREAN, Map.of()))
                        .isEqualTo("Queued");
                assertThat(messages.bundle(Locale.KOREAN).getLocale()).isEqualTo(Locale.ROOT);
            });
        }
    }

    /** The JDK takes the bundle of the default locale even for one that asks for no language at all. */
    @Test
    void englishThatWasLeftOutIsTheStatussOwnOnEveryMachine() {
        for (Locale ofTheMachine : List.of(Locale.US, Locale.GERMANY)) {
            DefaultLocale.with(ofTheMachine, () -> {
                StatusMessages<SampleStatus> german = messages("io.github.connectstatus.GermanMessages");

                assertThat(german.message(SampleStatus.QUEUED, Locale.ENGLISH, Map.of()))
                        .isEqualTo("Queued");
                assertThat(german.message(SampleStatus.QUEUED, Locale.FRENCH, Map.of()))
                        .isEqualTo("Queued");
                assertThat(german.message(SampleStatus.QUEUED, Locale.GERMAN, Map.of()))
                        .isEqualTo("Eingereiht");
                assertThatThrownBy(() -> german.bundle(Locale.ENGLISH)).isInstanceOf(MissingResourceException.class);
                assertThat(german.bundle(Locale.GERMAN).getString("QUEUED")).isEqualTo("Eingereiht");
            });
        }
    }

    @Test
    void theBundleIsTheJdksOwn() {
        assertThat(SampleStatus.bundle(Locale.GERMANY).getString("DEVICE_TYPE"))
                .isEqualTo("ungültiger Gerätetyp {0}, erlaubt sind nur ios und android");
        assertThat(SampleStatus.bundle(Locale.GERMANY).getString("DUPLICATE_DEVICE_TYPE"))
                .isEqualTo("duplicate device type {0}");
        assertThat(SampleStatus.bundle(Locale.CANADA_FRENCH).getLocale()).isEqualTo(Locale.CANADA_FRENCH);
    }

    @Test
    void aBundleIsLookedUpOncePerLanguage() {
        for (int i = 0; i < 3; i++) {
            messages.message(SampleStatus.QUEUED, Locale.GERMAN, Map.of());
            messages.message(SampleStatus.INVALID_JSON, Locale.GERMANY, Map.of());
            messages.message(SampleStatus.INVALID_JSON, Locale.FRENCH, Map.of());
            messages.message(SampleStatus.INVALID_JSON, Locale.KOREAN, Map.of());
            messages.message(SampleStatus.INVALID_JSON, Locale.ENGLISH, Map.of());
        }

        assertThat(asked).containsExactly(Locale.GERMAN, Locale.FRENCH, Locale.ROOT);
    }

    @Test
    void aBundleThatIsNotThereIsLookedUpOncePerLanguage() {
        StatusMessages<SampleStatus> stripped = messages("there.is.None");
        for (int i = 0; i < 3; i++) {
            stripped.message(SampleStatus.QUEUED, Locale.ENGLISH, Map.of());
        }

        assertThat(asked).containsExactly(Locale.ROOT);
    }

    @Test
    void localesFromOutsideLoadNothingAndLeaveNothingBehind() {
        for (int i = 0; i < 100_000; i++) {
            Locale locale = i % 2 == 0 ? Locale.forLanguageTag("de-DE-x-t" + i) : new Locale("de", "AT", "variant" + i);
            String message = messages.message(SampleStatus.QUEUED, locale, Map.of());
            if (!message.equals("Eingereiht")) {
                assertThat(message).as("%s", locale).isEqualTo("Eingereiht");
            }
        }
        assertThat(asked).containsExactly(Locale.GERMAN);

        asked.clear();
        for (int i = 0; i < 1000; i++) {
            messages.bundle(Locale.forLanguageTag("de-DE-x-t" + i));
            messages.bundle(Locale.forLanguageTag("xx-x-t" + i));
        }
        assertThat(asked).containsOnly(Locale.GERMAN, Locale.ROOT);
    }

    @Test
    void aMessageThatWasAskedForBeforeIsTheSameString() {
        assertThat(messages.message(SampleStatus.QUEUED, Locale.GERMAN, Map.of()))
                .isSameAs(messages.message(SampleStatus.QUEUED, Locale.GERMAN, Map.of()));
    }
}
