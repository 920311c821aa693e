package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherTextsTest {

    private static final Table CODES = table(
            "codes",
            "1,SENT,Sent,",
            "1,LOST,Lost,",
            "2,SENT_LATE,Sent,",
            "3,BROKEN,Order xxx is broken,Order {order} is broken",
            "3,SIZE,Size xx of xx,Size {size} of {order}",
            "4,PLAIN,plain {x},");

    private static Table table(String id, String... rows) {
        return Shipped.valueOf(
                TableReader.read(id, file(id + ".csv", "code,name,message,template\n" + String.join("\n", rows))));
    }

    private static SourceFile file(String name, String content) {
        return new SourceFile(name, content.getBytes(UTF_8));
    }

    private static List<OtherTextRow> texts(String file, String... rows) {
        return Shipped.valueOf(OtherTextReader.read(
                table("overlay", "99,UNUSED,unused,"), file(file, "name,text\n" + String.join("\n", rows))));
    }

    private static Table added(String... rows) {
        return Shipped.valueOf(OtherTexts.add(CODES, texts("codes.texts.csv", rows)));
    }

    private static List<String> problems(String... rows) {
        return problems(CODES, texts("codes.texts.csv", rows));
    }

    private static List<String> problems(Table table, List<OtherTextRow> texts) {
        Result<Table> result = OtherTexts.add(table, texts);
        assertThat(result.value()).isEmpty();
        return result.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> of(String name, Table table) {
        return table.rows().stream()
                .filter(row -> row.name().equals(name))
                .flatMap(row -> row.otherTexts().stream())
                .map(other -> other.text().toString())
                .toList();
    }

    @Test
    void aStatusGetsItsTextsInTheOrderOfTheFile() {
        Table table = added("SENT,was sent", "BROKEN,broken: {order}", "SENT,Sent on", "SENT,A");

        assertThat(of("SENT", table)).containsExactly("was sent", "Sent on", "A");
        assertThat(of("BROKEN", table)).containsExactly("broken: {order}");
        assertThat(of("LOST", table)).isEmpty();
        assertThat(table.rows())
                .extracting(StatusRow::name, StatusRow::message)
                .startsWith(tuple("SENT", "Sent"), tuple("LOST", "Lost"));
    }

    @Test
    void withoutTextsATableIsAsItWas() {
        assertThat(OtherTexts.add(CODES, List.of()).value()).contains(CODES);
    }

    @Test
    void aTextHasAnyOfThePlaceholdersOfItsStatus() {
        assertThat(of("SIZE", added("SIZE,wrong size", "SIZE,wrong size {size}", "SIZE,{order} has size {size}")))
                .hasSize(3);
    }

    @Test
    void anotherCodeMayHaveTheSameText() {
        assertThat(of("LOST", added("LOST,Order xxx is broken", "LOST,Not sent", "SENT_LATE,Not sent")))
                .hasSize(2);
    }

    @Test
    void aTextMayBeSimilarToItsStatussOwn() {
        assertThat(of("SENT", added("SENT,SENT.", "SENT,sent", "SENT,it's sent", "SENT,It's sent")))
                .hasSize(4);
    }

    @Test
    void aTextMayFitATemplate() {
        assertThat(of("SIZE", added("SIZE,Order 7 is broken"))).hasSize(1);
    }

    @Test
    void anUnknownNameIsReportedWithTheNearest() {
        assertThat(problems("SENT_LAST,sent"))
                .containsExactly("codes.texts.csv:2:1: the table has no status \"SENT_LAST\";"
                        + " the nearest is \"SENT_LATE\"; write that, or remove the row");
    }

    @Test
    void theNearestIsToldUntilThatTakesTooLong() {
        assertThat(problems(LongNames.table(), texts("long.texts.csv", LongNames.unknown(",sent"))))
                .hasSize(4_000)
                .anyMatch(problem -> problem.contains("; the nearest is "))
                .last()
                .asString()
                .endsWith("; write the name of a status of the table, or remove the row");
    }

    @Test
    void aPlaceholderThatTheTemplateDoesNotHaveIsReported() {
        assertThat(problems("SIZE,{size} and {ordre} {a}", "PLAIN,plain {x}", "SENT,{id} sent"))
                .containsExactly(
                        "codes.texts.csv:2:6: the template of SIZE has no placeholder {a}; the nearest is {size};"
                                + " write that, or {{a}} if the braces are part of the text",
                        "codes.texts.csv:2:6: the template of SIZE has no placeholder {ordre}; the nearest is {order};"
                                + " write that, or {{ordre}} if the braces are part of the text",
                        "codes.texts.csv:3:7: PLAIN has no template, and so no placeholder {x};"
                                + " write {{x}} if the braces are part of the text, or give the status a template",
                        "codes.texts.csv:4:6: SENT has no template, and so no placeholder {id};"
                                + " write {{id}} if the braces are part of the text, or give the status a template");
    }

    @Test
    void theMessageOfAnotherStatusWithTheCodeIsReported() {
        assertThat(problems("LOST,Sent", "SENT,lost.", "PLAIN,Plain {{x}}"))
                .containsExactly(
                        "codes.texts.csv:2:6: the text \"Sent\" of LOST is one of SENT in codes.csv on line 2, which has"
                                + " the same code; leave it to one of the two",
                        "codes.texts.csv:3:6: the text \"lost.\" of SENT is, but for case, spacing and final"
                                + " punctuation, one of LOST in codes.csv on line 3, which has the same code;"
                                + " leave it to one of the two");
    }

    @Test
    void aTextOfTwoStatusesWithOneCodeIsReported() {
        assertThat(problems("LOST,Not sent", "SENT_LATE,not sent", "SENT,not\u00a0 sent!"))
                .containsExactly(
                        "codes.texts.csv:4:6: the text \"not\u00a0 sent!\" of SENT is, but for case, spacing and"
                                + " final punctuation, one of LOST in codes.texts.csv on line 2, which has the same code;"
                                + " leave it to one of the two");
    }

    @Test
    void messagesThatDifferInCaseAreBothKnown() {
        Table table = table("codes", "1,SENT,Sent,", "1,SENT_LOUD,SENT,");

        assertThat(problems(table, texts("a.texts.csv", "SENT,sent")))
                .containsExactly("a.texts.csv:2:6: the text \"sent\" of SENT is, but for case, spacing and final"
                        + " punctuation, one of SENT_LOUD in codes.csv on line 3, which has the same code;"
                        + " leave it to one of the two");
    }

    @Test
    void aTemplateThatDiffersFromAnotherOnlyInWhatItsPlaceholdersAreCalledIsReported() {
        assertThat(problems("SIZE,order  {size} is BROKEN.", "BROKEN,{order} broke", "SIZE,{size} broke"))
                .containsExactly(
                        "codes.texts.csv:2:6: answers cannot tell the template \"order  {size} is BROKEN.\" of SIZE from"
                                + " \"Order {order} is broken\" of BROKEN in codes.csv on line 5, which has the same"
                                + " code; give one of the two other words, or remove it",
                        "codes.texts.csv:4:6: answers cannot tell the template \"{size} broke\" of SIZE from"
                                + " \"{order} broke\" of BROKEN in codes.texts.csv on line 3, which has the same code;"
                                + " give one of the two other words, or remove it");
    }

    /** Nothing tells which value is which. */
    @Test
    void twoTemplatesOfOneStatusAreReportedToo() {
        assertThat(problems("SIZE,Size {order} of {size}"))
                .containsExactly(
                        "codes.texts.csv:2:6: answers cannot tell the template \"Size {order} of {size}\" of SIZE"
                                + " from \"Size {size} of {order}\" of SIZE in codes.csv on line 6, which has the same code;"
                                + " give one of the two other words, or remove it");
    }

    @Test
    void templatesThatOnlyMeetInTheMergedTableAreReported() {
        Overlay mine = Shipped.valueOf(OverlayReader.read(
                "mine",
                file("mine.csv", "code,name,message,template\n3,GONE,Order xx\tis broken,Order {id}\tis broken")));
        MergedTable merged = Shipped.valueOf(Overlays.merge(MergedTable.of(CODES), List.of(mine)));

        assertThat(problems(merged.table(), List.of()))
                .containsExactly("mine.csv:2:1: answers cannot tell the template \"Order {id} is broken\" of GONE from"
                        + " \"Order {order} is broken\" of BROKEN in codes.csv on line 5, which has the same code;"
                        + " give one of the two other words");
    }

    @Test
    void whatAnOverlaySaysAgainCountsOnce() {
        List<OtherTextRow> texts = new ArrayList<>(texts("codes.texts.csv", "SENT,Sent on"));
        texts.addAll(texts("mine.texts.csv", "SENT,Sent on", "SENT,Sent", "BROKEN,Order {order} is broken"));

        Table table = Shipped.valueOf(OtherTexts.add(CODES, texts));

        assertThat(of("SENT", table)).containsExactly("Sent on");
        assertThat(of("BROKEN", table)).isEmpty();
    }
}
