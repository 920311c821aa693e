package io.github.connectstatus.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherTextFileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"messaging", "acme/codes"})
    void aFileIsNamedForItsTable(String table) {
        assertThat(OtherTextFileName.of(table)).isEqualTo(table + ".texts.csv");
        assertThat(OtherTextFileName.table(table + ".texts.csv")).contains(table);
    }

    @Test
    void otherFilesAreOfNoTable() {
        assertThat(OtherTextFileName.table("messaging.csv")).isEmpty();
        assertThat(OtherTextFileName.table("messaging.texts.csv.bak")).isEmpty();
    }
}
