package io.github.connectstatus.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "abc, abc, 0",
        "abc, ABC, 3",
        "abc, abcd, 1",
        "abc, bc, 1",
        "abc, axc, 1",
        "ab, ba, 2",
        "kitten, sitting, 3",
        "intention, execution, 5",
    })
    void theDistanceIsTheFewestChangesInEitherDirection(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b)).isEqualTo(distance);
        assertThat(EditDistance.between(b, a)).isEqualTo(distance);
    }
}
