package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlaysTest {

    private static final Table BASE = table("base", "1,ONE,one", "2,TWO,two");

    private static Table table(String id, String... rows) {
        String csv = "code,name,message\n" + String.join("\n", rows) + "\n";
        return TableReader.read(id, new SourceFile(id + ".csv", csv.getBytes(UTF_8)))
                .value()
                .orElseThrow();
    }

    private static List<String> merged(Table... overlays) {
        return Overlays.merge(BASE, List.of(overlays)).value().orElseThrow().rows().stream()
                .map(row -> row.code() + " " + row.name() + " " + row.message())
                .toList();
    }

    private static List<String> problems(Table... overlays) {
        return Overlays.merge(BASE, List.of(overlays)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void withoutOverlaysTheTableStaysAsItIs() {
        assertThat(Overlays.merge(BASE, List.of()).value()).contains(BASE);
    }

    @Test
    void newNamesAreAddedAtTheEndInTheOrderOfTheOverlays() {
        assertThat(merged(table("a", "0,ZERO,zero"), table("b", "3,THREE,three")))
                .containsExactly("1 ONE one", "2 TWO two", "0 ZERO zero", "3 THREE three");
    }

    @Test
    void aKnownNameReplacesItsRowInItsPlace() {
        assertThat(merged(table("a", "10,ONE,uno"))).containsExactly("10 ONE uno", "2 TWO two");
    }

    @Test
    void twoOverlaysMaySayTheSameOfOneName() {
        assertThat(merged(table("a", "3,THREE,three"), table("b", "3,THREE,three")))
                .containsExactly("1 ONE one", "2 TWO two", "3 THREE three");
    }

    @Test
    void twoOverlaysThatSayDifferentThingsOfOneNameAreAConflict() {
        assertThat(problems(table("a", "10,ONE,uno"), table("b", "11,ELEVEN,eleven", "10,ONE,un")))
                .containsExactly("b.csv:3:1: the overlay a.csv says something else of ONE on its line 2;"
                        + " remove the status from one of the two, or give it another name");
    }

    @Test
    void aNewNameForADocumentedStatusIsAConflict() {
        assertThat(problems(table("a", "2,DEUX,two")))
                .containsExactly("a.csv:2:1: DEUX has the code and message of TWO in base.csv on line 3;"
                        + " give it that name to replace that status, or another code or message");
    }

    @Test
    void allConflictsAreReportedAtOnce() {
        assertThat(problems(table("a", "2,DEUX,two", "1,ONE,uno"), table("b", "1,ONE,un")))
                .hasSize(2);
    }

    @Test
    void theResultKeepsTheIdAndFileOfTheTableBelow() {
        Table laid = Overlays.merge(BASE, List.of(table("a", "3,THREE,three")))
                .value()
                .orElseThrow();
        assertThat(laid.id()).isEqualTo("base");
        assertThat(laid.file()).isEqualTo("base.csv");
        assertThat(laid.rows().get(2).location().file()).isEqualTo("a.csv");
    }
}
