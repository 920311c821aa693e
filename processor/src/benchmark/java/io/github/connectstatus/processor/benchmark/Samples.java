package io.github.connectstatus.processor.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long one thing took, each time that it was done. */
final class Samples {

    private final List<Duration> durations = new ArrayList<>();

    void add(Duration duration) {
        durations.add(duration);
    }

    Duration median() {
        List<Duration> sorted = durations.stream().sorted().toList();
        Duration upper = sorted.get(sorted.size() / 2);
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        return lower.plus(upper).dividedBy(2);
    }

    Duration min() {
        return Collections.min(durations);
    }

    Duration max() {
        return Collections.max(durations);
    }
}
