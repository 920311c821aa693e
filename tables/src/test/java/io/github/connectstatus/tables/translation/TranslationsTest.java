package io.github.connectstatus.tables.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.MergedTable;
import io.github.connectstatus.tables.Overlay;
import io.github.connectstatus.tables.OverlayReader;
import io.github.connectstatus.tables.Overlays;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Severity;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Optional<Severity> WARN = Optional.of(Severity.WARNING);

    private static final LocaleName FRENCH = LocaleName.parse("fr").value().orElseThrow();

    private static final Table BASE = table("base", "1,ONE,one,", "2,TWO,two xx,two {x}", "3,THREE,three,");

    private static final Map.Entry<String, LocalizedText> DEUX =
            entry("TWO", new LocalizedText(List.of("deux ", ""), List.of("x")));

    private static final Translation BELOW =
            translation("base_fr.csv", BASE, "ONE,one,un", "TWO,two {x},deux {x}", "THREE,three,trois");

    private static Table table(String id, String... rows) {
        return TableReader.read(id, file(id + ".csv", "code,name,message,template", rows))
                .value()
                .orElseThrow();
    }

    private static Translation translation(String file, Table table, String... rows) {
        Result<Translation> result = TranslationReader.read(table, FRENCH, file(file, "name,source,message", rows));
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }

    private static SourceFile file(String name, String header, String... rows) {
        return new SourceFile(name, (header + "\n" + String.join("\n", rows) + "\n").getBytes(UTF_8));
    }

    /** The table with an overlay, named "own". */
    private static MergedTable with(String header, String... rows) {
        Overlay overlay =
                OverlayReader.read("own", file("own.csv", header, rows)).value().orElseThrow();
        return Overlays.merge(MergedTable.of(BASE), List.of(overlay)).value().orElseThrow();
    }

    private static Translation above(MergedTable merged, String... rows) {
        return translation("own_fr.csv", merged.parts().get(1), rows);
    }

    private static LocalizedTable merge(Table table, Translation... translations) {
        return Translations.merge(table, FRENCH, List.of(translations));
    }

    private static Map.Entry<String, LocalizedText> message(String name, String plain) {
        return entry(name, LocalizedText.plain(plain));
    }

    private static List<String> missing(LocalizedTable table) {
        return TranslationProblems.of(table.table(), List.of(table), WARN, WARN).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void aFullTranslationHasNoGaps() {
        LocalizedTable french = merge(
                BASE, translation("base_fr.csv", BASE, "THREE,three,trois", "ONE,one,un", "TWO,two {x},deux {x}"));

        assertThat(french.messages()).containsExactly(message("ONE", "un"), DEUX, message("THREE", "trois"));
        assertThat(french.missingTranslations()).isEmpty();
    }

    @Test
    void whatIsMissingBlankOrStaleIsOneGapOfTheFile() {
        LocalizedTable french = merge(BASE, translation("base_fr.csv", BASE, "ONE,one,", "TWO,two {y},deux {y}"));

        assertThat(french.messages()).isEmpty();
        assertThat(french.missingTranslations())
                .containsExactly(new MissingTranslations(
                        FRENCH,
                        new Location("base_fr.csv", 1, 1),
                        true,
                        List.of("ONE", "THREE"),
                        List.of(new StaleTranslation("TWO", new Location("base_fr.csv", 3, 1))),
                        "English"));
        assertThat(missing(french))
                .containsExactly(
                        "base_fr.csv:1:1: translations are missing: 2 to fr (ONE, THREE); English is used for them; run"
                                + " \"translation refresh\" on their folder or id, and translate what is blank",
                        "base_fr.csv:3:1: 1 translation to fr is stale, since the English text has changed (TWO on line"
                                + " 3); English is used for it; run \"translation refresh\" on its folder or id, and"
                                + " translate what it marks");
    }

    @Test
    void aTextThatHasChangedItsPlaceholdersOnlyIsStaleToo() {
        Table plain = table("base", "1,ONE,one {x},");
        Table template = table("base", "1,ONE,one {x},one {x}");
        LocalizedTable french = merge(template, translation("base_fr.csv", plain, "ONE,one {x},un {"));
        assertThat(french.messages()).isEmpty();
        assertThat(french.missingTranslations())
                .extracting(MissingTranslations::staleNames)
                .containsExactly(List.of("ONE"));
    }

    @Test
    void aPlaceholderMayStandMoreThanOnceAndBesideAnother() {
        Table table = table("base", "1,ONE,one xx of xx,one {x} of {y}");

        LocalizedTable french =
                merge(table, translation("base_fr.csv", table, "ONE,one {x} of {y},{y}{x} {{un}} sur {y}"));

        assertThat(french.messages())
                .containsExactly(
                        entry("ONE", new LocalizedText(List.of("", "", " {un} sur ", ""), List.of("y", "x", "y"))));
        assertThat(french.missingTranslations()).isEmpty();
    }

    @Test
    void withoutATemplateBracesAreJustBraces() {
        Table table = table("base", "1,ONE,one {x},");

        assertThat(merge(table, translation("base_fr.csv", table, "ONE,one {x},{{un} {x"))
                        .messages())
                .containsExactly(message("ONE", "{{un} {x"));
    }

    @Test
    void withoutAFileTheGapIsTheTables() {
        assertThat(missing(merge(BASE)))
                .containsExactly(
                        "base.csv:1:1: translations are missing: 3 to fr (ONE, TWO, THREE); English is used for them; run"
                                + " \"translation new\" for fr on their folder or id, and translate what is blank");
    }

    @Test
    void theFirstNamesAreToldOfMany() {
        String[] rows = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> i + ",A" + i + ",a" + i + ",")
                .toArray(String[]::new);
        assertThat(missing(merge(table("many", rows))))
                .singleElement()
                .asString()
                .contains(": translations are missing: 8 to fr (A1, A2, A3, A4, A5 and 3 more); ");
        assertThat(missing(merge(table("five", Arrays.copyOf(rows, 5)))))
                .singleElement()
                .asString()
                .contains(": translations are missing: 5 to fr (A1, A2, A3, A4, A5); ");
    }

    @Test
    void theHigherFileWinsAndTheLowerOneFillsIn() {
        Translation shipped =
                translation("base_fr.csv", BASE, "ONE,one,un", "TWO,two {x},deux {x}", "THREE,three,trois");
        Translation own = translation("own.csv", BASE, "ONE,one,une", "THREE,three,");

        LocalizedTable french = merge(BASE, shipped, own);

        assertThat(french.messages()).containsExactly(message("ONE", "une"), DEUX, message("THREE", "trois"));
        assertThat(french.missingTranslations()).isEmpty();
    }

    @Test
    void aStaleRowIsToldThoughAnotherFileHelpsOut() {
        Translation shipped =
                translation("base_fr.csv", BASE, "ONE,one,un", "TWO,two {x},deux {x}", "THREE,three,trois");
        Translation own = translation("own.csv", BASE, "ONE,eins,une");

        LocalizedTable french = merge(BASE, shipped, own);

        assertThat(french.messages()).contains(message("ONE", "un"));
        assertThat(missing(french))
                .singleElement()
                .asString()
                .startsWith(
                        "own.csv:2:1: 1 translation to fr is stale, since the English text has changed (ONE on line 2);"
                                + " base_fr.csv is used for it; ");
    }

    @Test
    void whatAnOverlaySaysAnewTakesTheOverlaysTranslation() {
        MergedTable merged = with("code,name,message", "10,ONE,uno", "4,FOUR,four");

        LocalizedTable french = merge(merged.table(), BELOW, above(merged, "ONE,uno,premier", "FOUR,four,quatre"));

        assertThat(french.messages())
                .containsExactly(message("ONE", "premier"), DEUX, message("THREE", "trois"), message("FOUR", "quatre"));
        assertThat(french.missingTranslations()).isEmpty();
    }

    @Test
    void whatAnOverlayAddsIsMissingThereAndWhatItChangesIsStale() {
        MergedTable merged = with("code,name,message", "10,ONE,uno", "4,FOUR,four");

        assertThat(missing(merge(merged.table(), BELOW)))
                .satisfiesExactly(
                        missing -> assertThat(missing)
                                .startsWith("own.csv:1:1: translations are missing: 1 to fr (FOUR); "),
                        stale -> assertThat(stale).startsWith("own.csv:1:1: translations are stale: 1 to fr (ONE); "));
        assertThat(missing(merge(merged.table(), BELOW, above(merged, "FOUR,four,quatre"))))
                .singleElement()
                .asString()
                .startsWith("own.csv:1:1: translations are stale: 1 to fr (ONE); English is used for them; ");
    }

    @Test
    void whatWasNeverTranslatedIsMissingWhenAnOverlayChangesIt() {
        MergedTable merged = with("name,message", "ONE,uno");

        assertThat(missing(merge(
                        merged.table(), translation("base_fr.csv", BASE, "TWO,two {x},deux {x}", "THREE,three,trois"))))
                .singleElement()
                .asString()
                .startsWith("own.csv:1:1: translations are missing: 1 to fr (ONE); ");
    }

    @Test
    void whateverElseAnOverlayChangesTheTranslationStays() {
        MergedTable merged = with(
                "name,code,message,description,outcome,deprecated",
                "ONE,10,one,,,",
                "TWO,,,The second.,accepted,",
                "THREE,,,,,Use ONE.");

        LocalizedTable french = merge(merged.table(), BELOW);

        assertThat(french.messages()).containsExactly(message("ONE", "un"), DEUX, message("THREE", "trois"));
        assertThat(french.missingTranslations()).isEmpty();
    }

    @Test
    void anOverlayMayBetterTheTranslationOfAStatusThatItChangesOtherwise() {
        MergedTable merged = with("name,deprecated", "ONE,Use TWO.", "THREE,Use TWO.");

        LocalizedTable french = merge(merged.table(), BELOW, above(merged, "ONE,one,une"));

        assertThat(french.messages()).containsExactly(message("ONE", "une"), DEUX, message("THREE", "trois"));
        assertThat(french.missingTranslations()).isEmpty();
    }

    @Test
    void anOverlayThatEmptiesATemplateMakesItsTranslationStale() {
        MergedTable merged = with("name,template", "TWO,-");

        LocalizedTable french = merge(merged.table(), BELOW);

        assertThat(french.messages()).containsExactly(message("ONE", "un"), message("THREE", "trois"));
        assertThat(missing(french)).singleElement().asString().contains(" translations are stale: 1 to fr (TWO); ");
    }

    @Test
    void everyFileHasItsOwnGap() {
        MergedTable merged = with("code,name,message", "4,FOUR,four");
        assertThat(merge(
                                merged.table(),
                                translation("base_fr.csv", BASE, "ONE,one,un"),
                                above(merged, "FOUR,vier,quatre"))
                        .missingTranslations())
                .extracting(gap -> gap.location().file() + names(gap))
                .containsExactly("base_fr.csv -TWO -THREE", "own_fr.csv ~FOUR");
    }

    private static String names(MissingTranslations gap) {
        return gap.missing().stream().map(name -> " -" + name).collect(Collectors.joining())
                + gap.staleNames().stream().map(name -> " ~" + name).collect(Collectors.joining());
    }

    @Test
    void missingAndStaleOnesMatterAsTheUserSays() {
        LocalizedTable french = merge(BASE, translation("base_fr.csv", BASE, "ONE,one,", "TWO,two {y},deux {y}"));
        for (Severity severity : Severity.values()) {
            assertThat(TranslationProblems.of(BASE, List.of(french), Optional.of(severity), Optional.empty()))
                    .singleElement()
                    .matches(problem -> problem.severity() == severity)
                    .matches(problem -> problem.message().contains("missing"));
            assertThat(TranslationProblems.of(BASE, List.of(french), Optional.empty(), Optional.of(severity)))
                    .singleElement()
                    .matches(problem -> problem.severity() == severity)
                    .matches(problem -> problem.message().contains("stale"));
        }
        assertThat(TranslationProblems.of(BASE, List.of(french), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void languagesThatLackTheSameAreNamedTogether() {
        LocalizedTable french = merge(BASE, translation("base_fr.csv", BASE, "ONE,one,un"));
        LocaleName german = LocaleName.parse("de").value().orElseThrow();
        LocaleName dutch = LocaleName.parse("nl").value().orElseThrow();
        LocalizedTable inGerman = new LocalizedTable(
                BASE,
                german,
                Map.of(),
                List.of(new MissingTranslations(
                        german, Location.of("base_de.csv"), true, List.of("TWO", "THREE"), List.of(), "English")));
        LocalizedTable inDutch = Translations.merge(BASE, dutch, List.of());

        assertThat(TranslationProblems.of(BASE, List.of(french, inGerman, inDutch), WARN, WARN))
                .extracting(Problem::toString)
                .containsExactly(
                        "base.csv: translations are missing: 2 to fr, de (TWO, THREE), 3 to nl (ONE, TWO, THREE);"
                                + " English is used for them; run \"translation new\" for nl and \"translation refresh\" on their"
                                + " folder or id, and translate what is blank");
    }

    @Test
    void whatAnOverlayMakesStaleIsToldOnceForAllLanguages() {
        List<LocalizedTable> languages = Stream.of("fr", "de")
                .map(name -> LocaleName.parse(name).value().orElseThrow())
                .map(locale -> new LocalizedTable(
                        BASE,
                        locale,
                        Map.of(),
                        List.of(new MissingTranslations(
                                locale,
                                new Location("own.csv", 1, 1),
                                false,
                                List.of(),
                                List.of(new StaleTranslation("ONE", new Location("own.csv", 2, 1))),
                                "English"))))
                .toList();
        assertThat(TranslationProblems.of(BASE, languages, WARN, WARN))
                .extracting(Problem::toString)
                .containsExactly("own.csv:1:1: translations are stale: 1 to fr, de (ONE); English is used for them; run"
                        + " \"translation new\" for de, fr on their folder or id, and translate what is blank");
    }
}
