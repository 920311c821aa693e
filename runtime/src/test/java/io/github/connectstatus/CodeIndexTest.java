package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeIndexTest {

    /** The multipliers of the functions that are tried first: codes chosen against these are chosen with them. */
    private static final int FIRST_MULTIPLIER = 0x9E3779B9;

    private static final int SECOND_MULTIPLIER = 0x00A92FC5;

    @Property
    void everyCodeHasItsValue(@ForAll("codes") List<Integer> codes) {
        assertIndexes(codes);
    }

    @Property
    void aCodeThatIsNotThereHasNoValue(@ForAll("codes") List<Integer> codes, @ForAll int code) {
        CodeIndex<Integer> index = CodeIndex.of(places(codes));

        for (int near = code - 2; near != code + 2; near++) {
            assertThat(index.get(near)).isEqualTo(places(codes).get(near));
        }
    }

    @Property
    void anIndexHasAtMostEightPlacesACode(@ForAll("codes") List<Integer> codes) {
        int size = Math.max(1, new LinkedHashSet<>(codes).size());

        assertThat(tableOf(codes)).hasSizeBetween(2 * size, 8 * size);
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

        assertThat(index.get(0)).isNull();
        assertThat(index.get(7000)).isNull();
    }

    @Test
    void zeroIsACodeLikeAnyOther() {
        assertThat(CodeIndex.of(Map.of(1, "one")).get(0)).isNull();
        assertThat(CodeIndex.of(Map.of(0, "zero")).get(0)).isEqualTo("zero");
    }

    @Test
    void theValueItselfIsFound() {
        List<String> value = new ArrayList<>();

        assertThat(CodeIndex.of(Map.of(7000, value)).get(7000)).isSameAs(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 30, 500, 5000})
    void codesThatShareAPlaceUnderTheFirstFunctionAreSpreadByAnother(int size) {
        List<Integer> codes = sharing(FIRST_MULTIPLIER, size);

        assertIndexes(codes);
        assertThat(tableOf(codes)).hasSizeLessThanOrEqualTo(8 * size);
        assertThat(longestWay(codes)).isLessThan(20);
    }

    /** The second function is worse than the first here, which must not end the search for a good one. */
    @Test
    void codesThatLieTogetherUnderSeveralFunctionsAreSpreadByAnother() {
        List<Integer> codes = new ArrayList<>();
        int shift = shiftFor(600);
        for (int code = 0; codes.size() < 600; code++) {
            if ((code * FIRST_MULTIPLIER) >>> shift < 64 && (code * SECOND_MULTIPLIER) >>> shift < 32) {
                codes.add(code);
            }
        }

        assertIndexes(codes);
        assertThat(longestWay(codes)).isLessThan(20);
    }

    private static List<Integer> sharing(int multiplier, int size) {
        int shift = shiftFor(size);
        List<Integer> codes = new ArrayList<>();
        for (int code = 0; codes.size() < size; code++) {
            if ((code * multiplier) >>> shift == 3) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static int shiftFor(int size) {
        return Integer.numberOfLeadingZeros(size) - 2;
    }

    @Test
    void manyCodesAreIndexed() {
        Set<Integer> codes = new LinkedHashSet<>();
        new Random(7).ints(200_000).forEach(codes::add);

        assertIndexes(List.copyOf(codes));
        assertIndexes(steps(-100_000, 1, 200_000));
        assertIndexes(steps(Integer.MIN_VALUE, 1 << 16, 1 << 16));
    }

    private static void assertIndexes(List<Integer> codes) {
        Map<Integer, Integer> places = places(codes);
        CodeIndex<Integer> index = CodeIndex.of(places);
        places.forEach((code, expected) -> {
            if (!expected.equals(index.get(code))) {
                assertThat(index.get(code)).as("code %s", code).isEqualTo(expected);
            }
        });
    }

    /** At which place each code stands, the last if it stands at several. */
    private static Map<Integer, Integer> places(List<Integer> codes) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            places.put(codes.get(i), i);
        }
        return places;
    }

    /** The length of the longest run of places that are taken: no look-up takes more steps, even of a code that is not there. */
    private static int longestWay(List<Integer> codes) {
        int longest = 0;
        int run = 0;
        for (Object value : tableOf(codes)) {
            run = value == null ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static Object[] tableOf(List<Integer> codes) {
        try {
            Field values = CodeIndex.class.getDeclaredField("values");
            values.setAccessible(true);
            return (Object[]) values.get(CodeIndex.of(places(codes)));
        } catch (ReflectiveOperationException renamed) {
            throw new LinkageError("the table has another name", renamed);
        }
    }
}
