package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.connectstatus.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of translations, and what users are told of them. */
class TranslationsTest {

    private static final String[] ROWS = {
        "1,ONE,one,", "2,TWO,two xx of xx,two {a} of {b}", "3,THREE,three {brace},", "4,FOUR,four,"
    };
    private static final String FRENCH = "@StatusTable(value = \"acme/codes\", locales = \"fr\")";
    private static final String REFRESH =
            "; run \"translation refresh\" on their folder or id, and translate what is blank";
    private static final String REFRESH_STALE =
            "; run \"translation refresh\" on its folder or id, and translate what it marks";

    @TempDir
    private Path root;

    private TableFolder tables;

    @BeforeEach
    void writeTable() {
        tables = new TableFolder(root).codes(ROWS);
    }

    private TranslationsTest french(String... rows) {
        return translation("acme/codes_fr.csv", rows);
    }

    private TranslationsTest translation(String file, String... rows) {
        tables.write(file, "name,source,message", String.join("\n", rows));
        return this;
    }

    private String file(String name) {
        return root + "/" + name;
    }

    private Compilation compile(String annotation, String... options) {
        return Project.annotated("@Deprecated", annotation)
                .withTables(tables)
                .withOptions(options)
                .compile();
    }

    /** All that the compiler says of the annotation, each with its kind. */
    private static List<String> said(Compilation compilation) {
        assertThat(compilation.diagnostics())
                .allSatisfy(diagnostic -> assertThat(diagnostic.getLineNumber()).isEqualTo(2));
        return compilation.diagnostics().stream()
                .map(diagnostic -> (diagnostic.getKind() == Kind.ERROR ? "error " : "warning ")
                        + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private List<String> saidOfFrench(String... rows) {
        return said(french(rows).compile(FRENCH));
    }

    private void isRefused(String row, int column, String problem) {
        assertThat(saidOfFrench(row))
                .containsExactly("error " + file("acme/codes_fr.csv") + ":2:" + column + ": " + problem);
    }

    private GeneratedApi load(String annotation, String prefix, String... options) {
        Compilation compilation = compile(annotation, options);
        assertThat(said(compilation)).isEmpty();
        return GeneratedClasses.of(compilation).api(prefix);
    }

    @Test
    void anUnknownNameIsAnError() {
        isRefused(
                "ONES,one,un",
                1,
                "the table has no status \"ONES\"; the nearest is \"ONE\"; write that, or remove the row");
    }

    @Test
    void aBlankNameIsAnError() {
        isRefused(",one,un", 1, "the name is blank; write the name of the status that the row translates");
    }

    @Test
    void aRepeatedNameIsAnError() {
        assertThat(saidOfFrench("ONE,one,un", "FOUR,four,quatre", "ONE,one,une"))
                .containsExactly("error " + file("acme/codes_fr.csv")
                        + ":4:1: \"ONE\" is already translated on line 2; remove one of the two rows");
    }

    @Test
    void aTranslationOfNothingIsAnError() {
        isRefused(
                "ONE,,un",
                5,
                "the source is blank; copy the English text here: the table's template, or its message where it has no"
                        + " template");
    }

    @Test
    void aMissingPlaceholderIsAnError() {
        isRefused(
                "TWO,two {a} of {b},deux {b}",
                20,
                "the placeholder {a} of the English text is missing; put {a} where its value is to stand");
    }

    @Test
    void anInventedPlaceholderIsAnError() {
        isRefused("TWO,two {a} of {b},{a} {b} {c}", 20, "the English text has no placeholder {c}; remove it");
    }

    @Test
    void aMisspeltPlaceholderIsAnError() {
        isRefused(
                "TWO,two {a} of {b},{b} {aa}",
                20,
                "the English text has no placeholder {aa}; the nearest that is missing is {a}; write that, or remove"
                        + " {aa}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "{a} {b} {,      9, '{' is not closed; a literal brace is written '{{'",
                "😀 {a} {b} },   11, '}' closes no placeholder; a literal brace is written '}}'",
                "{a} {b} {B c},  9, {B c} is no placeholder; its name is a small letter followed by letters and digits"
            })
    void aBrokenPlaceholderIsAnError(String message, int character, String what) {
        isRefused(
                "TWO,two {a} of {b}," + message,
                20,
                "the translation is broken at its character " + character + ": " + what
                        + "; write each placeholder at least once, like {a}");
    }

    @Test
    void aControlCharacterIsAnError() {
        isRefused("ONE,one,u\u0000n", 9, "the text holds the control character U+0000; remove the character");
        isRefused("ONE,one,u\u001Bn", 9, "the text holds the control character U+001B; remove the character");
    }

    @Test
    void whatBreaksTheFileIsAnError() {
        isRefused("ONE,one,\"un", 9, "the quote that opens here is never closed; close the cell with a quote");
        tables.write("acme/codes_fr.csv", "name,sauce,message", "ONE,one,un");
        assertThat(said(compile(FRENCH)))
                .containsExactly(
                        "error " + file("acme/codes_fr.csv")
                                + ":1:1: the column \"source\" is missing; add it to the header and to every row",
                        "error " + file("acme/codes_fr.csv")
                                + ":1:6: unknown column \"sauce\"; the nearest known column is \"source\"; rename the"
                                + " column, or remove it");
    }

    @Test
    void aFileWithoutRowsIsAnError() {
        tables.write("acme/codes_fr.csv", "name,source,message");
        assertThat(said(compile(FRENCH)))
                .containsExactly("error " + file("acme/codes_fr.csv")
                        + ":1:1: the translation has no rows; add a row for each status that is translated");
    }

    @Test
    void allErrorsOfAllFilesComeAtOnceAndNothingIsWritten() {
        french("ONES,one,un", "TWO,two {a} of {b},{c}").translation("acme/codes_de.csv", ",four,vier");

        Refusal refusal =
                Refusal.of(Project.annotated("@StatusTable(value = \"acme/codes\", locales = {\"fr\", \"de\", \"q\"})")
                        .withTables(tables));

        assertThat(refusal.errors())
                .satisfiesExactly(
                        error -> assertThat(error).startsWith("\"q\" is not a locale"),
                        error -> assertThat(error).startsWith(file("acme/codes_fr.csv") + ":2:1: "),
                        error -> assertThat(error).startsWith(file("acme/codes_fr.csv") + ":3:20: "),
                        error -> assertThat(error).startsWith(file("acme/codes_fr.csv") + ":3:20: "),
                        error -> assertThat(error).startsWith(file("acme/codes_de.csv") + ":2:1: "));
        assertThat(refusal.written()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "french,  no language \"\"french\"\" is registered",
                "f_r_,    it is no BCP 47 language tag",
                "und,     it has no language",
                "fr_QX,   no country \"\"QX\"\" is registered",
                "fra,     the language \"\"fra\"\" is \"\"fr\"\" in two letters"
            })
    void whatIsNoLocaleIsAnError(String locale, String reason) {
        String why = reason.replace("\"\"", "\"");
        assertThat(said(compile("@StatusTable(value = \"acme/codes\", locales = \"" + locale + "\")")))
                .containsExactly("error \"" + locale + "\" is not a locale: " + why
                        + "; write a language, and where they matter script and country, like fr, pt_BR or"
                        + " zh_Hans_CN");
    }

    @Test
    void whatIsNoLocaleInTheIndexIsAnErrorToo() {
        tables.write("acme/index.csv", "table,title,locales", "codes,Codes,fr french");
        assertThat(said(compile("@StatusTable(\"acme/codes\")")))
                .containsExactly("error " + file("acme/index.csv")
                        + ":2:13: \"french\" is not a locale; write language and country like pt_BR, and separate"
                        + " locales by spaces");
    }

    @Test
    void aLanguageIsAddedToThoseOfTheIndex() {
        tables.write("webex-connect/event_nl.csv", "name,source,message", "QUEUED,Queues,In de wachtrij");

        GeneratedApi api = load(
                "@StatusTable(value = \"webex-connect/event\", locales = \"+nl\")",
                "Event",
                "-Aconnectstatus.translations=missing=ignore");

        assertThat(api.value("QUEUED").message(Locale.forLanguageTag("nl"))).isEqualTo("In de wachtrij");
        assertThat(api.value("QUEUED").message(Locale.GERMAN)).isEqualTo("In Warteschlange");
    }

    @Test
    void englishAloneIsOneLanguage() {
        GeneratedApi api = load("@StatusTable(value = \"webex-connect/event\", locales = \"en\")", "Event");

        assertThat(api.value("QUEUED").message(Locale.GERMAN)).isEqualTo("Queues");
    }

    @Test
    void englishIsAllowedAmongOthersAndInTheIndex() {
        french("ONE,one,un", "TWO,two {a} of {b},{a}{b}", "THREE,three {brace},trois", "FOUR,four,quatre");
        tables.write("acme/index.csv", "table,title,locales", "codes,Codes,en fr");

        for (String locales : List.of("{}", "{\"en\", \"fr\"}", "\"+en\"")) {
            GeneratedApi api = load("@StatusTable(value = \"acme/codes\", locales = " + locales + ")", "Codes");
            assertThat(api.value("ONE").message(Locale.FRENCH)).isEqualTo("un");
            assertThat(api.value("ONE").message(Locale.ENGLISH)).isEqualTo("one");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"fr\", \"fr\"'        | names fr twice; remove one of the two",
                "'\"+pt-BR\", \"+pt_BR\"' | names pt_BR twice; remove one of the two",
                "'\"+de\", \"fr\"'       | mixes \"+de\", which adds to the languages that the table's index names, and"
                        + " \"fr\", which is there instead of them; write \"+\" before each of the languages to add them,"
                        + " or before none",
                "'\"en\", \"+de\"'       | mixes \"+de\", which adds to the languages that the table's index names, and"
                        + " \"en\", which is there instead of them; write \"+\" before each of the languages to add them,"
                        + " or before none"
            })
    void languagesThatContradictEachOtherAreOneError(String locales, String what) {
        assertThat(said(compile("@StatusTable(value = \"webex-connect/event\", locales = {" + locales + "})")))
                .containsExactly("error \"locales\" " + what);
    }

    @Test
    void aLanguageWithoutAFileIsAnError() {
        assertThat(said(compile(FRENCH)))
                .containsExactly("error there is no translation of \"acme/codes\" to fr; looked for: "
                        + file("acme/codes_fr.csv")
                        + " (from -Aconnectstatus.tables); status-tables/acme/codes_fr.csv in the class output (the"
                        + " project's resources), on the source path, in folders on the class path, and on the"
                        + " processor path, where jars of tables belong; begin it with \"translation new\", or set \"locales\" to the"
                        + " languages that there are");
    }

    @Test
    void whatIsMissingIsOneWarningAndWhatIsStaleAnotherAtItsRow() {
        Compilation compilation = french("ONE,one,un", "TWO,two {a} for {b},deux {a}", "THREE,three {brace},")
                .compile(FRENCH);

        assertThat(said(compilation))
                .containsExactly(
                        "warning " + file("acme/codes_fr.csv")
                                + ":1:1: translations are missing: 2 to fr (THREE, FOUR); English is used for them"
                                + REFRESH,
                        "warning " + file("acme/codes_fr.csv")
                                + ":3:1: 1 translation to fr is stale, since the English text has changed (TWO on line"
                                + " 3); English is used for it" + REFRESH_STALE);
        GeneratedApi api = GeneratedClasses.of(compilation).api("Codes");
        assertThat(api.values())
                .extracting(status -> status.message(Locale.FRENCH))
                .containsExactly("un", "two xx of xx", "three {brace}", "four");
    }

    @Test
    void everyTableHasOneWarningForAllItsLanguages() {
        french("ONE,one,un")
                .translation("acme/codes_de.csv", "ONE,one,eins")
                .translation("acme/codes_es.csv", "ONE,one,uno", "FOUR,four,cuatro");
        tables.write("acme/more.csv", "code,name,message", "1,UNO,uno", "2,DUE,due")
                .write("acme/more_fr.csv", "name,source,message", "UNO,uno,un", "DUE,due,deux")
                .write("acme/more_de.csv", "name,source,message", "UNO,uno,eins")
                .write("acme/more_es.csv", "name,source,message", "UNO,uno,uno", "DUE,due,dos");
        String locales = "locales = {\"fr\", \"de\", \"es\"}";

        List<String> said = Project.annotated(
                        "@StatusTable(value = \"acme/codes\", " + locales + ")",
                        "@StatusTable(value = \"acme/more\", " + locales + ")")
                .withTables(tables)
                .compile()
                .warnings()
                .stream()
                .map(warning -> warning.getMessage(Locale.ROOT))
                .toList();

        assertThat(said)
                .containsExactly(
                        file("acme/codes.csv")
                                + ": translations are missing: 3 to fr, de (TWO, THREE, FOUR), 2 to es (TWO, THREE);"
                                + " English is used for them" + REFRESH,
                        file("acme/more_de.csv")
                                + ":1:1: translations are missing: 1 to de (DUE); English is used for them" + REFRESH);
    }

    @Test
    void anOptionTurnsTheWarningsIntoErrors() {
        String option = "-Aconnectstatus.translations=error";

        assertThat(said(french("ONE,one,un").compile(FRENCH, option)))
                .containsExactly("error " + file("acme/codes_fr.csv")
                        + ":1:1: translations are missing: 3 to fr (TWO, THREE, FOUR); English is used for them"
                        + REFRESH);
        assertThat(Refusal.of(Project.annotated(FRENCH).withTables(tables).withOptions(option))
                        .written())
                .isEmpty();
    }

    @Test
    void anOptionSilencesTheWarnings() {
        Compilation compilation = french("ONE,one,un").compile(FRENCH, "-Aconnectstatus.translations=ignore");

        assertThat(said(compilation)).isEmpty();
        assertThat(GeneratedClasses.of(compilation).api("Codes").value("FOUR").message(Locale.FRENCH))
                .isEqualTo("four");
    }

    @ParameterizedTest
    @CsvSource({
        "'missing=ignore,stale=error', error :3:1",
        "'stale=ignore,missing=error', error :1:1",
        "'stale=ignore',               warning :1:1",
        "'missing=ignore',             warning :3:1",
        "'missing=ignore,stale=ignore',",
    })
    void anOptionTellsMissingFromStale(String option, @Nullable String said) {
        Compilation compilation =
                french("ONE,one,un", "TWO,zwei,deux").compile(FRENCH, "-Aconnectstatus.translations=" + option);

        assertThat(said(compilation).stream()
                        .map(line -> line.replaceAll(" .*?(:\\d+:\\d+): .*", " $1"))
                        .toList())
                .isEqualTo(said == null ? List.of() : List.of(said));
    }

    @Test
    void noOptionSilencesErrors() {
        assertThat(said(french("ONES,one,un").compile(FRENCH, "-Aconnectstatus.translations=ignore")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=warning",
                "=",
                "",
                "=missing",
                "=missing=",
                "=missing=warning",
                "=lost=error",
                "=missing=warn,missing=error",
                "=warn,stale=error",
                "=missing=warn,"
            })
    void anUnknownValueOfTheOptionIsAnError(String value) {
        assertThat(said(french("ONE,one,un").compile(FRENCH, "-Aconnectstatus.translations" + value)))
                .first()
                .isEqualTo("error -Aconnectstatus.translations=" + value.replaceFirst("=", "")
                        + " is unknown; set it to one of warn, error, ignore, or to two of them apart, like"
                        + " missing=ignore,stale=error");
    }

    @Test
    void theTranslationsOfOnesOwnTableAreThoseThatItsIndexNames() {
        french("ONE,one,un", "TWO,two {a} of {b},{b}{a} deux {b}", "THREE,three {brace},trois {accolade", "FOUR,four,4")
                .translation("acme/codes_sr_Latn.csv", "ONE,one,jedan");
        tables.write("acme/index.csv", "table,title,locales", "codes,Codes,fr");

        GeneratedApi api = load("@StatusTable(\"acme/codes\")", "Codes");

        assertThat(api.values())
                .extracting(status -> status.message(Locale.FRENCH, Map.of("a", "1", "b", "9")))
                .containsExactly("un", "91 deux 9", "trois {accolade", "4");
        assertThat(((GeneratedClasses) api.loader()).bundles())
                .containsOnlyKeys(
                        "CodesMessages.properties", "CodesMessages_en.properties", "CodesMessages_fr.properties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "zh-Hant-TW", "fil", "he", "id", "nb", "es-419", "sl-rozaj", "en-GB", "en"})
    void aBundleIsFoundWhateverThePartsOfItsLocale(String tag) {
        String name = tag.replace('-', '_');
        translation(
                "acme/codes_" + name + ".csv",
                "ONE,one,1",
                "TWO,two {a} of {b},{a} {b}",
                "THREE,three {brace},3",
                "FOUR,four,4");

        GeneratedApi api = load("@StatusTable(value = \"acme/codes\", locales = \"" + name + "\")", "Codes");

        assertThat(api.value("ONE").message(Locale.forLanguageTag(tag))).isEqualTo("1");
        assertThat(api.value("ONE").message(Locale.ENGLISH)).isEqualTo(tag.equals("en") ? "1" : "one");
    }

    @Test
    void aFileOfOnesOwnBettersRowsOfAShippedTranslation() {
        tables.write("webex-connect/event_de.csv", "name,source,message", "INVALID_JSON,Invalid JSON,Kaputtes JSON");

        GeneratedApi api = load("@StatusTable(\"webex-connect/event\")", "Event");

        GeneratedApi shipped = Project.of("webex-connect/event").load().api("Event");
        assertThat(api.value("INVALID_JSON").message(Locale.GERMAN)).isEqualTo("Kaputtes JSON");
        assertThat(api.value("QUEUED").message(Locale.GERMAN)).isEqualTo("In Warteschlange");
        for (Status status : api.values()) {
            assertThat(status.message(Locale.FRENCH))
                    .isEqualTo(shipped.value(status.name()).message(Locale.FRENCH));
        }
    }

    @Test
    void aStaleRowOfOnesOwnLetsTheShippedOneShow() {
        tables.write("webex-connect/event_de.csv", "name,source,message", "INVALID_JSON,Bad JSON,Kaputtes JSON");

        Compilation compilation = compile("@StatusTable(value = \"webex-connect/event\", locales = \"de\")");

        assertThat(said(compilation))
                .containsExactly("warning " + file("webex-connect/event_de.csv")
                        + ":2:1: 1 translation to de is stale, since the English text has changed (INVALID_JSON on line"
                        + " 2); status-tables/webex-connect/event_de.csv is used for it" + REFRESH_STALE);
        assertThat(GeneratedClasses.of(compilation)
                        .api("Event")
                        .value("INVALID_JSON")
                        .message(Locale.GERMAN))
                .isEqualTo(Project.of("webex-connect/event")
                        .load()
                        .api("Event")
                        .value("INVALID_JSON")
                        .message(Locale.GERMAN));
    }

    @Test
    void aFileOfOnesOwnAddsALanguageToAShippedTable() {
        tables.write("webex-connect/event_nl.csv", "name,source,message", "QUEUED,Queues,In de wachtrij");

        Compilation compilation = compile("@StatusTable(value = \"webex-connect/event\", locales = {\"de\", \"nl\"})");

        assertThat(said(compilation))
                .singleElement()
                .asString()
                .startsWith("warning status-tables/webex-connect/event.csv: translations are missing: 22 to nl (");
        GeneratedApi api = GeneratedClasses.of(compilation).api("Event");
        assertThat(api.value("QUEUED").message(Locale.forLanguageTag("nl-BE"))).isEqualTo("In de wachtrij");
        assertThat(api.value("QUEUED").message(Locale.GERMAN)).isEqualTo("In Warteschlange");
        assertThat(api.value("QUEUED").message(Locale.FRENCH)).isEqualTo("Queues");
        assertThat(api.value("INVALID_JSON").message(Locale.forLanguageTag("nl")))
                .isEqualTo(api.value("INVALID_JSON").message());
    }

    @Test
    void overlaysAreTranslatedByFilesOfTheirOwn() {
        tables.write("acme/more.csv", "code,name,message", "1002,QUEUED,Waiting", "9999,LAST,Last")
                .write("acme/more_de.csv", "name,source,message", "QUEUED,Waiting,Wartet", "LAST,Last,Letzter");

        GeneratedApi api = load(
                "@StatusTable(value = \"webex-connect/event\", overlays = \"acme/more\", locales = \"de\")", "Event");

        assertThat(api.value("QUEUED").message(Locale.GERMAN)).isEqualTo("Wartet");
        assertThat(api.value("LAST").message(Locale.GERMAN)).isEqualTo("Letzter");
        assertThat(api.value("INVALID_JSON").message(Locale.GERMAN)).isEqualTo("Ungültiges JSON");
    }

    @Test
    void theTranslationOfATextThatAnOverlayChangesIsStale() {
        tables.write("acme/more.csv", "name,message", "QUEUED,Waiting");

        Compilation compilation =
                compile("@StatusTable(value = \"webex-connect/event\", overlays = \"acme/more\", locales = \"de\")");

        assertThat(said(compilation))
                .containsExactly("warning " + file("acme/more.csv")
                        + ":1:1: translations are stale: 1 to de (QUEUED); English is used for them; run \"translation"
                        + " new\" for de on their folder or id, and translate what is blank");
        assertThat(GeneratedClasses.of(compilation).api("Event").value("QUEUED").message(Locale.GERMAN))
                .isEqualTo("Waiting");
    }

    @Test
    void aFileThatIsFoundInTwoWaysIsReadOnce() throws IOException {
        Path classes = root.resolve("classes");
        new TableFolder(classes.resolve("status-tables"))
                .codes(ROWS)
                .write("acme/codes_fr.csv", "name,source,message", "ONE,uno,un", "NONE,none,rien")
                .write("acme/codes_de.csv", "name,source,message", "ONE,uno,eins");
        DiskProject maven =
                new DiskProject(root).withSource("@StatusTable(value = \"acme/codes\", locales = {\"de\", \"fr\"})");

        assertThat(maven.compile("--class-path", DiskProject.classPath(classes)))
                .satisfiesExactly(
                        error -> assertThat(error).contains("codes_fr.csv:3:1: "),
                        missing -> assertThat(missing).contains("codes_de.csv:1:1: "),
                        stale ->
                                assertThat(stale).contains("codes_de.csv:2:1: ").contains(" stale, since"));
    }
}
