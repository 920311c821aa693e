package io.github.connectstatus.sample.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(10), 6);
    private static final List<Long> MOST = List.of(1_000L, 2_000L, 4_000L, 8_000L, 10_000L, 10_000L);

    /** Chance takes nothing away. */
    @Test
    void doublesUpToTheLongestWait() {
        Random generous = new Random() {
            private static final long serialVersionUID = 1L;

            @Override
            public long nextLong(long bound) {
                return 0;
            }
        };

        assertThat(BACKOFF.waits(generous).stream().map(Duration::toMillis)).containsExactlyElementsOf(MOST);
    }

    @Test
    void isShortenedByUpToAHalf() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            List<Duration> waits = BACKOFF.waits(random);
            IntStream.range(0, MOST.size())
                    .forEach(retry ->
                            assertThat(waits.get(retry).toMillis()).isBetween(MOST.get(retry) / 2, MOST.get(retry)));
        }
        assertThat(BACKOFF.waits(random)).isNotEqualTo(BACKOFF.waits(random));
    }

    @Test
    void mayBeNone() {
        assertThat(new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1), 0).waits(new Random()))
                .isEmpty();
    }
}
