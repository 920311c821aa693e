package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.SourceFile;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverlayRemovalTest {

    private static final String OVERLAY = """
            name,outcome,description

            ONE,success,
            TWO,,"of two
            lines"
            THREE,"partial",
            """;

    private static Optional<String> without(String overlay, String... names) {
        return OverlayRemoval.remove(new SourceFile("more.csv", overlay.getBytes(UTF_8)), Set.of(names))
                .map(file -> file.name() + ": " + new String(file.content(), UTF_8));
    }

    @Test
    void aRowGoesWithAllOfItsLinesAndEveryOtherLineStaysAsItIs() {
        assertThat(without(OVERLAY, "TWO")).contains("""
                more.csv: name,outcome,description

                ONE,success,
                THREE,"partial",
                """);
        assertThat(without(OVERLAY, "ONE", "THREE")).contains("""
                more.csv: name,outcome,description

                TWO,,"of two
                lines"
                """);
    }

    @Test
    void lineEndsStayAsTheyAre() {
        assertThat(without("name,outcome\r\nONE,success\r\nTWO,success\r\nTHREE,partial", "TWO"))
                .contains("more.csv: name,outcome\r\nONE,success\r\nTHREE,partial");
    }

    @Test
    void aStatusThatHasNoRowTakesNothing() {
        assertThat(without(OVERLAY, "FOUR")).contains("more.csv: " + OVERLAY);
    }

    @Test
    void withoutRowsThereIsNoFile() {
        assertThat(without(OVERLAY, "ONE", "TWO", "THREE")).isEmpty();
    }
}
