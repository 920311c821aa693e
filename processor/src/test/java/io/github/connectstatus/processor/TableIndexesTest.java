package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.SourceFile;
import org.junit.jupiter.api.Test;

class TableIndexesTest {

    private static SourceFile index(String title) {
        return new SourceFile("acme/index.csv", ("table,title\ncodes," + title + "\n").getBytes(UTF_8));
    }

    @Test
    void anIndexIsReadOnceAndAnotherOneForItself() {
        TableIndexes indexes = new TableIndexes();

        assertThat(indexes.read(index("Codes"))).isSameAs(indexes.read(index("Codes")));
        assertThat(indexes.read(index("Numbers"))
                        .value()
                        .orElseThrow()
                        .entries()
                        .get(0)
                        .title())
                .isEqualTo("Numbers");
    }
}
