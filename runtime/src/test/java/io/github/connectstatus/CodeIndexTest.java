package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeIndexTest {

    @Property
    void everyCodeHasItsValuesInTheirOrder(@ForAll("codes") List<Integer> codes) {
        assertIndexes(codes);
    }

    @Property
    void aCodeThatIsNotThereHasNoValues(@ForAll("codes") List<Integer> codes, @ForAll int code) {
        CodeIndex<Integer> index = CodeIndex.of(positions(codes));

        for (int near = code - 2; near != code + 2; near++) {
            assertThat(index.get(near)).isEqualTo(positions(codes).getOrDefault(near, List.of()));
        }
    }

    @Provide
    Arbitrary<List<Integer>> codes() {
        Arbitrary<Integer> any = Arbitraries.integers();
        Arbitrary<Integer> few = Arbitraries.integers().between(-3, 3);
        Arbitrary<Integer> documented = Arbitraries.integers().between(7000, 7700);
        Arbitrary<Integer> extreme =
                Arbitraries.of(Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1, 0, 1, Integer.MAX_VALUE);
        Arbitrary<List<Integer>> mixed = Arbitraries.oneOf(any, few, documented, extreme)
                .list()
                .ofMaxSize(300)
                .withoutEdgeCases();
        Arbitrary<List<Integer>> stepped = Combinators.combine(
                        any,
                        Arbitraries.integers().between(0, 31),
                        Arbitraries.integers().between(1, 300))
                .as((start, shift, size) -> steps(start, 1 << shift, size));
        return Arbitraries.oneOf(mixed, stepped.withoutEdgeCases());
    }

    private static List<Integer> steps(int start, int step, int size) {
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            codes.add(start + i * step);
        }
        return codes;
    }

    @Test
    void anIndexMayBeEmpty() {
        CodeIndex<String> index = CodeIndex.of(Map.of());

        assertThat(index.get(0)).isEmpty();
        assertThat(index.get(7000)).isEmpty();
    }

    @Test
    void zeroIsACodeLikeAnyOther() {
        assertThat(CodeIndex.of(Map.of(1, List.of("one"))).get(0)).isEmpty();
        assertThat(CodeIndex.of(Map.of(0, List.of("zero"))).get(0)).containsExactly("zero");
    }

    @Test
    void lookingUpAllocatesNothing() {
        CodeIndex<Integer> index = CodeIndex.of(positions(List.of(7000, 7003, 7003)));

        assertThat(index.get(7000)).isSameAs(index.get(7000));
        assertThat(index.get(7003)).isSameAs(index.get(7003));
        assertThat(index.get(7001)).isSameAs(index.get(-1));
    }

    @Test
    void theValuesCannotBeChangedFromOutside() {
        List<String> values = new ArrayList<>(List.of("one"));
        CodeIndex<String> index = CodeIndex.of(Map.of(1, values));
        values.add("two");

        assertThat(index.get(1)).containsExactly("one");
        assertThatThrownBy(() -> index.get(1).add("two")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 30, 500, 2000})
    @Timeout(60)
    void codesThatShareASlotUnderTheFirstFunctionsAreIndexedAllTheSame(int size) {
        int slots = Integer.highestOneBit(size) << 2;
        List<Integer> codes = new ArrayList<>();
        for (int code = 0; codes.size() < size; code++) {
            if ((CodeIndex.hash(code, 0) & (slots - 1)) == 3) {
                codes.add(code);
            }
        }

        assertIndexes(codes);
    }

    @Test
    @Timeout(60)
    void manyCodesAreIndexed() {
        Set<Integer> codes = new LinkedHashSet<>();
        new Random(7).ints(200_000).forEach(codes::add);

        assertIndexes(List.copyOf(codes));
        assertIndexes(steps(-100_000, 1, 200_000));
    }

    /** Walking to the end of the run would take some 10^11 steps. */
    @Test
    @Timeout(60)
    void anUnknownCodeIsNotSearchedThroughALongRunOfSlots() {
        int size = (1 << 17) + 1;
        int slots = Integer.highestOneBit(size) << 2;
        Map<Integer, List<Integer>> bySlot = new LinkedHashMap<>();
        int code = 0;
        for (; bySlot.size() < size; code++) {
            int slot = CodeIndex.hash(code, 0) & (slots - 1);
            if (slot < size) {
                bySlot.putIfAbsent(slot, List.of(code));
            }
        }
        List<Integer> codes = bySlot.values().stream().map(only -> only.get(0)).toList();
        CodeIndex<Integer> index = CodeIndex.of(positions(codes));
        while ((CodeIndex.hash(code, 0) & (slots - 1)) != 0) {
            code++;
        }

        for (int i = 0; i < 1 << 20; i++) {
            assertEmpty(index.get(code));
        }
    }

    private static void assertEmpty(List<Integer> found) {
        if (!found.isEmpty()) {
            assertThat(found).isEmpty();
        }
    }

    private static void assertIndexes(List<Integer> codes) {
        Map<Integer, List<Integer>> positions = positions(codes);
        CodeIndex<Integer> index = CodeIndex.of(positions);
        positions.forEach((code, expected) -> {
            if (!index.get(code).equals(expected)) {
                assertThat(index.get(code)).as("code %s", code).isEqualTo(expected);
            }
        });
    }

    /** At which places each code stands. */
    private static Map<Integer, List<Integer>> positions(List<Integer> codes) {
        Map<Integer, List<Integer>> positions = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            positions.computeIfAbsent(codes.get(i), code -> new ArrayList<>()).add(i);
        }
        return positions;
    }
}
