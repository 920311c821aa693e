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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        StatusRow withdrawn = status(1, "SUBMITED", "Submited", "Sent on.")
                .withDeprecated(Optional.of("No longer documented by the vendor."));
        assertThat(answers(match(List.of(withdrawn), List.of(new PageRow(1, "Submitted", "Sent on.")))))
                .containsExactly("--same codes:SUBMITED=Submitted", "--kept codes:SUBMITED");
        assertThat(match(List.of(withdrawn), List.of(new PageRow(1, "Submitted", "Sent on.")), "--kept codes:SUBMITED")
                        .added())
                .hasSize(1);
    }

    @Test
    void thousandsOfVariantsAreNotComparedEachWithEach() {
        List<StatusRow> statuses = new ArrayList<>();
        List<PageRow> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            statuses.add(status(1, "S" + i, "message number " + i + " of many, which says a little", "Returned " + i));
            rows.add(new PageRow(1, "message no " + i + " of very many, which says little", "Returned when " + i));
        }
        RowMatches matches = match(statuses, rows);
        assertThat(matches.added()).isEmpty();
        assertThat(matches.gone()).isEmpty();
        assertThat(matches.questions()).isNotEmpty();
    }
}
