package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.page.PageRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowMatcherTest {

    private static StatusRow status(int code, String name, String message, String description) {
        return StatusRow.of(code, name, message, Location.of("codes.csv")).withDescription(description);
    }

    private static RowMatches match(List<StatusRow> statuses, List<PageRow> rows, String... decisions) {
        return RowMatcher.match(
                        statuses.stream()
                                .map(status -> KnownStatus.ofTable("codes", status))
                                .toList(),
                        rows,
                        DecisionLines.decisions(decisions))
                .value()
                .orElseThrow();
    }

    private static List<String> answers(RowMatches matches) {
        return matches.questions().stream()
                .flatMap(question -> question.choices().stream())
                .flatMap(choice -> choice.answers().stream())
                .map(Decision::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Customer not found, Contact not found",
        "Invalid sender address, Invalid sender id",
        "The request was throttled, The request is throttled",
        "Bad chanel, Bad channel"
    })
    void whatIsAloneWithItsCodeAndKeepsItsDescriptionIsKnown(String before, String after) {
        RowMatches matches =
                match(List.of(status(1, "A", before, "Returned so.")), List.of(new PageRow(1, after, "Returned so.")));
        assertThat(matches.questions()).isEmpty();
        assertThat(matches.matched()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Message accepted, Message not accepted",
        "Valid sender, Invalid sender",
        "param 'psid' missing, param 'asid' missing",
        "Invalid deviceId, Invalid serviceId",
        "param actions missing, param sections missing",
        "Sender registered, Sender unregistered"
    })
    void whatSaysSomethingElseIsAskedAbout(String before, String after) {
        RowMatches matches =
                match(List.of(status(1, "A", before, "Returned so.")), List.of(new PageRow(1, after, "Returned so.")));
        assertThat(answers(matches)).containsExactly("--same codes:A=" + after, "--gone codes:A");
    }

    @ParameterizedTest
    @CsvSource({
        "Message accepted, Message rejected, ''",
        "Message accepted, Message rejected, It is accepted.",
        "Delivered, Deleted, It is delivered.",
        "Delivered, Failed, It is delivered."
    })
    void aStatusThatIsNoFailureIsNotRewordedInSilence(String before, String after, String description) {
        StatusRow accepted = status(1, "A", before, description).withOutcome(Outcome.ACCEPTED);
        assertThat(answers(match(List.of(accepted), List.of(new PageRow(1, after, description)))))
                .containsExactly("--same codes:A=" + after, "--gone codes:A");
    }

    @Test
    void aMessageWithoutAWordOfTheOldOneIsAskedAboutWhateverItsDescription() {
        assertThat(answers(match(
                        List.of(status(1, "A", "Line engaged", "Returned so.")),
                        List.of(new PageRow(1, "Customer busy", "Returned so.")))))
                .containsExactly("--same codes:A=Customer busy", "--gone codes:A");
    }

    @Test
    void aRewordingThatKeepsItsDescriptionVetoesAMereSimilarity() {
        RowMatches matches = match(
                List.of(status(1, "A", "Customer not found", "Returned so."), status(1, "B", "Busy", "Busy.")),
                List.of(
                        new PageRow(1, "Contact not found", "Returned so."),
                        new PageRow(1, "Customer not found or deleted", "Returned else."),
                        new PageRow(1, "Busy", "Busy.")));
        assertThat(answers(matches))
                .containsExactlyInAnyOrder(
                        "--same codes:A=Customer not found or deleted",
                        "--same codes:A=Contact not found",
                        "--gone codes:A");
    }

    @Test
    void manyVariantsAreRewordedAlikeAndKnownByTheirDescriptions() {
        List<StatusRow> statuses = new ArrayList<>();
        List<PageRow> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            statuses.add(status(1, "S" + i, "text is missing for channel number " + i, "Returned for " + i + "."));
            rows.add(new PageRow(1, "text is absent for channel number " + i, "Returned for " + i + "."));
        }
        RowMatches matches = match(statuses, rows);
        assertThat(matches.questions()).isEmpty();
        matches.matched()
                .forEach((known, row) ->
                        assertThat(row.description()).isEqualTo(known.status().description()));
    }

    @Test
    void evenTheSameTextIsDoubtfulWhereANewOneHasItsDescription() {
        RowMatches matches = match(
                List.of(status(1, "A", "Customer not found", "Returned so."), status(1, "B", "Busy", "Busy.")),
                List.of(
                        new PageRow(1, "Contact not found", "Returned so."),
                        new PageRow(1, "Customer not found", "Returned else."),
                        new PageRow(1, "Busy", "Busy.")));
        assertThat(answers(matches)).hasSize(3);
    }

    @Test
    void aTextUnderAnotherCodeIsAskedAboutAndTheStatusMovesWithAllItHas() {
        List<StatusRow> statuses = List.of(status(1, "A", "Delivered", "It is delivered."), status(2, "B", "Busy", ""));
        List<PageRow> rows = List.of(new PageRow(3, "Delivered.", "It is delivered."), new PageRow(2, "Busy", ""));
        assertThat(answers(match(statuses, rows))).containsExactly("--moved codes:A=3", "--gone codes:A");
        assertThat(match(statuses, rows, "--moved codes:A=3").matched()).hasSize(2);
        RowMatches gone = match(statuses, rows, "--gone codes:A");
        assertThat(gone.added()).hasSize(1);
        assertThat(gone.gone()).hasSize(1);
    }

    @Test
    void twoCodesMayBeSwapped() {
        List<StatusRow> statuses = List.of(status(1, "A", "Too long", "a"), status(2, "B", "Too short", "b"));
        List<PageRow> rows = List.of(new PageRow(1, "Too short", "b"), new PageRow(2, "Too long", "a"));
        assertThat(answers(match(statuses, rows))).contains("--moved codes:A=2", "--moved codes:B=1");
        RowMatches swapped = match(statuses, rows, "--moved codes:A=2", "--moved codes:B=1");
        assertThat(swapped.questions()).isEmpty();
        swapped.matched()
                .forEach((known, row) ->
                        assertThat(row.message()).isEqualTo(known.status().message()));
    }

    @Test
    void aWholeCodeUnderAnotherIsOneQuestion() {
        List<StatusRow> statuses = new ArrayList<>();
        List<PageRow> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            statuses.add(status(7003, "S" + i, "param p" + i + " missing", "Returned " + i));
            if (i > 0) {
                rows.add(new PageRow(7002, "param p" + i + " missing", "Returned " + i));
            }
        }
        assertThat(answers(match(statuses, rows))).containsExactly("--moved codes:7003=7002", "--gone codes:7003");
        assertThat(match(statuses, rows).gone()).isEmpty();
        assertThat(match(statuses, rows).questions().get(0).statuses()).isEqualTo(statuses);
        assertThat(match(statuses, rows, "--moved codes:7003=7002").matched()).hasSize(19);
        assertThat(match(statuses, rows, "--gone codes:7003").added()).hasSize(19);
    }

    @Test
    void rowsThatMayHaveBeenMergedAreAskedAbout() {
        List<StatusRow> statuses =
                List.of(status(1, "A", "Invalid sender", "x"), status(1, "B", "Invalid recipient", "y"));
        assertThat(answers(match(statuses, List.of(new PageRow(1, "Invalid sender or recipient", "x or y")))))
                .contains("--same codes:A=Invalid sender or recipient", "--same codes:B=Invalid sender or recipient");
        assertThat(answers(match(
                        statuses, List.of(new PageRow(1, "Invalid sender", "x, or when the recipient is invalid")))))
                .containsExactly("--gone codes:B", "--kept codes:B");
    }

    @Test
    void aStatusThatWasWithdrawnIsOfferedToARowThatMendsItsText() {
        StatusRow withdrawn = VendorDeprecation.deprecated(status(1, "SUBMITED", "Submited", "Sent on."));
        assertThat(answers(match(List.of(withdrawn), List.of(new PageRow(1, "Submitted", "Sent on.")))))
                .containsExactly("--same codes:SUBMITED=Submitted", "--kept codes:SUBMITED");
        assertThat(match(List.of(withdrawn), List.of(new PageRow(1, "Submitted", "Sent on.")), "--kept codes:SUBMITED")
                        .added())
                .hasSize(1);
    }

    @Test
    void anEqualTextIsMatchedThoughAnotherHasItsForm() {
        RowMatches matches = match(
                List.of(
                        status(1, "A", "Busy", "Of busy."),
                        status(1, "B", "Busy!", "Of very busy."),
                        status(1, "C", "Free", "Of free.")),
                List.of(
                        new PageRow(1, "Busy!", "Of another."),
                        new PageRow(1, "Busy", "Of free."),
                        new PageRow(1, "Free", "Of busy.")));
        assertThat(matches.questions()).isEmpty();
        assertThat(matches.matched()).hasSize(3);
        matches.matched()
                .forEach((known, row) ->
                        assertThat(row.message()).isEqualTo(known.status().message()));
    }

    @Test
    void textsThatDifferInFormAreTheSameWhateverTheirDescription() {
        StatusRow withdrawn = VendorDeprecation.deprecated(status(1, "SUBMITTED", "Submitted", "Sent on."));
        RowMatches matches = match(
                List.of(withdrawn, status(1, "FREE", "Free", "Of free.")),
                List.of(new PageRow(1, "submitted.", "Passed on."), new PageRow(1, "free.", "Of free.")));
        assertThat(matches.questions()).isEmpty();
        assertThat(matches.matched()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"Returned so.", "Returned else."})
    void aCorrectionIsKnownAmongOtherVariants(String description) {
        RowMatches matches = match(
                List.of(status(1, "A", "Bad chanel used", "Returned so."), status(1, "B", "Busy", "Of busy.")),
                List.of(new PageRow(1, "Bad channel used", description), new PageRow(1, "Busy", "Of busy.")));
        assertThat(matches.questions()).isEmpty();
        assertThat(matches.matched()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Customer not found, Of one., Contact not found, Of another., true",
        "Customer xy gone, Of one., Contact yz gone, Of another., false",
        "Customer gone, '', Contact gone, '', true",
        "Customer gone, Of one., Contact gone, '', false",
        "Customer gone, '', Contact gone, Of another., false",
        "Intercommunicator engaged, Of one., Line engaged, Of one., true",
        "Intercommunicator engaged, Of one., Line engaged, Of another., false",
        "Intercommunicator is engaged, Of one., Line was busy, Of one., false"
    })
    void aloneWithItsCodeAMessageIsKnownByMostOfItsWordsOrHalfIfTheDescriptionsDoNotDiffer(
            String before, String description, String after, String newDescription, boolean known) {
        List<StatusRow> statuses = List.of(status(1, "A", before, description));
        List<PageRow> rows = List.of(new PageRow(1, after, newDescription));
        assertThat(match(statuses, rows).questions().isEmpty()).isEqualTo(known);
        assertThat(match(statuses, rows).matched()).hasSize(known ? 1 : 0);
    }

    @Test
    void besideAnotherVariantOnBothSidesAnObviousRewordingIsAskedAbout() {
        StatusRow gone = status(1, "A", "Intercommunicator engaged", "Of one.");
        PageRow row = new PageRow(1, "Line engaged", "Of one.");
        StatusRow busy = status(1, "B", "Busy", "Of busy.");
        PageRow busyRow = new PageRow(1, "Busy", "Of busy.");
        assertThat(answers(match(List.of(gone, busy), List.of(row, busyRow))))
                .containsExactly("--same codes:A=Line engaged", "--gone codes:A");
        assertThat(answers(match(List.of(gone), List.of(row, busyRow))))
                .containsExactlyInAnyOrder("--same codes:A=Line engaged", "--same codes:A=Busy", "--gone codes:A");
    }

    @Test
    void theRowThatIsMostLikeAStatusIsOfferedFirst() {
        assertThat(answers(match(
                        List.of(status(1, "A", "Customer line engaged", "Of one.")),
                        List.of(
                                new PageRow(1, "Nothing of it", "a"),
                                new PageRow(1, "Customer line broken", "b"),
                                new PageRow(1, "Customer gone", "c")))))
                .containsExactly(
                        "--same codes:A=Customer line broken",
                        "--same codes:A=Customer gone",
                        "--same codes:A=Nothing of it",
                        "--gone codes:A");
    }

    @ParameterizedTest
    @CsvSource({
        "Bad chanel name, Of one., Bad channel name, Of another., true",
        "Line engaged, Returned if busy now., Customer talks, Returned if busy now., true",
        "Line engaged, Returned if busynow., Customer talks, Returned if busynow., true",
        "Line engaged, Returned if busyno., Customer talks, Returned if busyno., false",
        "Line engaged, Returned if busy now., Customer talks, Returned if free now., false"
    })
    void aSimilarTextUnderAnotherCodeIsAskedAboutUnlessOnlyAShortDescriptionIsTheSame(
            String before, String description, String after, String newDescription, boolean asked) {
        RowMatches matches =
                match(List.of(status(1, "A", before, description)), List.of(new PageRow(2, after, newDescription)));
        assertThat(answers(matches)).hasSize(asked ? 2 : 0);
        assertThat(matches.questions().stream().map(Question::text).toList())
                .allMatch(text ->
                        text.equals("The text of `A`, or nearly that, is gone from the code 1 and stands under 2."
                                + " If a code of the saved page is wrong, mend it there."));
        assertThat(matches.gone()).hasSize(asked ? 0 : 1);
        assertThat(matches.added()).hasSize(asked ? 0 : 1);
    }

    @Test
    void theSameTextUnderAnotherCodeLeavesNoDoubtForASimilarOne() {
        RowMatches matches = match(
                List.of(status(1, "A", "Busy line now", "")),
                List.of(new PageRow(2, "Busy line now.", ""), new PageRow(3, "Busy line", "")));
        assertThat(answers(matches)).containsExactly("--moved codes:A=2", "--gone codes:A");
        assertThat(matches.added()).containsExactly(new PageRow(3, "Busy line", ""));
    }

    @Test
    void twoTextsOfItsFormLeaveADoubtForASimilarOneUnderAnotherCode() {
        assertThat(answers(match(
                        List.of(status(1, "A", "Busy line now", "a")),
                        List.of(
                                new PageRow(1, "busy line now.", "b"),
                                new PageRow(1, "Busy line now!", "c"),
                                new PageRow(2, "Busy line", "d")))))
                .containsExactlyInAnyOrder(
                        "--same codes:A=busy line now.",
                        "--same codes:A=Busy line now!",
                        "--moved codes:A=2 Busy line",
                        "--gone codes:A");
    }

    @Test
    void aQuestionSaysWhatItIsAbout() {
        assertThat(match(List.of(status(1, "A", "Free", "a")), List.of(new PageRow(1, "Busy", "b")))
                        .questions())
                .extracting(Question::text)
                .containsExactly("Code 1: the page has not what the table has, and the table not what the page has.");
        assertThat(match(
                                List.of(status(1, "A", "Free", "a"), status(2, "B", "Busy", "b")),
                                List.of(
                                        new PageRow(1, "Busy", "b"),
                                        new PageRow(2, "Free", "a"),
                                        new PageRow(2, "Other", "c")))
                        .questions())
                .extracting(Question::text)
                .containsExactly(
                        "What is gone from one code of the page stands, or nearly so, under another. If a code of the saved"
                                + " page is wrong, mend it there.");
    }

    @ParameterizedTest
    @CsvSource({
        // half of what B alone said
        "Invalid recipient number, y, Invalid sender or recipient, true",
        // two of three words
        "Blocked fax id, y, Invalid sender or fax id, true",
        // a third
        "Invalid recipient number given, y, Invalid sender or recipient, false",
        // nothing
        "Invalid recipient, y, Invalid sender or channel, false",
        "Invalid, '', Invalid sender or channel, false",
        // its description
        "Blocked, The recipient, Invalid sender or the recipient, true"
    })
    void aRowHasTakenInAStatusIfItHasHalfOfWhatOnlyThatOneSaid(
            String message, String description, String row, boolean merged) {
        RowMatches matches = match(
                List.of(status(1, "A", "Invalid sender", "Returned so."), status(1, "B", message, description)),
                List.of(new PageRow(1, row, "Returned so.")));
        assertThat(matches.questions()).hasSize(merged ? 1 : 0);
        assertThat(matches.matched()).hasSize(merged ? 0 : 1);
        assertThat(matches.gone()).hasSize(merged ? 0 : 1);
    }

    @Test
    void aRowThatHasTakenInAnotherStatusIsOfferedToBothUnlessItIsDecidedWhoseItIs() {
        List<StatusRow> statuses =
                List.of(status(1, "A", "Invalid sender", "Returned so."), status(1, "B", "Unknown recipient", "y"));
        List<PageRow> rows = List.of(new PageRow(1, "Invalid sender or recipient", "Returned so."));
        RowMatches decided = match(statuses, rows, "--same codes:A=Invalid sender or recipient");
        assertThat(decided.questions()).isEmpty();
        assertThat(decided.gone()).containsExactly(statuses.get(1));
        assertThat(answers(match(statuses, rows)))
                .containsExactly(
                        "--same codes:A=Invalid sender or recipient",
                        "--gone codes:A",
                        "--same codes:B=Invalid sender or recipient",
                        "--gone codes:B");
    }

    @Test
    void whatIsTheSameInFormIsKnownOnceItsRivalsAre() {
        RowMatches matches = match(
                List.of(status(1, "A", "Bad channel", "Of one."), status(1, "B", "Bad chanel", "Of another.")),
                List.of(
                        new PageRow(1, "bad channel.", "Of one."),
                        new PageRow(1, "bad chanel.", "New."),
                        new PageRow(2, "bad chanel.", "New.")));
        assertThat(matches.questions()).isEmpty();
        assertThat(matches.matched()).hasSize(2);
    }

    @Test
    void aCorrectionIsKnownOnceItsRivalsAre() {
        RowMatches matches = match(
                List.of(status(1, "A", "Bad chanel used", "Of one."), status(1, "B", "Bad sendr used", "Of another.")),
                List.of(new PageRow(1, "Bad channel used", "Of one."), new PageRow(1, "Bad sender used", "New.")));
        assertThat(matches.questions()).isEmpty();
        assertThat(matches.matched()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"Bad sender used, true", "Bad channl used, false"})
    void aStatusThatWasWithdrawnIsARivalOnlyIfTheRowCorrectsItsMessage(String message, boolean known) {
        StatusRow withdrawn = VendorDeprecation.deprecated(status(1, "OLD", message, "Of old."));
        RowMatches matches = match(
                List.of(withdrawn, status(1, "A", "Bad chanel used", "Of one.")),
                List.of(new PageRow(1, "Bad channel used", "Of another.")));
        assertThat(matches.matched()).hasSize(known ? 1 : 0);
        assertThat(matches.questions()).hasSize(known ? 0 : 1);
    }

    @Test
    void aCorrectionIsAskedAboutWhereTheSameTextStandsUnderAnotherCode() {
        assertThat(answers(match(
                        List.of(status(1, "A", "Bad chanel", "Of one.")),
                        List.of(new PageRow(2, "Bad chanel.", "Of one."), new PageRow(1, "Bad channel", "Of one.")))))
                .containsExactlyInAnyOrder("--moved codes:A=2", "--same codes:A=Bad channel", "--gone codes:A");
        assertThat(answers(match(
                        List.of(status(1, "A", "Bad chanel", "Of one."), status(2, "B", "Bad channel", "Of one.")),
                        List.of(new PageRow(1, "Bad channel.", "Of one.")))))
                .containsExactly(
                        "--same codes:A=Bad channel.", "--gone codes:A", "--moved codes:B=1", "--gone codes:B");
    }

    @Test
    void textsWithoutADescriptionHaveNoneInCommon() {
        assertThat(answers(match(
                        List.of(status(1, "A", "Customer gone now", ""), status(1, "B", "Busy", "Of busy.")),
                        List.of(new PageRow(1, "Contact gone now", ""), new PageRow(1, "Busy", "Of busy.")))))
                .containsExactly("--same codes:A=Contact gone now", "--gone codes:A");
    }

    @Test
    void textsWithoutLettersHaveNothingInCommon() {
        RowMatches matches = match(List.of(status(1, "A", "...", "")), List.of(new PageRow(2, "!", "")));
        assertThat(matches.gone()).hasSize(1);
        assertThat(matches.added()).hasSize(1);
    }

    @Test
    void textsThatAreKnownMayExchangeTheirDescriptions() {
        RowMatches matches = match(
                List.of(
                        status(1, "A", "Bad channel used", "Of one."),
                        status(1, "B", "Bad chanel used", "Of another.")),
                List.of(
                        new PageRow(1, "Bad channel used", "Of another."),
                        new PageRow(1, "Bad chanel used", "Of one.")));
        assertThat(matches.questions()).isEmpty();
        assertThat(matches.matched()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Use another channel., Customer free, true",
        "Use another channel., Somebody else, false",
        "No longer documented by the vendor., Customer free, false",
        "No longer documented by the vendor., Customer busyy, true"
    })
    void aDeprecatedStatusIsOfferedToASimilarRowAndOneThatWasWithdrawnToACorrectedOne(
            String reason, String row, boolean offered) {
        StatusRow deprecated = status(1, "A", "Customer busy", "Of one.").withDeprecated(Optional.of(reason));
        RowMatches matches = match(List.of(deprecated), List.of(new PageRow(1, row, "Of another.")));
        assertThat(answers(matches))
                .isEqualTo(offered ? List.of("--same codes:A=" + row, "--kept codes:A") : List.of());
        assertThat(matches.added()).hasSize(offered ? 0 : 1);
        assertThat(matches.gone()).isEmpty();
    }

    @Test
    void whatIsWithdrawnOrStandsElsewhereIsNotAskedAboutWithItsCode() {
        List<StatusRow> moved = List.of(status(1, "A", "Free line", "a"), status(1, "B", "Busy line", "b"));
        List<StatusRow> statuses = new ArrayList<>(moved);
        statuses.add(status(1, "C", "Broken telephone", "c"));
        statuses.add(VendorDeprecation.deprecated(status(1, "D", "Old", "d")));
        RowMatches matches = match(
                statuses,
                List.of(
                        new PageRow(2, "Free line", "a"),
                        new PageRow(2, "Busy line", "b"),
                        new PageRow(3, "Broken telephone", "c")));
        assertThat(answers(matches))
                .containsExactly("--moved codes:1=2", "--gone codes:1", "--moved codes:C=3", "--gone codes:C");
        assertThat(matches.questions().get(0).statuses()).isEqualTo(moved);
    }

    @Test
    void aDecisionTakesTheRowThatItNames() {
        List<StatusRow> statuses = List.of(status(1, "A", "Line engaged", "a"));
        List<PageRow> rows = List.of(
                new PageRow(1, "Something new", "b"),
                new PageRow(1, "Customer busy", "c"),
                new PageRow(2, "Free", "d"));
        RowMatches same = match(statuses, rows, "--same codes:A=Customer busy");
        assertThat(same.matched().values()).containsExactly(rows.get(1));
        assertThat(same.added()).containsExactly(rows.get(0), rows.get(2));
        assertThat(match(statuses, rows, "--moved codes:A=2 free.").matched().values())
                .containsExactly(rows.get(2));
        RowMatches kept = match(statuses, rows, "--kept codes:A");
        assertThat(kept.gone()).isEmpty();
        assertThat(kept.added()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--same codes:A=Busy", "--moved codes:A=1", "--kept codes:A"})
    void aDecisionThatHasBeenCarriedOutIsNoMistake(String decision) {
        RowMatches matches =
                match(List.of(status(1, "A", "Busy", "a")), List.of(new PageRow(1, "Busy", "a")), decision);
        assertThat(matches.matched()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--same codes:A=Free, codes:A is on the page as it was; take back the decision that its message is now: Free",
        "--moved codes:A=2, codes:A is on the page as it was; take back the decision that its code is now 2",
        "--gone codes:A, 'codes:A is said to be gone, but the page has it; take the decision back'",
        "--same codes:B=Busy, 'the message decided on for codes:B is that of no new row with the code 1: Busy; copy the message"
                + " of a row that only the page has, or take the decision back'",
        "--moved codes:B=2 Busy, 'the page has no new row with the code 2 and the message of codes:B: Busy; write the message of"
                + " the row behind the code, or take the decision back'"
    })
    void aDecisionThatDoesNotFitIsAProblem(String decision, String problem) {
        assertThat(RowMatcher.match(
                                List.of(
                                        KnownStatus.ofTable("codes", status(1, "A", "Busy", "a")),
                                        KnownStatus.ofTable("codes", status(1, "B", "Old", "b"))),
                                List.of(new PageRow(1, "Busy", "a"), new PageRow(2, "Other", "c")),
                                DecisionLines.decisions(decision))
                        .problems())
                .extracting(Object::toString)
                .containsExactly(problem);
    }

    @Test
    void aMarkedRowIsLeftOutWhenItsStatusIsSaidToBeGone() {
        RowMatches matches = match(
                List.of(status(1, "A", "Busy", "a")),
                List.of(new PageRow(1, "Busy", "a", Optional.of("struck out"))),
                "--gone codes:A");
        assertThat(matches.gone()).hasSize(1);
        assertThat(matches.decidedGone()).containsExactly("A");
        assertThat(matches.matched()).isEmpty();
        assertThat(matches.added()).isEmpty();
    }

    @Test
    void hundredsOfVariantsAreNotComparedEachWithEachButEachIsAskedAbout() {
        List<StatusRow> statuses = new ArrayList<>();
        List<PageRow> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            statuses.add(status(1, "S" + i, "message number " + i + " of many, which says a little", "Returned " + i));
            if (i < 200) {
                rows.add(new PageRow(1, "message no " + i + " of very many, which says little", "Returned when " + i));
            }
        }
        RowMatches matches = match(statuses, rows);
        assertThat(matches.added()).isEmpty();
        assertThat(matches.gone()).isEmpty();
        assertThat(matches.matched()).isEmpty();
        assertThat(matches.questions())
                .hasSize(200)
                .allSatisfy(question -> assertThat(question.rows()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "133, 0", "134, 134"})
    void whetherARowHasTakenInAnotherStatusIsNotAskedOfHundreds(int missing, int gone) {
        List<StatusRow> statuses = new ArrayList<>();
        List<PageRow> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            statuses.add(status(1, "S" + i, "text " + i, "Returned"));
            rows.add(new PageRow(1, "text " + i, "Returned when"));
        }
        for (int i = 0; i < missing; i++) {
            statuses.add(status(1, "GONE" + i, "when busy" + i, ""));
        }
        assertThat(match(statuses, rows).gone()).hasSize(gone);
    }

    @Test
    @Timeout(60)
    void thousandsOfStatusesAreMatchedInMoments() {
        List<StatusRow> statuses = new ArrayList<>();
        List<PageRow> rows = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            int code = i < 6_000 ? 1 : i;
            statuses.add(status(code, "S" + i, "text of number " + i, "Returned when " + i));
            if (i % 3 > 0) {
                rows.add(new PageRow(code, "text of number " + i, "Returned when " + i));
            } else if (code > 1) {
                rows.add(new PageRow(code, "not what was before", ""));
            }
        }
        RowMatches matches = match(statuses, rows);
        assertThat(matches.matched()).hasSize(8_000);
        assertThat(matches.gone()).hasSize(2_000);
        assertThat(matches.questions()).hasSize(2_000);
    }
}
