package io.github.connectstatus.processor;

import java.util.Random;

/**
 * Tries with random input, the same on each run of the tests. {@code -Dfuzz.times=1000} makes a thousand times as many of them,
 * and {@code -Dfuzz.seed=7} others.
 */
final class Fuzzing {

    private static final int TIMES = Integer.getInteger("fuzz.times", 1);
    private static final long SEED = Long.getLong("fuzz.seed", 0);

    private Fuzzing() {}

    /** Something that is to hold whatever the random numbers are. */
    interface Law {
        void check(Random random) throws Exception;
    }

    /**
     * Checks a law a number of times.
     *
     * @param few how often in a run of the tests
     */
    static void check(int few, Law law) {
        for (long i = 0; i < (long) few * TIMES; i++) {
            long seed = SEED + i;
            try {
                // Generators with seeds side by side begin alike.
                law.check(new Random(0x9E3779B97F4A7C15L * seed));
            } catch (Exception | AssertionError | StackOverflowError e) {
                throw new AssertionError("-Dfuzz.seed=" + seed + " shows it: " + e.getMessage(), e);
            }
        }
    }
}
