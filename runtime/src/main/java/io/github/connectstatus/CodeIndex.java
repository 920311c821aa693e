package io.github.connectstatus;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds values by an {@code int} without boxing it, in constant time whatever the codes are.
 *
 * <p>A hash table with linear probing, whose hash function is chosen when the codes are known: of a fixed sequence of
 * functions the first under which no code lies more than {@link #MAX_PROBES} places from where it belongs. If none of a
 * few does, the table grows.
 */
final class CodeIndex<V> {

    private static final int MAX_PROBES = 8;
    private static final int FUNCTIONS_PER_SIZE = 16;

    private final int seed;
    private final int[] codes;
    private final @Nullable List<V>[] values;

    private CodeIndex(int seed, int[] codes, @Nullable List<V>[] values) {
        this.seed = seed;
        this.codes = codes;
        this.values = values;
    }

    static <V> CodeIndex<V> of(Map<Integer, List<V>> byCode) {
        int size = Integer.highestOneBit(Math.max(1, byCode.size())) << 2;
        for (int attempt = 0; ; attempt++) {
            if (attempt > 0 && attempt % FUNCTIONS_PER_SIZE == 0) {
                size <<= 1;
            }
            CodeIndex<V> index = placed(byCode, size, attempt * 0x9E3779B9);
            if (index != null) {
                return index;
            }
        }
    }

    private static <V> @Nullable CodeIndex<V> placed(Map<Integer, List<V>> byCode, int size, int seed) {
        int[] codes = new int[size];
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type can't be made otherwise
        @Nullable
        List<V>[] lists = new List[size];
        for (Map.Entry<Integer, List<V>> entry : byCode.entrySet()) {
            int slot = hash(entry.getKey(), seed) & (size - 1);
            int probes = 0;
            while (lists[slot] != null) {
                slot = (slot + 1) & (size - 1);
                if (++probes > MAX_PROBES) {
                    return null;
                }
            }
            codes[slot] = entry.getKey();
            lists[slot] = List.copyOf(entry.getValue());
        }
        return new CodeIndex<>(seed, codes, lists);
    }

    /** The values of a code, in their order; empty for an unknown code. Allocates nothing. */
    List<V> get(int code) {
        int home = hash(code, seed);
        for (int probes = 0; probes <= MAX_PROBES; probes++) {
            int slot = (home + probes) & (codes.length - 1);
            List<V> found = values[slot];
            if (found == null) {
                break;
            }
            if (codes[slot] == code) {
                return found;
            }
        }
        return List.of();
    }

    /** A mixing of all bits that has an inverse, so two codes share a hash only through the mask. */
    static int hash(int code, int seed) {
        int h = code ^ seed;
        h = (h ^ (h >>> 16)) * 0x7FEB352D;
        h = (h ^ (h >>> 15)) * 0x846CA68B;
        return h ^ (h >>> 16);
    }
}
