package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.PageSection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableUpdaterTest {

    private static final PageRow FREE = new PageRow(1, "Line free", "Of free.");
    private static final PageRow BUSY = new PageRow(2, "Customer busy", "Of busy.");

    private static StatusRow status(int code, String name, String message) {
        return StatusRow.of(code, name, message, Location.of("codes.csv"));
    }

    private static Table table(String name, StatusRow... statuses) {
        return new Table("acme/" + name, name + ".csv", List.of(statuses));
    }

    private static final Table CODES = table(
            "codes",
            status(1, "FREE", "Line free").withDescription("Of free."),
            status(2, "BUSY", "Customer busy").withDescription("Of busy."));

    /** The supplement says something about one status that the table has, and has one more. */
    private static final FolderTable SUPPLEMENT = new FolderTable(
            IndexEntry.of("more", "More"),
            table("more", status(2, "BUSY", "Customer busy"), status(3, "GONE", "Nobody there")),
            List.of(),
            Optional.empty());

    private static Result<TableUpdate> update(List<PageRow> rows, String... decisions) {
        return update(CODES, rows, decisions);
    }

    private static Result<TableUpdate> update(Table table, List<PageRow> rows, String... decisions) {
        return TableUpdater.update(
                "codes",
                table,
                Optional.of(SUPPLEMENT),
                Location.of("page"),
                new PageSection(List.of("Codes"), true, rows, true, List.of()),
                DecisionLines.decisions(decisions));
    }

    private static TableUpdate updated(List<PageRow> rows, String... decisions) {
        return update(rows, decisions).value().orElseThrow();
    }

    private static List<String> answers(TableUpdate update) {
        return update.questions().stream()
                .flatMap(question -> question.choices().stream())
                .flatMap(choice -> choice.answers().stream())
                .map(Decision::toString)
                .toList();
    }

    private static PageRow marked(PageRow row) {
        return new PageRow(row.code(), row.message(), row.description(), Optional.of("struck out"));
    }

    @Test
    void whetherAMarkedRowIsStillDocumentedIsAsked() {
        List<PageRow> rows = List.of(FREE, marked(BUSY));
        TableUpdate update = updated(rows);
        assertThat(update.questions())
                .extracting(Question::text)
                .containsExactly("The page has the row of `BUSY` struck out.");
        assertThat(answers(update)).containsExactly("--gone codes:BUSY", "--kept codes:BUSY");
        assertThat(updated(rows, "--kept codes:BUSY").changes().isEmpty()).isTrue();
        assertThat(updated(rows, "--gone codes:BUSY").changes().deprecated()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Line free, Of free.",
        "Line free, Of something else.",
        "line free!, Of free.",
    })
    void aMarkedRowRevivesNoStatusThatIsWithdrawn(String message, String description) {
        PageRow struck = marked(new PageRow(1, message, description));
        Table withdrawn =
                updated(List.of(BUSY, marked(FREE)), "--gone codes:FREE").after();
        assertThat(withdrawn.rows()).filteredOn(VendorDeprecation::isReasonOf).hasSize(1);
        assertThat(update(withdrawn, List.of(BUSY, struck)).value().orElseThrow())
                .matches(update -> !update.needsDecision())
                .extracting(TableUpdate::after)
                .isEqualTo(withdrawn);
        assertThat(update(withdrawn, List.of(BUSY, FREE))
                        .value()
                        .orElseThrow()
                        .changes()
                        .revived())
                .hasSize(1);
    }

    @Test
    void whetherAMarkedRowIsANewStatusIsAsked() {
        List<PageRow> rows = List.of(FREE, BUSY, marked(new PageRow(4, "Fax", "")));
        assertThat(answers(updated(rows))).containsExactly("--gone codes:FAX", "--kept codes:FAX");
        assertThat(updated(rows, "--gone codes:FAX"))
                .matches(update -> !update.needsDecision())
                .matches(update -> update.changes().isEmpty());
        assertThat(updated(rows, "--kept codes:FAX"))
                .matches(update -> !update.needsDecision())
                .extracting(update -> update.changes().added().size())
                .isEqualTo(1);
    }

    @Test
    void aNewStatusHasTheTemplateThatIsDecidedOn() {
        assertThat(updated(
                                List.of(FREE, BUSY, new PageRow(4, "bad fax xxx", "")),
                                "--template codes:BAD_FAX_XXX=bad fax {no}")
                        .changes()
                        .added())
                .singleElement()
                .extracting(StatusRow::template)
                .isEqualTo(Optional.of(Template.parse("bad fax {no}")));
    }

    @Test
    void aRowThatComesTwiceIsAContradictionOnlyWithAnotherDescription() {
        PageRow other = new PageRow(BUSY.code(), BUSY.message(), "Of another.");
        assertThat(updated(List.of(FREE, BUSY, BUSY)).contradictions()).isEmpty();
        assertThat(updated(List.of(FREE, BUSY, other)))
                .matches(update -> update.changes().isEmpty())
                .extracting(TableUpdate::contradictions)
                .isEqualTo(List.of(other));
    }

    @Test
    void whatTheMaintainerSaysIsGoneIsNoNews() {
        assertThat(updated(List.of(FREE)).gone()).extracting(StatusRow::name).containsExactly("BUSY");
        assertThat(updated(List.of(FREE), "--gone codes:BUSY"))
                .matches(update -> update.gone().isEmpty())
                .matches(update -> update.changes().deprecated().size() == 1);
    }

    @Test
    void aStatusOfTheTableThatTheSupplementHasAsWellIsAskedAboutOnce() {
        assertThat(answers(updated(List.of(FREE, new PageRow(2, "Nobody is free", "Of another.")))))
                .containsExactly("--same codes:BUSY=Nobody is free", "--gone codes:BUSY");
    }

    @ParameterizedTest
    @CsvSource({
        "--kept, codes:NOBODY, ''",
        "--kept, more:NOBODY, ''",
        "--kept, codes:7, ''",
        "--gone, codes:7, ''",
        "--moved, codes:7, =8",
        "--moved, codes:NOBODY, =2",
        "--same, codes:NOBODY, =2",
        "--same, codes:7, =2"
    })
    void aDecisionAboutNoStatusIsRefused(String option, String subject, String value) {
        assertThat(update(List.of(FREE, BUSY), option + " " + subject + value).problems())
                .extracting(Object::toString)
                .containsExactly("a decision is about " + subject
                        + ", but there is no such status; correct the name, or take the decision back");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--kept codes:BUSY",
                "--kept more:GONE",
                "--kept others:NOBODY",
                "--moved codes:2=7",
                "--moved codes:7=2",
                "--skip codes:7xx"
            })
    void aDecisionMayBeAboutAStatusOrACodeOrAnotherTable(String decision) {
        assertThat(updated(List.of(FREE, BUSY), decision).changes().isEmpty()).isTrue();
    }

    @Test
    void aTemplateIsThatOfAStatusAndNotOfACode() {
        assertThat(update(List.of(FREE, BUSY), "--template codes:2=Customer {state}")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("a decision is about codes:2, but there is no such status");
    }
}
