package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.page.PageRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewNamesTest {

    private static List<String> names(Set<String> taken, PageRow... rows) {
        return List.copyOf(NewNames.of(Stream.of(rows).toList(), taken).values());
    }

    @Test
    void aNameFollowsFromTheMessage() {
        assertThat(names(Set.of("FREE"), new PageRow(5, "Line busy", ""))).containsExactly("LINE_BUSY");
    }

    @Test
    void aNameThatIsTakenGetsTheCodeAndThenANumber() {
        PageRow busy = new PageRow(5, "Busy", "");
        assertThat(names(Set.of("BUSY"), busy)).containsExactly("BUSY_5");
        assertThat(names(Set.of("BUSY", "BUSY_5"), busy)).containsExactly("BUSY_5_2");
        assertThat(names(Set.of("BUSY", "BUSY_5", "BUSY_5_2"), busy)).containsExactly("BUSY_5_3");
    }

    @Test
    void namesakesAllGetTheirCode() {
        assertThat(names(
                        Set.of(),
                        new PageRow(5, "Busy", ""),
                        new PageRow(6, "Busy!", ""),
                        new PageRow(6, "busy", ""),
                        new PageRow(7, "Busy 5", "")))
                .containsExactly("BUSY_5_2", "BUSY_6", "BUSY_6_2", "BUSY_5");
    }
}
