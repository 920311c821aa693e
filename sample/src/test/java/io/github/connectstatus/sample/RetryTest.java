package io.github.connectstatus.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectstatus.StatusException;
import io.github.connectstatus.sample.client.MessagingException;
import io.github.connectstatus.sample.client.MessagingStatus;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Libraries that retry, as the recipes show them. */
class RetryTest {

    /** Fails with each of these in turn, and succeeds thereafter. */
    private static final class Sender {

        private final Deque<MessagingStatus> failures;
        private int sent;

        Sender(MessagingStatus... failures) {
            this.failures = new ArrayDeque<>(Arrays.asList(failures));
        }

        String send() {
            sent++;
            if (!failures.isEmpty()) {
                throw MessagingException.of(failures.remove());
            }
            return "sent";
        }
    }

    private static final MessagingStatus PASSES = MessagingStatus.RATE_LIMIT_EXCEEDED;
    private static final MessagingStatus STAYS = MessagingStatus.INVALID_ADDRESS;

    @Nested
    class Resilience4j {

        private final Retry retry = Retry.of("messaging", retries(IntervalFunction.of(Duration.ofMillis(1))));

        static RetryConfig retries(IntervalFunction waits) {
            return RetryConfig.custom()
                    .maxAttempts(4)
                    .intervalFunction(waits)
                    .retryOnException(e -> e instanceof StatusException failure && failure.isRetryable())
                    .build();
        }

        @Test
        void retriesWhatPasses() {
            Sender sender = new Sender(PASSES, PASSES, PASSES);

            assertThat(retry.executeSupplier(sender::send)).isEqualTo("sent");
            assertThat(sender.sent).isEqualTo(4);
        }

        @Test
        void leavesTheRest() {
            Sender sender = new Sender(PASSES, STAYS);

            assertThatExceptionOfType(MessagingException.InvalidAddress.class)
                    .isThrownBy(() -> retry.executeSupplier(sender::send));
            assertThat(sender.sent).isEqualTo(2);
        }

        @Test
        void hasAnEnd() {
            Sender sender = new Sender(PASSES, PASSES, PASSES, PASSES);

            assertThatExceptionOfType(MessagingException.RateLimitExceeded.class)
                    .isThrownBy(() -> retry.executeSupplier(sender::send));
        }
    }

    @Nested
    class Spring {

        private final RetryTemplate retry = new RetryTemplate(retries(Duration.ofMillis(1)));

        static RetryPolicy retries(Duration firstWait) {
            return RetryPolicy.builder()
                    .maxRetries(3)
                    .delay(firstWait)
                    .multiplier(2)
                    .jitter(firstWait.dividedBy(2))
                    .predicate(e -> e instanceof StatusException failure && failure.isRetryable())
                    .build();
        }

        @Test
        void retriesWhatPasses() throws RetryException {
            Sender sender = new Sender(PASSES, PASSES, PASSES);

            assertThat(retry.<String>execute(sender::send)).isEqualTo("sent");
            assertThat(sender.sent).isEqualTo(4);
        }

        @Test
        void leavesTheRest() {
            Sender sender = new Sender(PASSES, STAYS);

            assertThatExceptionOfType(RetryException.class)
                    .isThrownBy(() -> retry.<String>execute(sender::send))
                    .withCauseInstanceOf(MessagingException.InvalidAddress.class);
            assertThat(sender.sent).isEqualTo(2);
        }

        @Test
        void hasAnEnd() {
            Sender sender = new Sender(PASSES, PASSES, PASSES, PASSES);

            assertThatExceptionOfType(RetryException.class)
                    .isThrownBy(() -> retry.<String>execute(sender::send))
                    .withCauseInstanceOf(MessagingException.RateLimitExceeded.class);
        }
    }
}
