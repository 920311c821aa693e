package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static String gap(WordDifference.Gap gap) {
        return String.join(" ", gap.removed()) + ">" + String.join(" ", gap.added());
    }

    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, ''",
        "a b c, a c, b>",
        "a c, a b c, >b",
        "a b c, a x c, b>x",
        "a b c d, a c x d, 'b>, >x'",
        "a c d, a b c, '>b, d>'",
        "a b c d, x b y z d, 'a>x, c>y z'",
        "a, b, a>b",
        // a word that moves goes before it comes
        "a b, b a, 'a>, >a'"
    })
    void whatOnlyOneTextHasStandsBetweenWhatBothHave(String before, String after, String gaps) {
        assertThat(WordDifference.between(words(before), words(after), Vocabulary.of(List.of()))
                        .gaps())
                .extracting(WordDifferenceTest::gap)
                .isEqualTo(gaps.isEmpty() ? List.of() : List.of(gaps.split(", ", -1)));
    }
}
