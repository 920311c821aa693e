package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.translation.LocalizedTable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link LargeTablesTest} shows that javac holds as much. */
class ClassFileChecksTest {

    private static final int LONGEST = 65_534;

    private static Table table(int rows, String cells) {
        return Models.table(Stream.concat(
                        Stream.of("code,name,message,outcome,remedy,template"),
                        IntStream.range(0, rows).mapToObj(i -> i + ",S" + i + ",m" + i + "," + cells))
                .toArray(String[]::new));
    }

    private static List<String> problems(Table table, String... languages) {
        List<LocalizedTable> localized = Stream.of(languages)
                .map(language -> Models.translated(table, language, "m"))
                .toList();
        return ClassFileChecks.check(Models.of("Codes", table, localized)).stream()
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'failure,,', 2618",
        "'success,,', 2338",
        "'failure,retry,', 2338",
        "'failure,,m{x}', 2338",
        "'failure,retry,m{x}', 2111"
    })
    void anEnumHoldsAsManyConstantsAsItsInitializerCanMake(String cells, int most) {
        assertThat(problems(table(most, cells))).isEmpty();
        assertThat(problems(table(most + 2, cells)))
                .containsExactly("acme/codes.csv:" + (most + 2) + ":1: the table has " + (most + 2)
                        + " rows, and a Java enum holds the first " + most + " of them with their texts; split the"
                        + " table into several");
    }

    /** More than ten are an array. */
    @ParameterizedTest
    @CsvSource({"10, 1128", "11, 536"})
    void itsOtherTextsTakeFromIt(int texts, int most) {
        assertThat(problems(withOtherTexts(table(most, "failure,,"), texts))).isEmpty();
        assertThat(problems(withOtherTexts(table(most + 1, "failure,,"), texts)))
                .singleElement()
                .asString()
                .contains("and a Java enum holds the first " + most + " of them");
    }

    private static Table withOtherTexts(Table table, int texts) {
        Stream<String> rows = table.rows().stream()
                .flatMap(row -> IntStream.range(0, texts).mapToObj(i -> row.name() + ",other " + i));
        return Models.withOtherTexts(table, rows.toArray(String[]::new));
    }

    @Test
    void itsLanguagesTakeFromIt() {
        String[] languages = {"de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "fi"};

        assertThat(problems(table(2615, "failure,,"), languages)).isEmpty();
        assertThat(problems(table(2616, "failure,,"), languages)).hasSize(1);
    }

    @Test
    void constantsMayFillTheInitializerToTheByte() {
        String[] rows = IntStream.range(0, 2618)
                .mapToObj(i -> i + ",S" + i + ",m" + i + "," + (i < 7 ? "success" : "failure"))
                .toArray(String[]::new);

        assertThat(problems(Models.table("code,name,message,outcome", String.join("\n", rows))))
                .isEmpty();
    }

    /** Characters of one, two and three bytes, and of two halves with three bytes each. */
    @ParameterizedTest
    @CsvSource({"~, 1", "\u0080, 2", "\u07FF, 2", "\u0800, 3", "😀, 6"})
    void aTextMayBeAsLongAsAClassFileHolds(String character, int bytes) {
        String longest = character.repeat(LONGEST / bytes) + "a".repeat(LONGEST % bytes);

        assertThat(problems(Models.table("code,name,message,description", "1,ONE,one," + longest)))
                .isEmpty();
        assertThat(problems(Models.table("code,name,message,description", "1,ONE,one," + longest + "a")))
                .containsExactly("acme/codes.csv:2:1: a text of ONE is longer than the 65534 bytes that a class file"
                        + " takes; shorten it");
    }
}
