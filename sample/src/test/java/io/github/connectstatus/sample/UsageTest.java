package io.github.connectstatus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Resolution.Ambiguous;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusLookup;
import io.github.connectstatus.Template;
import io.github.connectstatus.sample.client.MessagingException;
import io.github.connectstatus.sample.client.MessagingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** The few lines that a user writes, as the README shows them. */
class UsageTest {

    private final List<String> log = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    @Test
    void atAGlance() {
        opening("7208", "Message expired.");
        opening("7102", "Invalid address");
        opening("1001", "Queued");

        assertThat(log).containsExactly("send it again", "7102 Invalid address (transaction 5f0d7c52)");
        assertThat(shown).containsExactly("Ungültige Adresse");
    }

    private void opening(String code, String text) {
        String transactionId = "5f0d7c52";
        Locale locale = Locale.GERMAN;
        try {
            MessagingException.throwIfFailure(code, text, transactionId);
        } catch (MessagingException.MessageExpired7208 e) {
            log("send it again"); // not SourceIpNotAllowed7208, which has the same code
        } catch (MessagingException e) {
            log(e.getMessage()); // 7102 Invalid address (transaction 5f0d7c52)
            show(e.message(locale)); // Ungültige Adresse
        }
    }

    @Test
    void lookingUp() {
        MessagingStatus status = MessagingStatus.INVALID_SENDER_ID;
        int code = status.code(); // 7101
        String message = status.message(); // Invalid Sender ID
        String german = status.message(Locale.GERMAN); // Ungültige Absender-ID
        List<MessagingStatus> variants = MessagingStatus.ofCode(7208); // two of them
        Optional<MessagingStatus> stored = MessagingStatus.ofName("INVALID_SENDER_ID"); // empty for an unknown name
        List<Template> others = MessagingStatus.SUBMITTED.otherTexts(); // Submitted, where the document has Submited

        assertThat(code).isEqualTo(7101);
        assertThat(message).isEqualTo("Invalid Sender ID");
        assertThat(german).isEqualTo("Ungültige Absender-ID");
        assertThat(variants)
                .containsExactly(MessagingStatus.SOURCE_IP_NOT_ALLOWED_7208, MessagingStatus.MESSAGE_EXPIRED_7208);
        assertThat(stored).contains(status);
        assertThat(MessagingStatus.ofName("INVALID_SENDER")).isEmpty();
        assertThat(others).containsExactly(Template.parse("Submitted"));
    }

    @Test
    void resolving() {
        Resolution<MessagingStatus> resolution =
                MessagingStatus.resolve("7004", "Invalid device type tv, only ios or android is allowed.");

        if (resolution instanceof Resolved<MessagingStatus> resolved) {
            log(resolved.certainty() + " " + resolved.arguments()); // TEMPLATE {type=tv}
        } else if (resolution instanceof Ambiguous<MessagingStatus> ambiguous) {
            log("one of " + ambiguous.candidates());
        } else {
            log("not documented: " + resolution); // with the code and the text as they came
        }

        assertThat(log).containsExactly("TEMPLATE {type=tv}");
        assertThat(resolution.status()).contains(MessagingStatus.INVALID_DEVICE_TYPE);
    }

    @Test
    void switching() {
        assertThat(advice(MessagingStatus.INVALID_ADDRESS)).isEqualTo("ask for another number");
        assertThat(advice(MessagingStatus.MESSAGE_EXPIRED_7208)).isEqualTo("give it more time");
        assertThat(advice(MessagingStatus.INVALID_TYPE)).isEqualTo(MessagingStatus.INVALID_TYPE.description());
    }

    private static String advice(MessagingStatus status) {
        return switch (status) {
            case INVALID_ADDRESS, UNKNOWN_SUBSCRIBER_ADDRESS -> "ask for another number";
            case MESSAGE_EXPIRED_7208, MESSAGE_EXPIRED_7301 -> "give it more time";
            default -> status.description();
        };
    }

    @Test
    void catching() {
        sent("7004", "invalid device type tv, only ios or android is allowed", "5f0d7c52");
        sent("7208", null, "5f0d7c52");
        sent("7999", "Quota used up", "5f0d7c52");
        sent("1001", "Queued", "5f0d7c52");

        assertThat(log)
                .containsExactly(
                        "no such device: tv",
                        "7208 (one of SOURCE_IP_NOT_ALLOWED_7208, MESSAGE_EXPIRED_7208) (transaction 5f0d7c52)",
                        "7999 Quota used up (transaction 5f0d7c52)",
                        "sent: QUEUED by EXACT_TEXT (code 1001, text \"Queued\")");
    }

    private void sent(String code, String text, String transactionId) {
        try {
            Resolution<MessagingStatus> resolution = MessagingException.throwIfFailure(code, text, transactionId);
            log("sent: " + resolution); // sent: QUEUED by EXACT_TEXT (code 1001, text "Queued")
        } catch (MessagingException.InvalidDeviceType e) {
            log("no such device: " + e.type().orElse("not said"));
        } catch (MessagingException e) {
            log(e.getMessage());
        }
    }

    @Test
    void testing() {
        MessagingException expired = MessagingException.of(MessagingStatus.MESSAGE_EXPIRED_7208);
        MessagingException tv = MessagingException.of(MessagingStatus.INVALID_DEVICE_TYPE, Map.of("type", "tv"));
        Resolution<MessagingStatus> address = Resolution.of(MessagingStatus.INVALID_ADDRESS);

        assertThat(expired).isInstanceOf(MessagingException.MessageExpired7208.class);
        assertThat(tv).hasMessage("7004 invalid device type tv, only ios or android is allowed");
        assertThat(address.status()).contains(MessagingStatus.INVALID_ADDRESS);
    }

    @Test
    void speaking() {
        Resolution<MessagingStatus> resolution =
                MessagingStatus.resolve("7004", "invalid device type tv, only ios or android is allowed");
        String french = resolution.message(Locale.FRENCH);
        ResourceBundle bundle = MessagingStatus.bundle(Locale.FRENCH);

        assertThat(french).isEqualTo("Type d'appareil tv non valide\u00a0: seuls ios et android sont autorisés");
        assertThat(bundle.getString("INVALID_DEVICE_TYPE"))
                .isEqualTo("Type d''appareil {0} non valide\u00a0: seuls ios et android sont autorisés");
    }

    @Test
    void servingSeveralTables() {
        assertThat(failures(MessagingStatus.lookup()))
                .contains(MessagingStatus.INVALID_ADDRESS)
                .doesNotContain(MessagingStatus.QUEUED);
    }

    static <S extends Enum<S> & Status> List<S> failures(StatusLookup<S> lookup) {
        return lookup.statuses().stream().filter(Status::isFailure).toList();
    }

    @Test
    void counting() {
        assertThat(tag(MessagingStatus.resolve("7102", "Invalid address"))).isEqualTo("INVALID_ADDRESS");
        assertThat(tag(MessagingStatus.resolve("7208", null))).isEqualTo("AMBIGUOUS");
        assertThat(tag(MessagingStatus.resolve("7999", "Quota used up"))).isEqualTo("UNDOCUMENTED");
    }

    static String tag(Resolution<?> resolution) {
        if (resolution instanceof Resolved<?> resolved) {
            return resolved.status().orElseThrow().name();
        }
        return resolution instanceof Ambiguous<?> ? "AMBIGUOUS" : "UNDOCUMENTED";
    }

    private void log(String line) {
        log.add(line);
    }

    private void show(String text) {
        shown.add(text);
    }
}
