package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.page.PageBlock.Heading;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingStackTest {

    /** Adds headings, written as a level and a text, and tables, written as a pipe. */
    private static HeadingStack stack(String written) {
        HeadingStack stack = new HeadingStack();
        Stream.of(written.split(" ")).forEach(block -> {
            if (block.equals("|")) {
                stack.addTable();
            } else {
                stack.add(new Heading(block.charAt(0) - '0', block.substring(1)));
            }
        });
        return stack;
    }

    @ParameterizedTest
    @CsvSource({"1a 2b 3c, c b a", "1a 3b 2c, c a", "2a 2b, b", "7a 8b 7c, c", "1a 2, a", "3a 1b 3c, c b"})
    void aHeadingEndsThoseOfItsLevelAndBelow(String written, String titles) {
        assertThat(stack(written).titles()).containsExactly(titles.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "1a, true",
        "1a |, false",
        "1a | 2b, true",
        "1a | | 1b, true",
        "8a | 8b, true",
        "1a 8b | 8c, true",
        "8a | 8b |, false",
        // Where other headings divide the page, a plain line need not be the heading of a table.
        "2a 8b | 8c, false",
        "7a 8b | 8c, false",
        "2a | 8c, false",
        // Nor where a table had none above it.
        "1a | 8b, false",
        "1a 8b | | 8c, true",
        "1a | 1b 8c | 8d, true",
        "'|', false",
        "| 8a, false"
    })
    void aHeadingIsThatOfTheNextTable(String written, boolean heads) {
        assertThat(stack(written).headNextTable()).isEqualTo(heads);
    }
}
