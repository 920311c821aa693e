package io.github.connectstatus;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by a code, found without boxing it: an open hash table of at most eight places a code.
 *
 * <p>Where the first hash function that is tried puts codes far from where they belong, a few others are, and the best is
 * taken. Codes chosen to defeat all of them cost time, in proportion to their number, but no memory.
 */
final class CodeIndex<V> {

    private static final int FUNCTIONS = 8;

    /** Codes this near to their place are found in the same cache line. */
    private static final int NEAR = 4;

    private final int multiplier;
    private final int shift;
    private final int[] codes;

    /** Null where there is no code. */
    private final @Nullable Object[] values;

    private CodeIndex(int multiplier, int shift) {
        this.multiplier = multiplier;
        this.shift = shift;
        this.codes = new int[1 << (Integer.SIZE - shift)];
        this.values = new Object[codes.length];
    }

    static <V> CodeIndex<V> of(Map<Integer, V> byCode) {
        int shift = Integer.numberOfLeadingZeros(Math.max(1, byCode.size())) - 2;
        int multiplier = 0x9E3779B9;
        CodeIndex<V> best = new CodeIndex<>(multiplier, shift);
        int longest = best.fill(byCode);
        for (int i = 1; i < FUNCTIONS && longest > NEAR; i++) {
            multiplier = (multiplier * 0x2C1B3C6D) | 1;
            CodeIndex<V> other = new CodeIndex<>(multiplier, shift);
            int distance = other.fill(byCode);
            if (distance < longest) {
                best = other;
                longest = distance;
            }
        }
        return best;
    }

    /** Returns how far the code that is worst off lies from where it belongs. */
    private int fill(Map<Integer, V> byCode) {
        int longest = 0;
        for (Map.Entry<Integer, V> entry : byCode.entrySet()) {
            int slot = home(entry.getKey());
            int distance = 0;
            while (values[slot] != null) {
                slot = next(slot);
                distance++;
            }
            codes[slot] = entry.getKey();
            values[slot] = entry.getValue();
            longest = Math.max(longest, distance);
        }
        return longest;
    }

    /** Returns the value of a code, or null if there is none. Allocates nothing. */
    @SuppressWarnings("unchecked") // only fill() puts values in
    @Nullable
    V get(int code) {
        int slot = home(code);
        Object value = values[slot];
        while (value != null && codes[slot] != code) {
            slot = next(slot);
            value = values[slot];
        }
        return (V) value;
    }

    private int home(int code) {
        return (code * multiplier) >>> shift;
    }

    private int next(int slot) {
        return (slot + 1) & (codes.length - 1);
    }
}
