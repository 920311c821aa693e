package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statuses, resolutions and exceptions in the languages that come with the tables. */
class LocalizedApiTest {

    private static final GeneratedClasses CLASSES =
            Project.of("webex-connect/messaging").load();
    private static final GeneratedApi MESSAGING = CLASSES.api("Messaging");

    private static final String REFUSED = "Invalid device type tv, only iOS or Android is allowed.";
    private static final Status DEVICE_TYPE = MESSAGING.value("INVALID_DEVICE_TYPE");
    private static final Status SENDER_ID = MESSAGING.value("INVALID_SENDER_ID");

    private static StatusException thrown(String code, String text) {
        return catchThrowableOfType(StatusException.class, () -> MESSAGING.throwIfFailure(code, text, "t-1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Ungültiger Gerätetyp tv; zulässig ist nur ios oder android",
                "fr | Type d'appareil tv non valide\u00A0: seuls ios et android sont autorisés",
                "pt-BR | Tipo de dispositivo inválido: tv; apenas ios ou android é permitido",
                "zh-CN | 设备类型 tv 无效，仅允许 ios 或 android",
                "ar | نوع الجهاز \u2068tv\u2069 غير صالح، يُسمح فقط بالقيمة ios أو android",
                "en | invalid device type tv, only ios or android is allowed"
            })
    void statusResolutionAndExceptionSpeakTheLanguageWithTheValuesOfTheText(String tag, String message) {
        Locale locale = Locale.forLanguageTag(tag);

        assertThat(DEVICE_TYPE.message(locale, Map.of("type", "tv"))).isEqualTo(message);
        assertThat(MESSAGING.resolve("7004", REFUSED).message(locale)).isEqualTo(message);
        StatusException exception = thrown("7004", REFUSED);
        assertThat(exception.message(locale)).isEqualTo(message);
        assertThat(DefaultLocale.with(locale, exception::getLocalizedMessage))
                .isEqualTo("7004 " + REFUSED + " (transaction t-1)");
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT, Ungültige Absender-ID",
        "de-CH-1996, Ungültige Absender-ID",
        "fr-CA, ID d'expéditeur non valide",
        "pt-BR, ID do remetente inválido",
        "pt, ID do remetente inválido",
        "pt-PT, ID do remetente inválido",
        "zh-CN, 发送方 ID 无效",
        "zh-Hans-CN, 发送方 ID 无效",
        "zh-Hans, 发送方 ID 无效",
        "zh, 发送方 ID 无效",
        "zh-SG, 发送方 ID 无效",
        "zh-Hans-TW, 发送方 ID 无效",
        "zh-Hant, Invalid Sender ID",
        "zh-Hant-CN, Invalid Sender ID",
        "zh-TW, Invalid Sender ID",
        "zh-Hant-HK, Invalid Sender ID",
        "en-GB, Invalid Sender ID",
        "ko, Invalid Sender ID",
        "und, Invalid Sender ID"
    })
    void theNearestLanguageIsFoundAndNeverThatOfTheMachine(String tag, String message) {
        Locale locale = Locale.forLanguageTag(tag);

        for (Locale ofTheMachine :
                List.of(Locale.US, Locale.GERMANY, Locale.SIMPLIFIED_CHINESE, Locale.forLanguageTag("pt-BR"))) {
            // A new loader, so that nothing is kept of what other machines were told.
            GeneratedApi api = CLASSES.loadedAnew().api("Messaging");
            assertThat(DefaultLocale.with(
                            ofTheMachine, () -> api.value("INVALID_SENDER_ID").message(locale)))
                    .isEqualTo(message);
            assertThat(DefaultLocale.with(ofTheMachine, () -> api.bundle(locale).getString("INVALID_SENDER_ID")))
                    .isEqualTo(message);
        }
    }

    @Test
    void withoutValuesPlaceholdersHaveWhatTheDocumentHas() {
        assertThat(DEVICE_TYPE.message(Locale.GERMAN))
                .isEqualTo("Ungültiger Gerätetyp xxx; zulässig ist nur ios oder android");
    }

    @ParameterizedTest
    @CsvSource({"7003, no such 'text' {0}", "4711, it's ''new'' {x}", "none, 100 %s"})
    void whatIsNotResolvedStaysAsTheServerSentIt(String code, String text) {
        Resolution<?> resolution = MESSAGING.resolve(code, text);

        assertThat(resolution).isNotInstanceOf(Resolved.class);
        assertThat(resolution.message(Locale.GERMAN)).isEqualTo(text);
        assertThat(thrown(code, text).message(Locale.GERMAN)).isEqualTo(text);
    }

    @Test
    void aMessageIsFormattedAgainWithoutALookUp() {
        Locale austrian = Locale.forLanguageTag("de-AT");
        String first = SENDER_ID.message(austrian);
        assertThat(CLASSES.resourcesLookedFor()).anyMatch(name -> name.endsWith("_de.properties"));
        ResourceBundle.clearCache(CLASSES);
        CLASSES.resourcesLookedFor().clear();

        assertThat(SENDER_ID.message(austrian)).isEqualTo(first);
        for (Status status : MESSAGING.values()) {
            status.message(austrian, Map.of());
        }

        assertThat(CLASSES.resourcesLookedFor()).isEmpty();
    }
}
