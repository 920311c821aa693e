package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.testing.compile.Compilation;
import io.github.connectstatus.Outcome;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Supplements are laid by default, below the overlays, and left out on request. */
class SupplementsTest {

    @TempDir
    private Path root;

    private TableFolder tables;

    @BeforeEach
    void writeATableWithASupplement() {
        tables = new TableFolder(root)
                .write("acme/index.csv", "table,title,locales,supplement", "codes,Codes,de,more", "more,More,de,")
                .write("acme/codes.csv", "code,name,message,outcome", "1,ONE,one,", "2,TWO,two,")
                .write("acme/codes_de.csv", "name,source,message", "ONE,one,eins", "TWO,two,zwei")
                .write("acme/more.csv", "name,code,message,outcome", "THREE,3,three,success", "TWO,,,partial")
                .write("acme/more_de.csv", "name,source,message", "THREE,three,drei");
    }

    private Project project(String members) {
        return Project.annotated("@StatusTable(value = \"acme/codes\"" + members + ")")
                .withTables(tables);
    }

    private GeneratedApi with(String members) {
        Compilation compilation = project(members).compile();
        assertThat(compilation.diagnostics()).isEmpty();
        return GeneratedClasses.of(compilation).api("Codes");
    }

    private String error(String members) {
        Refusal refusal = Refusal.of(project(members));
        assertThat(refusal.errors()).hasSize(1);
        assertThat(refusal.written()).isEmpty();
        return refusal.errors().get(0).replace(root + "/", "");
    }

    @Test
    void aSuccessOfTheRealApiIsNotThrown() {
        GeneratedApi api = Project.of("webex-connect/messaging").load().api("Messaging");

        assertThat(api.throwIfFailure("1001", "Queued", "5f0d7c52").status())
                .map(Status::name)
                .contains("QUEUED");
        assertThat(api.throwIfFailure("1001", null, null).outcome()).contains(Outcome.ACCEPTED);
        assertThat(api.value("QUEUED").message(Locale.GERMAN)).isEqualTo("In Warteschlange");
    }

    @Test
    void withoutItsSupplementATableIsAsItIsDocumented() {
        GeneratedApi api = Project.annotated("@StatusTable(value = \"webex-connect/messaging\", supplement = false)")
                .load()
                .api("Messaging");

        assertThat(api.values()).hasSize(137);
        assertThat(catchThrowableOfType(StatusException.class, () -> api.throwIfFailure("1001", "Queued", "5f0d7c52")))
                .hasMessageContaining("1001");
    }

    @Test
    void oneOfOnesOwnIsLaidAndTranslated() {
        GeneratedApi api = with("");

        assertThat(api.names()).containsExactly("ONE", "TWO", "THREE");
        assertThat(api.values())
                .extracting(Status::outcome)
                .containsExactly(Outcome.FAILURE, Outcome.PARTIAL, Outcome.SUCCESS);
        assertThat(api.values())
                .extracting(status -> status.message(Locale.GERMAN))
                .containsExactly("eins", "zwei", "drei");
    }

    @Test
    void isLeftOutOnRequest() {
        GeneratedApi api = with(", supplement = false");

        assertThat(api.names()).containsExactly("ONE", "TWO");
        assertThat(api.value("TWO").outcome()).isEqualTo(Outcome.FAILURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", overlays = \"acme/more\"",
                ", supplement = true, overlays = {\"acme/other\", \"acme/more\"}",
                ", supplement = false, overlays = {\"acme/more\", \"acme/other\"}"
            })
    void isLaidOnceHoweverItIsAskedFor(String members) {
        tables.write("acme/other.csv", "name,description", "ONE,The first.");

        GeneratedApi api = with(members);

        assertThat(api.names()).containsExactly("ONE", "TWO", "THREE");
        assertThat(api.value("TWO").outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(api.value("THREE").message(Locale.GERMAN)).isEqualTo("drei");
    }

    @Test
    void anOverlayMayChangeWhatASupplementSays() {
        tables.write("acme/mine.csv", "name,outcome", "THREE,accepted", "TWO,success");

        GeneratedApi api = with(", overlays = \"acme/mine\"");

        assertThat(api.values())
                .extracting(Status::outcome)
                .containsExactly(Outcome.FAILURE, Outcome.SUCCESS, Outcome.ACCEPTED);
        assertThat(api.value("THREE").message(Locale.GERMAN)).isEqualTo("drei");
    }

    @Test
    void asAnOverlayItContradictsOthersAsOverlaysDo() {
        tables.write("acme/mine.csv", "name,outcome", "THREE,accepted");

        assertThat(error(", supplement = false, overlays = {\"acme/more\", \"acme/mine\"}"))
                .isEqualTo(
                        "acme/mine.csv:2:7: acme/more.csv has another outcome for THREE on its line 2; leave the cell"
                                + " blank in one of the two overlays, or write the same into both");
    }

    @Test
    void anIndexThatHidesAnotherNeedNotRepeatIt() throws IOException {
        Path classes = root.resolve("classes");
        new TableFolder(classes.resolve("status-tables"))
                .write("acme/index.csv", "table,title,supplement", "codes,Codes,more", "more,More,")
                .write("acme/codes.csv", "code,name,message", "1,ONE,one")
                .write("acme/more.csv", "code,name,message", "3,THREE,three");
        TableFolder first = new TableFolder(root.resolve("first")).write("acme/index.csv", "table,title", "codes,Mine");
        DiskProject project = new DiskProject(root).withSource("@StatusTable(\"acme/codes\")");

        assertThat(project.compile("-Aconnectstatus.tables=" + first.root())).isEmpty();

        assertThat(GeneratedApi.in(project.loader(), Project.PACKAGE, "Codes").names())
                .containsExactly("ONE", "THREE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEVEN,,,       | :2:1: the table has no status \"SEVEN\", and the row lacks code and message to add one; write"
                        + " code and message, or the name of a status that the table has",
                "ZWEI,2,two,    | :2:1: ZWEI has the code and message of TWO in acme/codes.csv on line 3; give it that name"
                        + " to change that status, or another code or message",
                "TWO,,,unknown  | :2:7: unknown outcome \"unknown\"; the nearest known outcome is \"success\"; write one of"
                        + " success, accepted, partial, failure",
            })
    void itsProblemsAreReportedAsThoseOfAnOverlay(String row, String problem) {
        tables.write("acme/more.csv", "name,code,message,outcome", row);

        assertThat(error("")).isEqualTo("acme/more.csv" + problem);
        assertThat(project(", supplement = false").compile().errors()).isEmpty();
    }

    @Test
    void oneThatIsNotThereIsAnError() {
        tables.write("acme/index.csv", "table,title,supplement", "codes,Codes,most", "most,Most,");

        assertThat(error(""))
                .startsWith(
                        "there is no table \"acme/most\", which its index names as the supplement of \"acme/codes\";"
                                + " looked for: ");
    }

    @Test
    void oneThatTheIndexDoesNotListIsAnError() {
        tables.write("acme/index.csv", "table,title,supplement", "codes,Codes,mor", "more,More,");

        assertThat(error(""))
                .isEqualTo(
                        "acme/index.csv:2:13: the index lists no table \"mor\"; the nearest is \"more\"; write that, or"
                                + " list the supplement in a row of its own");
    }

    @Test
    void everyFileStillHasOneOrigin() {
        RecordingProcessor processor = new RecordingProcessor();

        assertThat(project("").compile(processor).errors()).isEmpty();
        assertThat(processor.written())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.origins()).isEqualTo(List.of(Project.PACKAGE)));
    }

    @Test
    void itsMissingTranslationsAreToldAsTheTablesAre() {
        tables.write("acme/more_de.csv", "name,source,message", "THREE,drei,drei");

        assertThat(project("").compile().warnings())
                .singleElement()
                .extracting(warning -> warning.getMessage(Locale.ROOT))
                .asString()
                .startsWith(
                        root + "/acme/more_de.csv:2:1: 1 translation to de is stale, since the English text has changed"
                                + " (THREE on line 2); English is used for it; ");
    }
}
