package io.github.connectstatus.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void readsTheHeader() throws IOException {
        assertThat(CsvTable.columns(new StringReader("Code,name\r\n1,A\r\n"))).containsExactly("code", "name");
    }
}
