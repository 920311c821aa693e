package io.github.connectstatus.sample.receipts;

import static io.github.connectstatus.sample.receipts.Receipts.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Resolution.Undocumented;
import io.github.connectstatus.sample.client.MessagingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptReaderTest {

    @Test
    void ofSms() throws UnreadableReceiptException {
        Receipt receipt = read(Receipts.SMS);

        assertThat(receipt.message()).isEqualTo(new MessageKey("t1", "s1", "447700900123"));
        assertThat(receipt.resolution()).isEqualTo(Resolution.of(MessagingStatus.DELIVERED));
        assertThat(receipt.deliveryStatus()).isEqualTo("Delivered");
        assertThat(receipt.details())
                .hasSize(7)
                .containsEntry("timeStamp", "2026-04-14T09:13:57.000+0000")
                .containsEntry("deliveryChannel", "sms")
                .containsEntry("additionalInfo", "{\"operator\":\"o1\"}")
                .containsEntry("destinationType", "msisdn")
                .containsEntry("messageCount", "2")
                .containsEntry("callbackData", "order 17")
                .containsEntry("correlationid", "c1");
    }

    @Test
    void ofVoice() throws UnreadableReceiptException {
        Receipt receipt = read(Receipts.VOICE);

        assertThat(receipt.message()).isEqualTo(new MessageKey("t2", null, "447700900123"));
        assertThat(receipt.resolution().status()).contains(MessagingStatus.ANSWERED);
        assertThat(receipt.deliveryStatus()).isEqualTo("ANSWERED");
        assertThat(receipt.details()).containsEntry("deliveryTransInfo", "{\"duration\":\"31\"}");
    }

    @Test
    void ofPush() throws UnreadableReceiptException {
        Receipt receipt = read(Receipts.PUSH);

        assertThat(receipt.message()).isEqualTo(new MessageKey("t3", null, "p-1"));
        assertThat(receipt.resolution().status()).contains(MessagingStatus.SUBMITTED);
        assertThat(receipt.details())
                .containsEntry("pushId", "p-1")
                .containsEntry("deviceid", "d-1")
                .containsEntry("destinationType", "android_pushid");
    }

    @Test
    void ofPushWithoutADestination() throws UnreadableReceiptException {
        String body = Receipts.PUSH.replace("\"destination\": \"p-1\",", "");

        assertThat(read(body).message().destination()).isEqualTo("p-1");
        assertThat(read(body.replace("pushId", "other")).message().destination())
                .isEqualTo("d-1");
    }

    @Test
    void ofAppleMessages() throws UnreadableReceiptException {
        Receipt receipt = read(Receipts.APPLE);

        assertThat(receipt.resolution().status()).contains(MessagingStatus.MESSAGE_EXPIRED_7208);
        assertThat(receipt.details()).containsEntry("timeStamp", "2026-04-14 11:13:57");
    }

    @Test
    void ofAClickWhoseTextIsNoStatus() throws UnreadableReceiptException {
        Receipt receipt = read(Receipts.EMAIL_CLICK);

        assertThat(receipt.message()).isEqualTo(read(Receipts.EMAIL_READ).message());
        assertThat(receipt.resolution().status()).contains(MessagingStatus.CLICKED);
        assertThat(receipt.resolution().rawText()).contains("https://example.com/offer|203.0.113.7");
    }

    @Test
    void ofACodeInNoTable() {
        Receipt receipt = Receipts.of("7999", "Quota used up", "Failed");

        assertThat(receipt.resolution()).isInstanceOf(Undocumented.class);
        assertThat(receipt.resolution().rawCode()).contains("7999");
        assertThat(receipt.resolution().rawText()).contains("Quota used up");
    }

    @Test
    void ofACodeThatIsANumber() throws UnreadableReceiptException {
        assertThat(read(Receipts.SMS.replace("\"7500\"", "7500")).resolution().status())
                .contains(MessagingStatus.DELIVERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                        | it names no transaction",
                "delivered                                                 | it is not JSON",
                "[]                                                        | it names no transaction",
                "\"delivered\"                                             | it names no transaction",
                "{\"deliveryInfoNotification\":{\"deliveryInfo\":7500}}    | it names no transaction",
                "{\"deliveryInfoNotification\":{\"transid\":\" \"}}        | it names no transaction",
                "{\"deliveryInfoNotification\":{\"transid\":null}}         | it names no transaction",
                "{\"deliveryInfoNotification\":{\"transid\":\"t\"}}        | it has neither a code nor a deliveryStatus",
            })
    void whatIsNoReceiptIsTold(String body, String message) {
        assertThatExceptionOfType(UnreadableReceiptException.class)
                .isThrownBy(() -> read(body))
                .withMessage(message);
    }
}
