package io.github.connectstatus.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Resolution.Ambiguous;
import io.github.connectstatus.Resolution.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The few lines that a user writes, as the README shows them. */
class UsageTest {

    private final List<String> log = new ArrayList<>();

    @Test
    void lookingUp() {
        MessagingStatus status = MessagingStatus.INVALID_SENDER_ID;
        int code = status.code(); // 7101
        String message = status.message(); // Invalid Sender ID
        String german = status.message(Locale.GERMAN); // Ungültige Absender-ID
        List<MessagingStatus> variants = MessagingStatus.ofCode(7208); // two of them

        assertThat(code).isEqualTo(7101);
        assertThat(message).isEqualTo("Invalid Sender ID");
        assertThat(german).isEqualTo("Ungültige Absender-ID");
        assertThat(variants)
                .containsExactly(MessagingStatus.SOURCE_IP_NOT_ALLOWED_7208, MessagingStatus.MESSAGE_EXPIRED_7208);
    }

    @Test
    void resolving() {
        Resolution<MessagingStatus> resolution =
                MessagingStatus.resolve("7004", "Invalid device type tv, only ios or android is allowed.");

        if (resolution instanceof Resolved<MessagingStatus> answer) {
            log(answer.status() + " " + answer.arguments()); // INVALID_DEVICE_TYPE {type=tv}
        } else if (resolution instanceof Ambiguous<MessagingStatus> answer) {
            log("one of " + answer.candidates());
        } else {
            log("not documented: " + resolution.rawCode() + " " + resolution.rawText());
        }

        assertThat(log).containsExactly("INVALID_DEVICE_TYPE {type=tv}");
    }

    @Test
    void switching() {
        assertThat(advice(MessagingStatus.INVALID_ADDRESS)).isEqualTo("ask for another number");
        assertThat(advice(MessagingStatus.MESSAGE_EXPIRED_7208)).isEqualTo("send it again");
    }

    private static String advice(MessagingStatus status) {
        return switch (status) {
            case INVALID_ADDRESS, UNKNOWN_SUBSCRIBER_ADDRESS -> "ask for another number";
            case MESSAGE_EXPIRED_7208, MESSAGE_EXPIRED_7301 -> "send it again";
            default -> status.description();
        };
    }

    @Test
    void catching() {
        sent("7004", "invalid device type tv, only ios or android is allowed", "5f0d7c52");
        sent("7102", "Invalid address", "5f0d7c52");
        sent("7999", "Quota used up", "5f0d7c52");
        sent("1001", "Queued", "5f0d7c52");

        assertThat(log)
                .containsExactly(
                        "no such device: tv",
                        "7102 Invalid address (transaction 5f0d7c52)",
                        "7999 Quota used up (transaction 5f0d7c52)");
    }

    private void sent(String code, String text, String transactionId) {
        try {
            MessagingException.throwIfFailure(code, text, transactionId);
        } catch (MessagingException.InvalidDeviceType e) {
            log("no such device: " + e.type().orElse("not said"));
        } catch (MessagingException e) {
            log(e.getMessage()); // 7102 Invalid address (transaction 5f0d7c52)
        }
    }

    @Test
    void speaking() {
        Resolution<MessagingStatus> resolution =
                MessagingStatus.resolve("7004", "invalid device type tv, only ios or android is allowed");
        String french = resolution.message(Locale.FRENCH);
        String pattern = MessagingBundle.get(Locale.FRENCH).getString("INVALID_DEVICE_TYPE");

        assertThat(french).isEqualTo("Type d'appareil tv non valide\u00a0: seuls ios et android sont autorisés");
        assertThat(pattern).isEqualTo("Type d''appareil {0} non valide\u00a0: seuls ios et android sont autorisés");
    }

    @Test
    void aFailureThatNobodyKnowsIsTheExceptionOfTheApi() {
        assertThatThrownBy(() -> MessagingException.throwIfFailure("7999", "Quota used up"))
                .isExactlyInstanceOf(MessagingException.class)
                .hasMessage("7999 Quota used up");
        assertThat(MessagingStatus.resolve("7999", "Quota used up").resolved()).isEqualTo(Optional.empty());
        assertThat(MessagingStatus.INVALID_DEVICE_TYPE.message(Locale.ENGLISH, Map.of("type", "tv")))
                .isEqualTo("invalid device type tv, only ios or android is allowed");
    }

    private void log(String line) {
        log.add(line);
    }
}
