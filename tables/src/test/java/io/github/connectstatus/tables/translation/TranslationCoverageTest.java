package io.github.connectstatus.tables.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationCoverageTest {

    private static final LocaleName FRENCH = LocaleName.parse("fr").value().orElseThrow();

    private static final Table TABLE = TableReader.read(
                    "acme/codes",
                    new SourceFile(
                            "codes.csv", "code,name,message\n1,ONE,one\n2,TWO,two\n3,THREE,three\n".getBytes(UTF_8)))
            .value()
            .orElseThrow();

    private static TranslationCoverage coverage(String... files) {
        return TranslationCoverage.of(
                TABLE,
                FRENCH,
                Arrays.stream(files)
                        .map(rows -> new SourceFile("codes_fr.csv", ("name,source,message\n" + rows).getBytes(UTF_8)))
                        .map(file -> TranslationReader.read(TABLE, FRENCH, file)
                                .value()
                                .orElseThrow())
                        .toList());
    }

    @Test
    void everyStatusIsTranslatedStaleOrMissing() {
        TranslationCoverage coverage = coverage("ONE,one,un\nTWO,zwei,deux\nTHREE,three,\n");
        assertThat(coverage).isEqualTo(new TranslationCoverage("acme/codes", FRENCH, 1, 1, 1));
        assertThat(coverage.isComplete()).isFalse();
    }

    @Test
    void withoutAFileAllIsMissing() {
        assertThat(coverage()).isEqualTo(new TranslationCoverage("acme/codes", FRENCH, 0, 0, 3));
    }

    @Test
    void severalFilesCountTogether() {
        TranslationCoverage coverage = coverage("ONE,one,un\nTWO,two,deux\n", "ONE,eins,un\nTHREE,three,trois\n");
        assertThat(coverage).isEqualTo(new TranslationCoverage("acme/codes", FRENCH, 3, 0, 0));
        assertThat(coverage.isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0, 0", "1, 1, 1, 33", "2, 0, 1, 66", "999, 0, 1, 99", "999, 1, 0, 99", "3, 0, 0, 100"})
    void onlyAllIsAHundredPercent(int translated, int stale, int missing, int percent) {
        assertThat(new TranslationCoverage("a", FRENCH, translated, stale, missing).percent())
                .isEqualTo(percent);
    }

    @Test
    void theTextIsAligned() {
        assertThat(TranslationCoverage.text(List.of(
                        new TranslationCoverage("acme/codes", FRENCH, 137, 0, 0),
                        new TranslationCoverage(
                                "acme/x", LocaleName.parse("pt-BR").value().orElseThrow(), 2, 1, 3))))
                .isEqualTo("""
                        table       locale  translated  stale  missing  percent
                        acme/codes  fr             137      0        0     100%
                        acme/x      pt_BR            2      1        3      33%
                        """);
    }
}
