package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.VendorPage;
import io.github.connectstatus.tables.page.VendorPage.Format;
import io.github.connectstatus.tables.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever becomes of a page, its report is at most some times as large as the page and the table are: each status and each row
 * stands in it a few times, not once for each other that is like it.
 */
class ReportSizeTest {

    private static final int STATUSES = 100;
    private static final int TIMES = 8;

    private static final Pattern INSIST = Pattern.compile("--insist \\S+");

    @TempDir
    private Path temporary;

    static Stream<Arguments> edits() {
        return Stream.of(
                edit(
                        "all codes are others",
                        rows -> rows.stream()
                                .map(row -> new PageRow(row.code() + 5000, row.message(), row.description()))
                                .toList()),
                edit(
                        "all codes are those of neighbours",
                        rows -> IntStream.range(0, rows.size())
                                .mapToObj(i -> new PageRow(
                                        rows.get((i + 7) % rows.size()).code(),
                                        rows.get(i).message(),
                                        rows.get(i).description()))
                                .toList()),
                edit(
                        "all texts are others",
                        rows -> rows.stream()
                                .map(row -> new PageRow(row.code(), "Not so: " + row.message() + " any more", "new"))
                                .toList()),
                edit(
                        "all descriptions are the same",
                        rows -> rows.stream()
                                .map(row -> new PageRow(row.code(), row.message(), "the same"))
                                .toList()),
                edit(
                        "each is there twice, a little changed",
                        rows -> rows.stream()
                                .flatMap(row -> Stream.of(
                                        new PageRow(row.code(), row.message() + " first", row.description()),
                                        new PageRow(row.code(), row.message() + " second", row.description())))
                                .toList()),
                edit(
                        "many are added",
                        rows -> Stream.concat(
                                        rows.stream(),
                                        rows.stream()
                                                .map(row -> new PageRow(
                                                        row.code(), row.message() + " anew", row.description())))
                                .toList()),
                edit("all but one are gone", rows -> rows.subList(0, 1)));
    }

    private static Arguments edit(String what, UnaryOperator<List<PageRow>> rows) {
        return Arguments.of(what, rows);
    }

    /** All alike, and half of them with the same code. */
    private static List<PageRow> rows() {
        return IntStream.range(0, STATUSES)
                .mapToObj(i -> new PageRow(
                        i < STATUSES / 2 ? 7003 : 7100 + i,
                        "The value of parameter p" + i + " is wrong, missing or too long for this channel",
                        "Returned when the parameter p" + i + " has a wrong value"))
                .toList();
    }

    private static String table() {
        StringBuilder table = new StringBuilder("code,message,description\n");
        rows().forEach(row -> table.append(row.code())
                .append(",\"")
                .append(row.message())
                .append("\",\"")
                .append(row.description())
                .append("\"\n"));
        return table.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void theReportIsInProportionToThePageAndTheTable(String what, UnaryOperator<List<PageRow>> edit) {
        VendorPage page = VendorPage.of("Codes", edit.apply(rows()));

        String report = Report.of(plan(page));

        assertThat(report).contains("## Codes");
        assertThat(report.length())
                .isLessThan(TIMES * (table().length() + Format.HTML.write(page).length()));
    }

    /** Plans an update, and insists on the page where it seems to be damaged. */
    private FolderUpdate plan(VendorPage page) {
        Path folder = Folders.of(temporary, table());
        List<String> insisted = new ArrayList<>();
        while (true) {
            Result<FolderUpdate> planned = UpdatePlanner.plan(
                    FolderReader.read(folder).value().orElseThrow(),
                    page.read(Format.HTML),
                    DecisionLines.request(insisted.toArray(String[]::new)));
            if (planned.value().isPresent()) {
                return planned.value().get();
            }
            int before = insisted.size();
            planned.problems().forEach(problem -> {
                Matcher insist = INSIST.matcher(problem.hint());
                if (insist.find()) {
                    insisted.add(insist.group());
                }
            });
            assertThat(insisted).as("%s", planned.problems()).hasSizeGreaterThan(before);
        }
    }
}
