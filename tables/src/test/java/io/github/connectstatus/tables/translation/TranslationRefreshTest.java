package io.github.connectstatus.tables.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TranslationRefreshTest {

    private static final LocaleName FRENCH = LocaleName.parse("fr").value().orElseThrow();

    private static final Table TABLE = table("""
            code,name,message,template
            1,ONE,one,
            2,TWO,two xx,two {x}
            3,THREE,"three
            lines",
            """);

    private static Table table(String csv) {
        return TableReader.read("acme/codes", new SourceFile("codes.csv", csv.getBytes(UTF_8)))
                .value()
                .orElseThrow();
    }

    private static SourceFile file(String content) {
        return new SourceFile("codes_fr.csv", content.getBytes(UTF_8));
    }

    private static String text(SourceFile file) {
        return new String(file.content(), UTF_8);
    }

    private static SourceFile refreshed(SourceFile file) {
        Result<SourceFile> result = TranslationRefresh.refresh(TABLE, file);
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }

    private static String refreshed(String content) {
        return text(refreshed(file(content)));
    }

    @Test
    void aNewFileHasARowWithoutAMessageForEachStatus() {
        SourceFile begun = TranslationRefresh.begin(TABLE, "codes_fr.csv");

        assertThat(begun.name()).isEqualTo("codes_fr.csv");
        assertThat(text(begun)).isEqualTo("""
                name,source,message
                ONE,one,
                TWO,two {x},
                THREE,"three
                lines",
                """);
    }

    @Test
    void aNewFileIsInLineAndAllOfItIsMissing() {
        SourceFile begun = TranslationRefresh.begin(TABLE, "codes_fr.csv");

        assertThat(refreshed(begun)).isSameAs(begun);
        Translation read = TranslationReader.read(TABLE, FRENCH, begun).value().orElseThrow();
        assertThat(Translations.merge(TABLE, FRENCH, List.of(read)).missingTranslations())
                .extracting(MissingTranslations::missing)
                .containsExactly(List.of("ONE", "TWO", "THREE"));
    }

    @Test
    void whatIsInLineIsNotTouchedHoweverItIsWritten() {
        SourceFile file = file("""
                \uFEFFmessage,name,note,source\r
                un,ONE,,"one"\r
                {x} deux,TWO,sic!,two {x}\r
                ,THREE,,"three
                lines"\r
                """);
        assertThat(refreshed(file)).isSameAs(file);
    }

    @Test
    void newStatusesGetRowsInTheOrderOfTheTable() {
        assertThat(refreshed("name,source,message\nTWO,two {x},deux {x}\n")).isEqualTo("""
                name,source,message
                ONE,one,
                TWO,two {x},deux {x}
                THREE,"three
                lines",
                """);
    }

    @Test
    void aFileWithNothingButAHeaderIsFilled() {
        assertThat(refreshed("name,source,message\n")).isEqualTo(text(TranslationRefresh.begin(TABLE, "")));
    }

    @Test
    void aStaleRowKeepsWhatItHasAndTellsTheNewText() {
        assertThat(refreshed("""
                        name,source,message
                        ONE,uno,un
                        TWO,two {y},deux {y}
                        THREE,three,trois
                        """)).isEqualTo("""
                        name,source,message,note
                        ONE,uno,un,"stale: the English text is now ""one""\"
                        TWO,two {y},deux {y},"stale: the English text is now ""two {x}""\"
                        THREE,three,trois,"stale: the English text is now ""three lines""\"
                        """);
    }

    @Test
    void aRowThatIsNoLongerStaleLosesTheNote() {
        assertThat(refreshed("""
                        name,source,message,note
                        ONE,one,une,"stale: the English text is now ""one""\"
                        TWO,two {x},,"stale: the English text is now ""two {x}""\"
                        THREE,"three
                        lines",trois,
                        """)).isEqualTo("""
                        name,source,message
                        ONE,one,une
                        TWO,two {x},
                        THREE,"three
                        lines",trois
                        """);
    }

    @Test
    void aBlankRowTakesTheNewText() {
        assertThat(refreshed("name,source,message\nONE,uno,\n")).contains("\nONE,one,\n");
    }

    @Test
    void aRowWhoseStatusIsGoneMovesToTheEnd() {
        String refreshed = refreshed("""
                name,source,message
                OLD,old,vieux
                ONE,one,un
                BLANK,blank,
                """);

        assertThat(refreshed).isEqualTo("""
                name,source,message,note
                ONE,one,un,
                TWO,two {x},,
                THREE,"three
                lines",,
                OLD,old,vieux,gone: the table has no such status
                """);
        assertThat(TranslationReader.read(TABLE, FRENCH, file(refreshed)).problems())
                .isEmpty();
    }

    @Test
    void aRowWhoseStatusIsBackIsAsBefore() {
        assertThat(refreshed("""
                        name,source,message,note
                        TWO,two {x},deux {x},
                        THREE,"three
                        lines",trois,
                        ONE,one,un,gone: the table has no such status
                        """)).isEqualTo("""
                        name,source,message
                        ONE,one,un
                        TWO,two {x},deux {x}
                        THREE,"three
                        lines",trois
                        """);
    }

    @Test
    void theNotesOfPeopleStay() {
        String refreshed = refreshed("""
                name,source,message,note
                ONE,uno,un,ask Ann
                TWO,two {x},,not urgent
                OLD,old,,Ann's
                """);

        assertThat(refreshed).isEqualTo("""
                name,source,message,note
                ONE,uno,un,"stale: the English text is now ""one""
                ask Ann"
                TWO,two {x},,not urgent
                THREE,"three
                lines",,
                OLD,old,,"gone: the table has no such status
                Ann's"
                """);
        assertThat(refreshed(refreshed.replace("uno", "one"))).contains("\nONE,one,un,ask Ann\n");
    }

    @Test
    void aFileOfCorrectionsGetsNoRows() {
        assertThat(TranslationRefresh.refreshCorrections(TABLE, file("""
                        name,source,message
                        OLD,old,vieux
                        TWO,two {y},deux {y}
                        """))
                        .map(TranslationRefreshTest::text)
                        .value())
                .contains("""
                        name,source,message,note
                        TWO,two {y},deux {y},"stale: the English text is now ""two {x}""\"
                        OLD,old,vieux,gone: the table has no such status
                        """);
    }

    @Test
    void aFileWithProblemsIsNotRefreshed() {
        assertThat(TranslationRefresh.refresh(TABLE, file("name,source,message\nTWO,two {x},deux\nOLD,,a\n"))
                        .problems())
                .extracting(problem -> problem.location().orElseThrow().line())
                .containsExactly(2, 3);
    }

    @Property(tries = 300)
    void twiceIsOnceAndNothingThatWasTranslatedIsLost(@ForAll("files") List<TranslationRow> rows) {
        SourceFile file = file(TranslationWriter.write(rows));

        SourceFile once = refreshed(file);

        assertThat(refreshed(once)).isSameAs(once);
        assertThat(translated(once)).containsAll(translated(file));
        assertThat(TranslationReader.read(TABLE, FRENCH, once).problems()).isEmpty();
    }

    private static List<String> translated(SourceFile file) {
        return TranslationReader.readOutdated(TABLE, file).value().orElseThrow().stream()
                .filter(TranslationRow::isTranslated)
                .map(row -> row.name() + "|" + row.source() + "|" + row.message())
                .toList();
    }

    @Provide
    Arbitrary<List<TranslationRow>> files() {
        Arbitrary<TranslationRow> rows = Combinators.combine(
                        Arbitraries.of("ONE", "TWO", "THREE", "OLD", "OLDER"),
                        Arbitraries.of("one", "two {x}", "three\nlines", "old"),
                        Arbitraries.of("", " ", "un {x}", "a\r\n{x}b"),
                        Arbitraries.of(
                                "",
                                " ",
                                "ask",
                                "gone: the table has no such status",
                                "gone: to lunch",
                                "stale: the English text is now \"x\"\nask\r\nAnn",
                                "stale: bread"))
                .as((name, source, message, note) -> new TranslationRow(
                        name, source, message, Optional.empty(), note, new Location("codes_fr.csv", 1, 1)));
        return rows.list()
                .ofMinSize(1)
                .uniqueElements(TranslationRow::name)
                .map(list -> list.stream().collect(Collectors.toList()));
    }
}
