package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.VendorPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityCheckTest {

    /** A table with statuses, each of its own code, and as many that are deprecated. */
    private static Table table(int size) {
        List<StatusRow> statuses = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            statuses.add(status(i));
            statuses.add(status(1_000 + i).withDeprecated(Optional.of("Old.")));
        }
        return new Table("acme/codes", "codes.csv", statuses);
    }

    private static StatusRow status(int code) {
        return StatusRow.of(code, "S" + code, "message " + code + " is given", Location.of("codes.csv"))
                .withDescription("Returned of " + code + ".");
    }

    /** The rows of the page that a table is from, the first of which are edited. */
    private static List<PageRow> edited(Table table, int edited, UnaryOperator<PageRow> edit) {
        List<PageRow> rows = new ArrayList<>(VendorPage.rows(table.rows()));
        rows.subList(0, edited).replaceAll(edit);
        return rows;
    }

    private static List<Problem> check(Table table, List<PageRow> rows, boolean described, String... decisions) {
        List<KnownStatus> statuses = table.rows().stream()
                .map(status -> KnownStatus.ofTable("codes", status))
                .toList();
        return PlausibilityCheck.check(
                "codes",
                table,
                Location.of("page"),
                new PageSection(List.of("Codes"), true, rows, described, List.of()),
                RowMatcher.match(statuses, rows, DecisionLines.decisions(decisions))
                        .value()
                        .orElseThrow(),
                DecisionLines.decisions(decisions));
    }

    /** What one may insist on, such as {@code gone=3}. */
    private static List<String> doubts(Table table, List<PageRow> rows, String... decisions) {
        return check(table, rows, true, decisions).stream()
                .map(problem -> problem.toString().replaceFirst(".*--insist codes:(\\S+).*", "$1"))
                .toList();
    }

    private static List<String> doubts(String reason, int extent, boolean doubted) {
        return doubted ? List.of(reason + "=" + extent) : List.of();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, false",
        "8, 1, false",
        "8, 2, true",
        "16, 2, false",
        "16, 3, true",
        "40, 5, false",
        "40, 6, true",
        "80, 5, false",
        "80, 6, true"
    })
    void anEighthOfTheRowsMayGoButOneInAnyCaseAndFiveAtMost(int size, int gone, boolean doubted) {
        Table table = table(size);
        List<PageRow> rows = new ArrayList<>(VendorPage.rows(table.rows()));
        for (int i = 0; i < gone; i++) {
            rows.remove(i / 2 * 2);
        }
        assertThat(doubts(table, rows)).isEqualTo(doubts("gone", gone, doubted));
        assertThat(check(table, rows, true))
                .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("together"));
    }

    @Test
    void threeRowsThatStoodTogetherAreTooMany() {
        Table table = table(40);
        List<PageRow> rows = VendorPage.rows(table.rows());
        assertThat(doubts(table, rows.subList(2, 40))).isEmpty();
        assertThat(check(table, rows.subList(3, 40), true))
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("3 of the 40 rows of the table codes are not on the page, 3 of which stood together");
        assertThat(doubts(table, rows.subList(3, 40), "--gone codes:S1")).isEmpty();
        assertThat(doubts(table, rows.subList(3, 40), "--insist codes:gone=3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 3, false", "19, 4, true", "20, 4, false"})
    void aFifthOfTheMessagesOrDescriptionsMayChangeAndThreeInAnyCase(int size, int changed, boolean doubted) {
        Table table = table(size);
        List<PageRow> messages =
                edited(table, changed, row -> new PageRow(row.code(), row.message() + "n", row.description()));
        assertThat(doubts(table, messages)).isEqualTo(doubts("messages", changed, doubted));
        assertThat(check(table, messages, true))
                .allSatisfy(problem -> assertThat(problem.message())
                        .isEqualTo(changed + " of the " + size + " messages of the table codes are changed"));
        List<PageRow> descriptions =
                edited(table, changed, row -> new PageRow(row.code(), row.message(), "Of " + row.code()));
        assertThat(doubts(table, descriptions)).isEqualTo(doubts("descriptions", changed, doubted));
    }

    @ParameterizedTest
    @CsvSource({"10, 29, false", "149, 30, true", "150, 30, false"})
    void aFifthOfTheRowsMayBeNewAndTwentyNineInAnyCase(int size, int added, boolean doubted) {
        Table table = table(size);
        List<PageRow> rows = new ArrayList<>(VendorPage.rows(table.rows()));
        for (int i = 0; i < added; i++) {
            rows.add(new PageRow(5_000 + i, "new " + i, ""));
        }
        assertThat(doubts(table, rows)).isEqualTo(doubts("added", added, doubted));
    }

    @Test
    void aNewTableMayHaveAnyRows() {
        assertThat(doubts(table(0), VendorPage.rows(table(40).rows()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 4, false", "9, 5, true", "10, 5, false"})
    void halfOfTheRowsMayBeAskedAboutAndFourInAnyCase(int size, int unrecognized, boolean doubted) {
        Table table = table(size);
        assertThat(doubts(
                        table, edited(table, unrecognized, row -> new PageRow(row.code(), "other " + row.code(), ""))))
                .isEqualTo(doubts("unrecognized", unrecognized, doubted));
    }

    @ParameterizedTest
    @CsvSource({
        "2, Returned of %d., message %d is given, false",
        "3, Returned of %d., message %d is given, true",
        "3, Returned of %d., Something new, true",
        "3, Something new, message %d is given, true",
        "3, Returned of %d., '', false",
        "3, message %d is given, message %d is given, false"
    })
    void aQuarterOfTheRowsMayHaveWhatWasInAnotherColumn(
            int moved, String message, String description, boolean doubted) {
        Table table = table(8);
        assertThat(doubts(
                        table,
                        edited(
                                table,
                                moved,
                                row -> new PageRow(
                                        row.code(), message.formatted(row.code()), description.formatted(row.code())))))
                .isEqualTo(doubts("columns", moved, doubted));
    }

    @Test
    void onlyDescriptionsThatATableHadCanBeLost() {
        Table table = table(19);
        List<PageRow> rows = edited(table, 19, row -> new PageRow(row.code(), row.message(), ""));
        assertThat(check(table, rows, false))
                .extracting(Problem::message)
                .containsExactly("the columns of the table codes have moved: the page no longer has descriptions");
        Table undescribed = new Table(
                table.id(),
                table.file(),
                table.rows().stream().map(status -> status.withDescription("")).toList());
        assertThat(check(undescribed, rows, false)).isEmpty();
    }
}
