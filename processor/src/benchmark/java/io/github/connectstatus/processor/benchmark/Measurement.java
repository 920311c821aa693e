package io.github.connectstatus.processor.benchmark;

import java.time.Duration;

/** How long the two sides of a comparison took. */
record Measurement(Comparison comparison, Samples processed, Samples alone) {

    Measurement(Comparison comparison) {
        this(comparison, new Samples(), new Samples());
    }

    /** The processor's median over that of its output alone. */
    double ratio() {
        return ratio(processed.median(), alone.median());
    }

    /** The same of the fastest runs, which other work on the machine troubled least. */
    double ratioOfFastest() {
        return ratio(processed.min(), alone.min());
    }

    /** What the processor adds for each text; not a number where there are no texts. */
    double microsecondsForEachText() {
        int texts = comparison.texts();
        return texts == 0
                ? Double.NaN
                : processed.median().minus(alone.median()).toNanos() / 1000.0 / texts;
    }

    private static double ratio(Duration processed, Duration alone) {
        return (double) processed.toNanos() / alone.toNanos();
    }
}
