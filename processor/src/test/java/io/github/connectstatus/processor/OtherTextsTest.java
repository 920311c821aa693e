package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Resolution.Resolved.Certainty;
import io.github.connectstatus.Status;
import io.github.connectstatus.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The further texts by which statuses are known, from their files to the answers that have them. */
class OtherTextsTest {

    private static final String CODES = "@StatusTable(\"acme/codes\")";

    @TempDir
    private Path root;

    private TableFolder tables;

    @BeforeEach
    void writeTables() {
        tables = new TableFolder(root)
                .codes("1,SENT,Sent,", "1,LOST,Lost,", "2,SIZE,size xx of xx,size {size} of {order}")
                .write("acme/mine.csv", "code,name,message", "3,SEEN,Seen");
    }

    private GeneratedApi api(String annotation) {
        return GeneratedClasses.of(
                        Project.annotated(annotation).withTables(tables).compileStrictly())
                .api("Codes");
    }

    private List<String> errors(String annotation) {
        Refusal refusal = Refusal.of(Project.annotated(annotation).withTables(tables));
        assertThat(refusal.written()).isEmpty();
        return refusal.errors().stream()
                .map(error -> error.replace(root + "/", ""))
                .toList();
    }

    private static void assertResolved(Resolution<?> resolution, Certainty certainty, Status status) {
        assertThat(resolution).isInstanceOf(Resolved.class);
        assertThat(((Resolved<?>) resolution).certainty()).isEqualTo(certainty);
        assertThat(resolution.status())
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(status));
    }

    @Test
    void aShippedTableKnowsWhatItsApiAnswers() {
        GeneratedApi messaging = Project.of("webex-connect/messaging").load().api("Messaging");
        GeneratedApi event = Project.of("webex-connect/event").load().api("Event");

        assertResolved(messaging.resolve(7501, "Submitted"), Certainty.EXACT_TEXT, messaging.value("SUBMITTED"));
        assertResolved(messaging.resolve(7501, "Submited"), Certainty.EXACT_TEXT, messaging.value("SUBMITTED"));
        assertResolved(event.resolve(1002, "QUEUED."), Certainty.SIMILAR_TEXT, event.value("QUEUED"));
    }

    @Test
    void aStatusIsRecognizedByEachOfItsTexts() {
        tables.write("acme/codes.texts.csv", "name,text", "LOST,Gone", "SIZE,wrong size", "SIZE,\"{order}, {size}\"");

        GeneratedApi api = api(CODES);

        assertResolved(api.resolve("1", "gone!"), Certainty.SIMILAR_TEXT, api.value("LOST"));
        assertResolved(api.resolve("2", "wrong size"), Certainty.EXACT_TEXT, api.value("SIZE"));
        assertResolved(api.resolve("2", "A, 7"), Certainty.TEMPLATE, api.value("SIZE"));
        assertThat(api.resolve("2", "A, 7").arguments()).containsExactly(entry("size", "7"), entry("order", "A"));
        assertThat(api.exceptionOf(api.resolve("2", "A, 7")))
                .isInstanceOf(api.exception("Size"))
                .hasMessage("2 A, 7");
        assertThat(api.value("SENT").otherTexts()).isEmpty();
        assertThat(api.value("LOST").otherTexts()).containsExactly(Template.parse("Gone"));
        assertThat(api.value("SIZE").otherTexts())
                .containsExactly(Template.parse("wrong size"), Template.parse("{order}, {size}"));
    }

    @Test
    void aTableWithoutOtherTextsHasNoPlaceForThem() {
        GeneratedApi api = api(CODES);

        assertThat(api.value("SENT").otherTexts()).isEmpty();
        assertThat(api.status().getDeclaredMethods()).extracting("name").doesNotContain("otherTexts");
    }

    @Test
    void anOverlayAddsTextsToWhateverStatusOfTheMergedTable() {
        tables.write("acme/codes.texts.csv", "name,text", "LOST,Gone", "SENT,Off")
                .write("acme/mine.texts.csv", "name,text", "SEEN,Read", "LOST,Away", "LOST,Gone", "SENT,Sent");

        GeneratedApi api = api("@StatusTable(value = \"acme/codes\", overlays = \"acme/mine\")");

        assertThat(api.value("LOST").otherTexts()).containsExactly(Template.parse("Gone"), Template.parse("Away"));
        assertThat(api.value("SENT").otherTexts()).containsExactly(Template.parse("Off"));
        assertResolved(api.resolve(3, "read"), Certainty.SIMILAR_TEXT, api.value("SEEN"));
    }

    @Test
    void aProjectAddsTextsToAShippedTable() {
        tables.write("webex-connect/event.texts.csv", "name,text", "INVALID_JSON,no JSON");

        GeneratedApi api =
                Project.of("webex-connect/event").withTables(tables).load().api("Event");

        assertThat(api.value("INVALID_JSON").otherTexts()).containsExactly(Template.parse("no JSON"));
        assertThat(api.value("QUEUED").otherTexts()).containsExactly(Template.parse("Queued"));
    }

    @Test
    void theTextsOfAHiddenTableAreHiddenToo() {
        tables.write("webex-connect/event.csv", "code,name,message", "1002,QUEUED,Queued");

        GeneratedApi api =
                Project.of("webex-connect/event").withTables(tables).load().api("Event");

        assertThat(api.value("QUEUED").otherTexts()).isEmpty();
    }

    @Test
    void problemsOfAllFilesAreReportedAtOnce() {
        tables.write("acme/codes.texts.csv", "name,text", "SENT,{", "SENT,Sent", ",x")
                .write("acme/mine.csv", "code,name,message", "1,SEEN,Sent")
                .write("acme/mine.texts.csv", "nmae,text", "SEEN,Read");

        assertThat(errors("@StatusTable(value = \"acme/codes\", overlays = \"acme/mine\")"))
                .satisfiesExactly(
                        merge -> assertThat(merge)
                                .startsWith("acme/mine.csv:2:3: SEEN has the code and message of SENT"),
                        brace -> assertThat(brace).startsWith("acme/codes.texts.csv:2:6: the text is broken at its"),
                        message -> assertThat(message)
                                .isEqualTo("acme/codes.texts.csv:3:6: this is the message of SENT itself;"
                                        + " remove the row"),
                        name -> assertThat(name).startsWith("acme/codes.texts.csv:4:1: the name is blank; "),
                        missing -> assertThat(missing)
                                .startsWith("acme/mine.texts.csv:1:1: the column \"name\" is missing"),
                        column -> assertThat(column).startsWith("acme/mine.texts.csv:1:1: unknown column \"nmae\""));
    }

    @Test
    void problemsWithTheMergedTableAreReportedAtOnce() {
        tables.write("acme/codes.texts.csv", "name,text", "SENT,Off", "LOST,off")
                .write("acme/mine.texts.csv", "name,text", "SENE,Read");

        assertThat(errors("@StatusTable(value = \"acme/codes\", overlays = \"acme/mine\")"))
                .containsExactly(
                        "acme/codes.texts.csv:3:6: the text \"off\" of LOST is, but for case, spacing and final"
                                + " punctuation, one of SENT in acme/codes.texts.csv on line 2, which has the same"
                                + " code; leave it to one of the two",
                        "acme/mine.texts.csv:2:1: the table has no status \"SENE\"; the nearest is \"SENT\";"
                                + " write that, or remove the row");
    }

    @Test
    void anOverlaysTemplateThatAnswersCannotTellFromTheTablesIsReported() {
        tables.write("acme/mine.csv", "code,name,message,template", "2,PART,Size x of x,Size {a} of {b}");

        assertThat(errors("@StatusTable(value = \"acme/codes\", overlays = \"acme/mine\")"))
                .containsExactly("acme/mine.csv:2:1: answers cannot tell the template \"Size {a} of {b}\" of PART from"
                        + " \"size {size} of {order}\" of SIZE in acme/codes.csv on line 4, which has the same code;"
                        + " give one of the two other words");
    }

    /** Each status has three texts, and each code three statuses. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyTextComesBackToItsStatus(long seed) {
        List<String> texts = differentTexts(new Random(seed));
        List<String> rows = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (i % 3 == 0) {
                rows.add(i / 9 + ",S" + i / 3 + "," + cell(texts.get(i)) + ",");
            } else {
                others.add("S" + i / 3 + "," + cell(doubled(texts.get(i))));
            }
        }
        tables.codes(rows.toArray(String[]::new)).write("acme/codes.texts.csv", "name,text", String.join("\n", others));

        GeneratedApi api = api(CODES);

        for (int i = 0; i < texts.size(); i++) {
            Status status = api.value("S" + i / 3);
            String mended = "\u00a0 " + texts.get(i).toUpperCase(Locale.ROOT) + " !";
            assertResolved(api.resolve(i / 9, texts.get(i)), Certainty.EXACT_TEXT, status);
            assertResolved(api.resolve(i / 9, mended), Certainty.SIMILAR_TEXT, status);
        }
    }

    /** Texts that differ even in folded form, and that a cell may have: no white space is around them. */
    private static List<String> differentTexts(Random random) {
        String letters = " \n\u00a0abcXYZ09{}[]().,!'\"\\$%*/@<&\u00e9\u5b57";
        Map<String, String> texts = new LinkedHashMap<>();
        while (texts.size() < 180) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(30); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String cell = text.toString().replaceAll("^[\\s\u00a0]+|[\\s\u00a0]+$", "");
            texts.putIfAbsent(key(cell), cell);
        }
        texts.remove("");
        return List.copyOf(texts.values());
    }

    private static String key(String text) {
        return Template.parse(doubled(text)).foldedLiterals().get(0);
    }

    private static String doubled(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
