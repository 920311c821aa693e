package io.github.connectstatus.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    @Test
    void aLocationIsWrittenAsFarAsThereIsOne() {
        assertThat(Location.of("codes.csv")).hasToString("codes.csv");
        assertThat(Location.of("codes.csv", 12)).hasToString("codes.csv:12");
        assertThat(new Location("codes.csv", 12, 7)).hasToString("codes.csv:12:7");
    }

    @Test
    void aWholeComesBeforeItsParts() {
        Location file = Location.of("a");
        Location line = Location.of("a", 2);
        Location column = new Location("a", 2, 1);
        Location laterLine = Location.of("a", 10);
        Location otherFile = Location.of("b");

        assertThat(Stream.of(otherFile, laterLine, column, line, file).sorted())
                .containsExactly(file, line, column, laterLine, otherFile);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "1, -1", "0, 1"})
    void anImpossibleLocationIsRefused(int line, int column) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Location("a", line, column));
    }
}
