package io.github.connectstatus.sample.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.sample.client.MessagingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessageStateTest {

    private static final MessageState[] ALL = MessageState.values();

    @Test
    void joiningIsCommutativeAssociativeAndIdempotent() {
        for (MessageState a : ALL) {
            assertThat(a.join(a)).isEqualTo(a);
            for (MessageState b : ALL) {
                assertThat(a.join(b)).isEqualTo(b.join(a)).isIn(a, b);
                for (MessageState c : ALL) {
                    assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MessageState.class)
    void nothingThatHasArrivedTurnsIntoLess(MessageState other) {
        assertThat(MessageState.DELIVERED.join(other)).isIn(MessageState.DELIVERED, MessageState.READ);
        assertThat(MessageState.READ.join(other)).isEqualTo(MessageState.READ);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1001 | Queued                              |              | QUEUED",
                "7501 | Submitted                           | Submitted    | SUBMITTED",
                "7407 | Call offered                        |              | SUBMITTED",
                "7408 | Call accepted                       |              | SUBMITTED",
                "7500 | Delivered                           | Delivered    | DELIVERED",
                "7519 | Answered                            | ANSWERED     | DELIVERED",
                "7502 | Read                                | Read         | READ",
                "7528 | 'https://example.com|203.0.113.7'   | Read         | READ",
                "7102 | Invalid address                     | Failed       | FAILED",
                "7402 | Customer busy                       | REJECTED     | FAILED",
                "7314 | Invalid application details         | Un-Delivered | FAILED",
            })
    void theCodeTells(String code, String text, String deliveryStatus, MessageState state) {
        assertThat(Receipts.of(code, text, deliveryStatus == null ? "" : deliveryStatus)
                        .state())
                .contains(state);
    }

    @Test
    void ofTwoStatusesThatFailAMessageHasFailed() {
        assertThat(Receipts.of("7208", "", "").state()).contains(MessageState.FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "Submitted, SUBMITTED",
        "Delivered, DELIVERED",
        "Read, READ",
        "Failed, FAILED",
        "Un-Delivered, FAILED",
        "UN-DELIVERED, FAILED",
        "Answered, DELIVERED",
        "ANSWERED, DELIVERED",
        "Rejected, FAILED",
    })
    void ofACodeInNoTableTheWordTells(String deliveryStatus, MessageState state) {
        assertThat(Receipts.of("7999", "Quota used up", deliveryStatus).state()).contains(state);
    }

    @Test
    void withoutAKnownCodeAndWordNothingIsTold() {
        assertThat(Receipts.of("7999", "Delivered", "Held").state()).isEmpty();
    }

    @Test
    void theEndOfACallDoesNotTellHowItEnded() {
        assertThat(Receipts.of("7405", "Released", "").state()).isEmpty();
        assertThat(Receipts.of("7405", "Released", "ANSWERED").state()).contains(MessageState.DELIVERED);
    }

    @ParameterizedTest
    @EnumSource(MessagingStatus.class)
    void everyStatusButTheEndOfACallTells(MessagingStatus status) {
        assertThat(MessageState.of(Resolution.of(status), "").isPresent())
                .isEqualTo(status != MessagingStatus.RELEASED);
    }
}
