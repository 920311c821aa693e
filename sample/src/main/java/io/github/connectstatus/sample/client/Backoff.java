package io.github.connectstatus.sample.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How long to wait before each retry: twice as long each time, less up to a half of it by chance, so that clients that failed at
 * the same time do not come back at the same time.
 *
 * @param first the longest wait before the first retry
 * @param longest the longest wait of all
 * @param retries how many retries there are
 */
public record Backoff(Duration first, Duration longest, int retries) {

    /**
     * Returns the waits.
     *
     * @param random decides on the lengths
     * @return one wait for each retry
     */
    public List<Duration> waits(RandomGenerator random) {
        List<Duration> waits = new ArrayList<>();
        Duration most = first;
        for (int retry = 0; retry < retries; retry++) {
            most = most.compareTo(longest) < 0 ? most : longest;
            waits.add(most.minusMillis(random.nextLong(most.toMillis() / 2 + 1)));
            most = most.multipliedBy(2);
        }
        return waits;
    }
}
