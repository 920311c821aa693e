package io.github.connectstatus.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessesTest {

    /** Of longer words, no more than 200 letters are compared. */
    @ParameterizedTest
    @CsvSource({"2500, 20, 100", "250, 200, 10", "2500, 200, 1", "2500, 5000, 1", "2501, 200, 0"})
    void thereAreAsManyGuessesAsCostNoMoreTogether(int candidates, int letters, int guesses) {
        List<String> words = Collections.nCopies(candidates, "a".repeat(letters));
        String word = "a".repeat(letters - 1) + "b";
        Guesses nearest = new Guesses();
        Guesses nearly = new Guesses();

        assertThat(Stream.generate(() -> nearest.nearest(word, words))
                        .limit(200)
                        .filter(Optional::isPresent))
                .hasSize(guesses);
        assertThat(Stream.generate(() -> nearly.nearly(word, words)).limit(200).filter(Optional::isPresent))
                .hasSize(guesses);
    }

    @Test
    void amongNoWordsThereIsNoGuess() {
        assertThat(new Guesses().nearest("a", List.of())).isEmpty();
        assertThat(new Guesses().nearly("a", List.of())).isEmpty();
    }
}
