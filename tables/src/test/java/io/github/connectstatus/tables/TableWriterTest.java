package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static Table read(byte[] content) {
        return TableReader.read("acme/codes", new SourceFile("codes.csv", content))
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messaging", "transaction-status", "event", "profile"})
    void aShippedTableIsWrittenAsItWasRead(String table) throws IOException {
        try (InputStream in =
                TableWriterTest.class.getResourceAsStream("/status-tables/webex-connect/" + table + ".csv")) {
            byte[] content = in.readAllBytes();
            assertThat(TableWriter.write(read(content))).isEqualTo(new String(content, UTF_8));
        }
    }

    @Test
    void everyColumnIsWrittenAndQuotedWhereItMustBe() {
        String csv = """
                code,name,message,description,template,outcome,remedy,deprecated
                -1,A,"a ""b"", xxx","two
                lines","a ""b"", {c}",partial,,"gone, alas"
                2,B,b,,,,recipient,
                """;
        assertThat(TableWriter.write(read(csv.getBytes(UTF_8)))).isEqualTo(csv);
    }
}
