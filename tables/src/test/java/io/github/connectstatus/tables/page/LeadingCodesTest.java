package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of digits for each row; -1 where that is uncertain. */
class LeadingCodesTest {

    private static LeadingCodes codes(String rows) {
        LeadingCodes codes = new LeadingCodes();
        Stream.of(rows.split("/")).forEach(codes::add);
        return codes;
    }

    @ParameterizedTest
    @CsvSource({
        "7001a/7002b/c, 4 4 0",
        "1a/2b, 1 1",
        "7001a/24 hours/7002b, 4 0 4",
        "7001a/7001b/7002c, 4 4 4",
        // Codes of one length are certain in any order.
        "7003a/7001b/7002c, 4 4 4",
        // Another length is certain where the order is kept, and no shorter code would keep it.
        "7001a/7002b/10030c, 4 4 5",
        "7001a/7002b/70030c, 4 4 -1",
        "7001a/10030b/7002c, 4 -1 4",
        "7001a/7002b/07002c, 4 4 5",
        "7001a/07002b/7002c, 4 5 4",
        "200a/7001b/7002c, 3 -1 4",
        "7001a/200b/7002c, -1 -1 4",
        "80a/7001b/7002c, -1 -1 4",
        "7001a/200b, -1 3",
        // What the message starts with may belong to the code, or be all of it.
        "7001a/70025 are many/7003c, 4 4 4",
        "7001a/70015 are many/7003c, 4 -1 4",
        "7001a/70035 are many/7003c, 4 -1 4",
        "70025 are many/7003c, -1 4",
        "7001a/70025 are many, 4 -1",
        "7001a/2001 words, 4 -1",
        "200a/7001b/70025 are many/8000c, 3 -1 -1 4",
        "7001a/70022FA code/7003c, 4 -1 4",
        "7001a/2FA code/7003c, 4 -1 4",
        "7001a/70023rd party/7003c, 4 -1 4",
        "7001a/700224h limit/7003c, 4 -1 4",
        "2x, -1",
        "7001a/-7002b/7003c, 4 -1 4",
        "7001a/- b/7003c, 4 0 4",
        "7001a/7002/7003c, 4 -1 4",
        "123456790a/123456789b, 9 9",
        "123456790a/123456789b/1234c, -1 -1 -1",
        "1234567890a/1234567891b, -1 -1",
        "7001a/1234567890 b/7002c, 4 -1 4",
        "5 items/24 hours, 0 0",
        "123456789 items, -1",
        "a/b, 0 0"
    })
    void aRowStartsWithSoManyDigitsOfItsCode(String rows, String lengths) {
        LeadingCodes codes = codes(rows);
        assertThat(IntStream.range(0, rows.split("/").length).mapToObj(codes::length))
                .isEqualTo(Stream.of(lengths.split(" ")).map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "7001a/7002b, 7001c, true",
        "7001a/7002b, 7002c, false",
        "7001a/7002b, 7003c, false",
        "7001a/7002b/c/24 hours, 7001c, true",
        "7001a/7002b/c/24 hours, 7003c, false",
        "7001a/7002b, c, false",
        "7001a/7002b, 24 hours, false",
        "7001a/7002b, -7003c, true",
        "7001a/7002b, 2x, true",
        "7001a/7002b/-7003c, 7004c, true",
        "7001a/7002b/-, 7004c, false",
        "7001a/7002b/7003, 7004c, true",
        "7001a/7002b/7003 c, 7004c, true",
        "7001a/7002b/70035 c, 7004c, false",
        "7001a/7002b/70035 c, 7003c, true",
        "7001a/7002b/123456789 c, 7004c, true",
        "a/b, c, true",
        "a/b, 7001c, true",
        "24 hours, 7001c, true",
        "7001a, 7001b, false"
    })
    void codesStartAnewWhereTheyDescendOrAreUncertain(String rows, String next, boolean anew) {
        assertThat(codes(rows).startAnewWith(next)).isEqualTo(anew);
    }

    @Test
    void aRowThatIsAskedAboutIsNotAdded() {
        LeadingCodes codes = codes("7001a/7002b");
        codes.startAnewWith("7009c");
        assertThat(codes.startAnewWith("7003c")).isFalse();
        codes.startAnewWith("200c");
        assertThat(codes.length(0)).isEqualTo(4);
    }
}
