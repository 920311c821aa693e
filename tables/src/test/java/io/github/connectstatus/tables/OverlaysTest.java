package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Severity;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlaysTest {

    private static final Table BASE = TableReader.read(
                    "base", file("base.csv", "code,name,message,description,template,outcome,remedy,deprecated", """
                            7501,SUBMITTED,Submited,Returned when submitted.,,accepted,,
                            7004,INVALID_TYPE,invalid type xxx,Returned for types.,invalid type {type},,,
                            7003,TITLE_MISSING,title missing,,,,request,
                            7003,TEXT_MISSING,text missing,,,,,
                            7000,OLD,old,Returned of old.,,,,Use SUBMITTED."""))
            .value()
            .orElseThrow();

    private static SourceFile file(String name, String... lines) {
        return new SourceFile(name, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    private static Overlay overlay(String id, String... lines) {
        return OverlayReader.read(id, file(id + ".csv", lines)).value().orElseThrow();
    }

    private static Result<MergedTable> merge(Overlay... overlays) {
        return Overlays.merge(MergedTable.of(BASE), List.of(overlays));
    }

    private static Table merged(Overlay... overlays) {
        return merge(overlays).value().orElseThrow().table();
    }

    private static Table more(String... lines) {
        return merged(overlay("more", lines));
    }

    /** A status as {@link TableWriter} writes it. */
    private static String status(Table table, String name) {
        return TableWriter.write(table)
                .lines()
                .filter(line -> line.contains("," + name + ","))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(Overlay... overlays) {
        Result<MergedTable> result = merge(overlays);
        assertThat(result.value()).isEmpty();
        return result.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> warnings(String... lines) {
        Result<MergedTable> result = merge(overlay("more", lines));
        assertThat(result.value()).isPresent();
        assertThat(result.problems()).allMatch(problem -> problem.severity() == Severity.WARNING);
        return result.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void withoutOverlaysTheTableStaysAsItIs() {
        assertThat(merge().value()).contains(MergedTable.of(BASE));
    }

    private static List<String> otherTexts(Table table, String name) {
        Table complete = OtherTexts.add(table, List.of()).value().orElseThrow();
        return complete.byName().get(name).otherTexts().stream()
                .map(text -> text.text().toString())
                .toList();
    }

    /** A server goes on to say what it said before. */
    @Test
    void aStatusIsStillKnownByTheTextThatAnOverlayReplaced() {
        assertThat(otherTexts(more("name,message", "TITLE_MISSING,no title"), "TITLE_MISSING"))
                .containsExactly("title missing");
        assertThat(otherTexts(more("name,message,template", "INVALID_TYPE,no type xxx,no type {type}"), "INVALID_TYPE"))
                .containsExactly("invalid type {type}");
        assertThat(otherTexts(
                        merged(
                                overlay("a", "name,message", "TITLE_MISSING,no title"),
                                overlay("b", "name,code", "TITLE_MISSING,7002")),
                        "TITLE_MISSING"))
                .containsExactly("title missing");
    }

    @Test
    void aTextThatIsNowThatOfAnotherStatusIsNoLongerKnown() {
        Table swapped = more("name,message", "TITLE_MISSING,text missing", "TEXT_MISSING,title missing");

        assertThat(otherTexts(swapped, "TITLE_MISSING")).isEmpty();
        assertThat(otherTexts(swapped, "TEXT_MISSING")).isEmpty();
    }

    @Test
    void aTextWithValuesThatTheNewTemplateDoesNotHaveIsNoLongerKnown() {
        assertThat(otherTexts(more("name,message,template", "INVALID_TYPE,no type,-"), "INVALID_TYPE"))
                .isEmpty();
        Table secondTime = Overlays.merge(
                        merge(overlay("a", "name,message,template", "INVALID_TYPE,no type xxx,no type {type}"))
                                .value()
                                .orElseThrow(),
                        List.of(overlay("b", "name,message,template", "INVALID_TYPE,no type at all,-")))
                .value()
                .orElseThrow()
                .table();
        assertThat(otherTexts(secondTime, "INVALID_TYPE")).isEmpty();
    }

    @Test
    void newNamesAreAddedAtTheEndInTheOrderOfTheOverlays() {
        Table table = merged(
                overlay("a", "code,name,message,outcome", "1,ONE,one,success"),
                overlay("b", "code,name,message", "3,THREE,three", "2,TWO,two"));

        assertThat(table.rows())
                .extracting(StatusRow::name)
                .containsExactly(
                        "SUBMITTED", "INVALID_TYPE", "TITLE_MISSING", "TEXT_MISSING", "OLD", "ONE", "THREE", "TWO");
        assertThat(status(table, "ONE")).isEqualTo("1,ONE,one,,,success,,");
        assertThat(status(table, "TWO")).isEqualTo("2,TWO,two,,,,,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,code        | SUBMITTED,7502      | 7502,SUBMITTED,Submited,Returned when submitted.,,accepted,,",
                "name,message     | SUBMITTED,Submitted | 7501,SUBMITTED,Submitted,Returned when submitted.,,accepted,,",
                "name,description | SUBMITTED,Sent on.  | 7501,SUBMITTED,Submited,Sent on.,,accepted,,",
                "name,outcome     | SUBMITTED,success   | 7501,SUBMITTED,Submited,Returned when submitted.,,success,,",
                "name,deprecated  | SUBMITTED,Use OLD.  | 7501,SUBMITTED,Submited,Returned when submitted.,,accepted,,Use OLD.",
                "name,template    | INVALID_TYPE,invalid {what} xxx |"
                        + " 7004,INVALID_TYPE,invalid type xxx,Returned for types.,invalid {what} xxx,,,",
                "name,description | SUBMITTED,-    | 7501,SUBMITTED,Submited,,,accepted,,",
                "name,outcome     | SUBMITTED,-    | 7501,SUBMITTED,Submited,Returned when submitted.,,,,",
                "name,deprecated  | OLD,-          | 7000,OLD,old,Returned of old.,,,,",
                "name,remedy      | TEXT_MISSING,retry     | 7003,TEXT_MISSING,text missing,,,,retry,",
                "name,remedy      | TITLE_MISSING,account  | 7003,TITLE_MISSING,title missing,,,,account,",
                "name,remedy      | TITLE_MISSING,-        | 7003,TITLE_MISSING,title missing,,,,,",
                "name,remedy      | SUBMITTED,-            | 7501,SUBMITTED,Submited,Returned when submitted.,,accepted,,",
                "name,outcome     | TITLE_MISSING,partial  | 7003,TITLE_MISSING,title missing,,,partial,,",
                "name,outcome,remedy | SUBMITTED,-,retry   | 7501,SUBMITTED,Submited,Returned when submitted.,,,retry,",
                "name,template    | INVALID_TYPE,- | 7004,INVALID_TYPE,invalid type xxx,Returned for types.,,,,",
            })
    void aKnownNameChangesTheCellsThatItsRowWrites(String header, String row, String status) {
        Table table = more(header, row);

        String name = row.substring(0, row.indexOf(','));
        assertThat(status(table, name)).isEqualTo(status);
        for (StatusRow other : BASE.rows()) {
            assertThat(table.byName().get(other.name()))
                    .isEqualTo(other.name().equals(name) ? table.byName().get(name) : other);
        }
        assertThat(table.rows())
                .extracting(StatusRow::name)
                .isEqualTo(BASE.rows().stream().map(StatusRow::name).toList());
    }

    @Test
    void aRowWithoutANameIsOfTheStatusThatHasItsCodeAndMessage() {
        assertThat(status(more("code,message,outcome", "7501,Submited,success"), "SUBMITTED"))
                .isEqualTo("7501,SUBMITTED,Submited,Returned when submitted.,,success,,");
    }

    @Test
    void anotherRowWithoutANameAddsAStatusWithADerivedOne() {
        Table table = more("code,message,template", "1,went wrong xx,went wrong {how}", "2,Old,", "3,same,", "4,same,");

        assertThat(table.rows().subList(5, 9))
                .extracting(StatusRow::name)
                .containsExactly("WENT_WRONG", "OLD_2", "SAME_3", "SAME_4");
    }

    @Test
    void aDerivedNameIsNotGuessedToBeNew() {
        assertThat(problems(overlay("more", "code,message", "7501,Submitted")))
                .containsExactly(
                        "more.csv:2:6: the row has no name, and the one derived for it, SUBMITTED, is that of a"
                                + " status with the same code and the message \"Submited\"; write that name to change that status,"
                                + " or another one to add a status");
        assertThat(problems(overlay("more", "code,message", "1,old!", "1,old?")))
                .containsExactly(
                        "more.csv:2:3: the name derived for this row, OLD_1, is another row's as well; write a name of its"
                                + " own into the column \"name\"",
                        "more.csv:3:3: the name derived for this row, OLD_1, is another row's as well; write a name of its"
                                + " own into the column \"name\"");
        assertThat(problems(overlay("more", "code,message", "1,twice", "1,twice")))
                .containsExactly(
                        "more.csv:3:1: code and message are the same as on line 2; remove one of the two rows");
    }

    @Test
    void aNameThatIsNearlyKnownIsAskedAbout() {
        assertThat(problems(
                        overlay("more", "outcome,name,code,message", "success,SUBMITED,,", "success,SUBMITED,7501,")))
                .containsExactly(
                        "more.csv:2:9: the table has no status \"SUBMITED\"; the nearest is \"SUBMITTED\"; write that, or"
                                + " code and message as well to add a status",
                        "more.csv:3:9: the table has no status \"SUBMITED\"; the nearest is \"SUBMITTED\"; write that, or"
                                + " code and message as well to add a status");
        assertThat(problems(overlay("more", "code,name,message", "7501,SUBMITED,Submited")))
                .containsExactly("more.csv:2:6: SUBMITED has the code and message of SUBMITTED in base.csv on line 2;"
                        + " give it that name to change that status, or another code or message");
    }

    @Test
    void manyNamesThatAreNearlyKnownAreNotAllComparedWithThose() {
        Overlay overlay = overlay("more", "name,description", LongNames.unknown(",sent"));
        assertThat(Overlays.merge(MergedTable.of(LongNames.table()), List.of(overlay))
                        .problems())
                .hasSize(4_000)
                .anyMatch(problem -> problem.hint().startsWith("the nearest is "))
                .last()
                .asString()
                .endsWith("; write code and message, or the name of a status that the table has");
    }

    @Test
    void aRowThatIsNotMergedHasNoFurtherProblems() {
        assertThat(problems(overlay("more", "name,description,remedy", "SUBMITTED,-,", "SUBMITTED,,retry")))
                .singleElement()
                .asString()
                .startsWith("more.csv:3:1: the row is of SUBMITTED, as line 2 is; ");
        assertThat(problems(overlay("more", "code,message,outcome,remedy", "7501,Submitted,success,retry")))
                .singleElement()
                .asString()
                .startsWith("more.csv:2:6: the row has no name, and the one derived for it, SUBMITTED, is that of a ");
    }

    @Test
    void codeAndMessageSayThatANearlyKnownNameIsNew() {
        assertThat(status(more("code,name,message", "7502,SUBMITTED_2,Submitted twice"), "SUBMITTED_2"))
                .isEqualTo("7502,SUBMITTED_2,Submitted twice,,,,,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "',FOO,'    | code and message",
                "'1,FOO,'   | message",
                "',FOO,foo' | code",
            })
    void aNewStatusNeedsCodeAndMessage(String row, String missing) {
        assertThat(problems(overlay("more", "code,name,message", row)))
                .containsExactly("more.csv:2:1: the table has no status \"FOO\", and the row lacks " + missing
                        + " to add one; write " + missing + ", or the name of a status that the table has");
    }

    @ParameterizedTest
    @ValueSource(strings = {",,,success", "1,,,success", ",,foo,success"})
    void aRowIsOfAStatus(String row) {
        assertThat(problems(overlay("more", "code,name,message,outcome", row)))
                .containsExactly(
                        "more.csv:2:1: the row says neither by name nor by code and message which status it is of;"
                                + " write the name of a status to change it, or code and message to add one");
    }

    @Test
    void aStatusHasOneRow() {
        assertThat(problems(overlay(
                        "more",
                        "code,name,message,outcome",
                        ",SUBMITTED,,success",
                        "1,ONE,one,",
                        "7501,,Submited,partial",
                        "1,ONE,uno,")))
                .containsExactly(
                        "more.csv:4:6: the row is of SUBMITTED, as line 2 is; write all that changes of a status into one row",
                        "more.csv:5:3: the row is of ONE, as line 3 is; write all that changes of a status into one row");
    }

    @Test
    void aNewNameForAKnownStatusIsAConflict() {
        assertThat(problems(overlay("more", "code,name,message", "7000,VERY_OLD,old")))
                .containsExactly("more.csv:2:6: VERY_OLD has the code and message of OLD in base.csv on line 6;"
                        + " give it that name to change that status, or another code or message");
        assertThat(problems(overlay("more", "code,name,message", "1,ONE,one", "1,UNO,one")))
                .containsExactly("more.csv:3:3: UNO has the code and message of ONE in more.csv on line 2;"
                        + " give it that name to change that status, or another code or message");
    }

    @Test
    void aChangeMustNotMakeTwoStatusesEqual() {
        assertThat(problems(overlay("more", "name,message", "TITLE_MISSING,text missing")))
                .containsExactly(
                        "more.csv:2:1: TITLE_MISSING has the code and message of TEXT_MISSING in base.csv on line"
                                + " 5; give it that name to change that status, or another code or message");
        assertThat(more("name,message", "TITLE_MISSING,text missing", "TEXT_MISSING,title missing")
                        .rows())
                .extracting(StatusRow::message)
                .contains("text missing", "title missing");
    }

    @Test
    void aTemplateMustFitTheMessageThatItsStatusHasInTheEnd() {
        assertThat(problems(overlay("more", "name,message", "INVALID_TYPE,the type xxx is wrong")))
                .containsExactly(
                        "more.csv:2:14: the template of INVALID_TYPE, \"invalid type {type}\", does not fit the new"
                                + " message; write a template that does into the column \"template\", or - if the message stands"
                                + " for itself");
        assertThat(problems(overlay("more", "name,template", "INVALID_TYPE,type {type}")))
                .containsExactly("more.csv:2:14: the template \"type {type}\" does not fit the message;"
                        + " copy the message, and put placeholders for the parts of it that vary");
        assertThat(problems(overlay("more", "code,name,message,template", "1,ONE,one,uno {x}")))
                .containsExactly("more.csv:2:11: the template \"uno {x}\" does not fit the message;"
                        + " copy the message, and put placeholders for the parts of it that vary");
        assertThat(status(more("name,message", "INVALID_TYPE,invalid type yyy"), "INVALID_TYPE"))
                .contains(",invalid type yyy,", ",invalid type {type},");
    }

    @Test
    void aRemedyIsForWhatIsAFailureInTheEnd() {
        String rest = " and only a failure has a remedy; write no remedy, or the outcome failure";
        assertThat(problems(overlay("more", "name,remedy", "SUBMITTED,retry")))
                .containsExactly(
                        "more.csv:2:11: the remedy \"retry\" is of no use, since the outcome of the status is accepted"
                                + rest);
        assertThat(problems(overlay("more", "name,remedy,outcome", "TITLE_MISSING,request,partial")))
                .containsExactly(
                        "more.csv:2:15: the remedy \"request\" is of no use, since the outcome of the status is partial"
                                + rest);
        assertThat(problems(overlay("more", "code,name,message,remedy,outcome", "1,ONE,one,account,success")))
                .containsExactly(
                        "more.csv:2:11: the remedy \"account\" is of no use, since the outcome of the status is success"
                                + rest);
        assertThat(problems(
                        overlay("a", "name,outcome", "TEXT_MISSING,success"),
                        overlay("b", "name,remedy", "TEXT_MISSING,retry")))
                .containsExactly(
                        "b.csv:2:14: the remedy \"retry\" is of no use, since the outcome of the status is success"
                                + rest);
        assertThat(problems(overlay("more", "name,template,outcome,remedy", "INVALID_TYPE,type {type},success,retry")))
                .hasSize(2);
    }

    @Test
    void aRemedyThatGoesWithTheFailureIsTold() {
        assertThat(warnings("name,outcome", "TITLE_MISSING,partial", "TEXT_MISSING,success"))
                .containsExactly(
                        "more.csv: with this overlay TITLE_MISSING loses its remedy request, being no failure any"
                                + " more; nothing has to be done if that is meant");
        assertThat(warnings("name,outcome,remedy", "TITLE_MISSING,partial,-")).isEmpty();
        assertThat(warnings("name,remedy", "TITLE_MISSING,-", "TEXT_MISSING,retry"))
                .isEmpty();
    }

    @Test
    void twoOverlaysMayChangeDifferentCellsOfAStatus() {
        assertThat(status(
                        merged(
                                overlay("a", "name,outcome,message", "SUBMITTED,success,Submitted"),
                                overlay("b", "name,outcome,description", "SUBMITTED,success,-"),
                                overlay("c", "name,deprecated", "SUBMITTED,Use OLD.")),
                        "SUBMITTED"))
                .isEqualTo("7501,SUBMITTED,Submitted,,,success,,Use OLD.");
    }

    @Test
    void anOverlayMayChangeWhatALowerOneAdds() {
        assertThat(status(
                        merged(
                                overlay("a", "code,name,message", "1,ONE,one"),
                                overlay("b", "name,outcome", "ONE,success")),
                        "ONE"))
                .isEqualTo("1,ONE,one,,,success,,");
    }

    @Test
    void twoValuesForOneCellAreAConflict() {
        assertThat(problems(
                        overlay("a", "code,name,message,outcome", "1,ONE,one,", ",SUBMITTED,,success"),
                        overlay("b", "name,outcome,deprecated", "SUBMITTED,-,-"),
                        overlay("c", "code,name,message", "2,ONE,uno")))
                .containsExactly(
                        "b.csv:2:11: a.csv has another outcome for SUBMITTED on its line 3; leave the cell blank in one of"
                                + " the two overlays, or write the same into both",
                        "c.csv:2:1: a.csv has another code for ONE on its line 2; leave the cell blank in one of the two"
                                + " overlays, or write the same into both",
                        "c.csv:2:7: a.csv has another message for ONE on its line 2; leave the cell blank in one of the two"
                                + " overlays, or write the same into both");
    }

    @Test
    void whatIsMergedAlreadyMayBeChangedLikeTheTable() {
        MergedTable supplemented = merge(
                        overlay("supplement", "code,name,message,outcome", "1001,QUEUED,Queued,accepted"))
                .value()
                .orElseThrow();

        Result<MergedTable> result = Overlays.merge(
                supplemented, List.of(overlay("own", "name,outcome", "QUEUED,success", "SUBMITTED,success")));

        Table table = result.value().orElseThrow().table();
        assertThat(result.problems()).isEmpty();
        assertThat(status(table, "QUEUED")).isEqualTo("1001,QUEUED,Queued,,,success,,");
        assertThat(result.value().orElseThrow().parts())
                .extracting(Table::id)
                .containsExactly("base", "supplement", "own");
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        assertThat(problems(
                        overlay("a", "code,name,message", "1,ONE,one", "7000,VERY_OLD,old", ",NONE,"),
                        overlay("b", "code,name,message", "2,ONE,one", ",SUBMITTTED,")))
                .hasSize(4);
    }

    @Test
    void theResultKeepsTheIdAndFileOfTheTableBelow() {
        MergedTable merged = merge(overlay(
                        "more",
                        "code,name,message,deprecated",
                        "1,ONE,one,",
                        ",SUBMITTED,Submitted,",
                        ",INVALID_TYPE,,Use ONE.",
                        "7000,OLD,old,"))
                .value()
                .orElseThrow();

        assertThat(merged.table().id()).isEqualTo("base");
        assertThat(merged.table().file()).isEqualTo("base.csv");
        assertThat(merged.parts().get(0)).isEqualTo(BASE);
        Table more = merged.parts().get(1);
        assertThat(more.id()).isEqualTo("more");
        assertThat(more.file()).isEqualTo("more.csv");
        assertThat(more.rows()).extracting(StatusRow::name).containsExactly("SUBMITTED", "INVALID_TYPE", "OLD", "ONE");
        assertThat(more.texts().rows()).extracting(StatusRow::name).containsExactly("SUBMITTED", "ONE");
        assertThat(BASE.texts()).isEqualTo(BASE);
    }

    @Test
    void whatOverlaysDoToNothingElseIsNotTold() {
        assertThat(warnings(
                        "code,name,message,description,template,outcome,deprecated",
                        ",SUBMITTED,Submitted,-,,success,Use OLD.",
                        "7003,OTHER_CODE_SHARED,other missing,,,,",
                        "1,ONE,one,,,,",
                        "1,TWO,two,,,,",
                        ",INVALID_TYPE,invalid type yyy,,,,"))
                .isEmpty();
    }

    @Test
    void whatAnOverlayTakesFromTheTableIsToldInOneLine() {
        assertThat(warnings("code,name,message,template", ",INVALID_TYPE,,-", "1,OLD,,", "7501,SUBMITED,Submitted,"))
                .containsExactly(
                        "more.csv: with this overlay INVALID_TYPE loses {type} of its template, no status has the"
                                + " code 7000 any more, the code 7501 alone does not decide any more between SUBMITTED and"
                                + " SUBMITED, the new SUBMITED has nearly the name of SUBMITTED; nothing has to be done if that is"
                                + " meant");
        assertThat(warnings("name,template", "INVALID_TYPE,invalid type {kind}"))
                .singleElement()
                .asString()
                .contains("INVALID_TYPE loses {type} of its template");
    }

    @Test
    void ofManyEffectsTheFirstAreTold() {
        MergedTable many = MergedTable.of(Shipped.valueOf(TableReader.read(
                "many",
                file("many.csv", "code,name,message", "1,A,a", "2,B,b", "3,C,c", "4,D,d", "5,E,e", "6,F,f", "7,G,g"))));
        Overlay five = overlay("five", "name,code", "A,11", "B,12", "C,13", "D,14", "E,15");
        Overlay seven = overlay("seven", "name,code", "A,11", "B,12", "C,13", "D,14", "E,15", "F,16", "G,17");

        assertThat(Overlays.merge(many, List.of(five)).problems())
                .singleElement()
                .asString()
                .contains("no status has the code 5 any more; ");
        assertThat(Overlays.merge(many, List.of(seven)).problems())
                .singleElement()
                .asString()
                .contains("no status has the code 5 any more, and 2 more like this; ");
    }
}
