package io.github.connectstatus.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "mesage, message",
        "messages, message",
        "MESSAGE, message",
        "cod, code",
        "nmae, name",
        "desc, code",
        "descr1ption, description",
        "'', code",
    })
    void theNearestWordTakesTheFewestChanges(String word, String nearest) {
        assertThat(Nearest.to(word, List.of("code", "name", "message", "description")))
                .isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"ac, aa", "bc, bb"})
    void theFirstOfSeveralWins(String word, String nearest) {
        assertThat(Nearest.to(word, List.of("aa", "ab", "bb"))).isEqualTo(nearest);
    }

    @Test
    void theNearestWordsComeInOrderOfTheirDistance() {
        assertThat(Nearest.to("acme/code", List.of("other", "acme/codes", "acme/Code", "acme/modes"), 3))
                .containsExactly("acme/Code", "acme/codes", "acme/modes");
    }

    /** To compare all of it would take as long as it is. */
    @Test
    void ofAWordOfAnyLengthTheStartIsCompared() {
        List<String> names =
                IntStream.range(0, 3_000).mapToObj(i -> "STATUS_" + i).toList();

        assertThat(Nearest.to("STATUS_77" + "X".repeat(5_000_000), names)).isEqualTo("STATUS_77");
    }

    @ParameterizedTest
    @CsvSource({"SUBMITED, SUBMITTED", "submitted, SUBMITTED", "QEUED, QUEUED", "REAL, READ"})
    void aWordIsNearlyAnotherIfAQuarterOfItDiffersAtMost(String word, String nearest) {
        assertThat(Nearest.nearly(word, List.of("READ", "QUEUED", "SUBMITTED"))).contains(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REED2", "OK", "SENT", "SUBSCRIBED", ""})
    void otherWordsAreNearlyNone(String word) {
        assertThat(Nearest.nearly(word, List.of("READ", "QUEUED", "SUBMITTED"))).isEmpty();
        assertThat(Nearest.nearly(word, List.of())).isEmpty();
    }
}
