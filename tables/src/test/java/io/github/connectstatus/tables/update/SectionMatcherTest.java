package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.UnreadableRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectionMatcherTest {

    private static final PageRow ONE = new PageRow(1, "One", "Of one.");
    private static final PageRow TWO = new PageRow(2, "Two", "Of two.");
    private static final PageRow OK = new PageRow(200, "OK", "");
    private static final PageRow BAD = new PageRow(400, "Bad", "");

    private static FolderTable table(String title, PageRow... rows) {
        List<StatusRow> statuses = Stream.of(rows)
                .map(row -> StatusRow.of(row.code(), "S" + row.code(), row.message(), Location.of("codes.csv")))
                .toList();
        String name = title.strip().toLowerCase(Locale.ROOT);
        return new FolderTable(
                IndexEntry.of(name, title), new Table(name, name + ".csv", statuses), List.of(), Optional.empty());
    }

    private static final FolderTable CODES = table("Codes", ONE, TWO);

    private static PageSection headed(String title, PageRow... rows) {
        return new PageSection(List.of(title), true, List.of(rows), true, List.of());
    }

    /** A further table below a heading that has one already. */
    private static PageSection further(String title, PageRow... rows) {
        return new PageSection(List.of(title), false, List.of(rows), true, List.of());
    }

    private static Result<MatchedSections> match(
            List<FolderTable> tables, List<PageSection> sections, String... decisions) {
        return SectionMatcher.match(
                new Page("page", sections, ""), tables, List.of(), DecisionLines.decisions(decisions));
    }

    private static MatchedSections matched(List<PageSection> sections, String... decisions) {
        return match(List.of(CODES), sections, decisions).value().orElseThrow();
    }

    private static List<String> answers(MatchedSections matched) {
        return matched.questions().getOrDefault("codes", List.of()).stream()
                .flatMap(question -> question.choices().get(0).answers().stream())
                .map(Decision::toString)
                .toList();
    }

    @Test
    void aSectionBelongsToTheTableWhoseTitleIsTheNearestAboveIt() {
        PageSection calls = new PageSection(List.of("Of calls", "calls", "Codes"), true, List.of(), true, List.of());
        PageSection other = headed("Voice", ONE);
        MatchedSections matched = match(List.of(CODES, table("  Calls ")), List.of(headed("CODES", ONE), calls, other))
                .value()
                .orElseThrow();
        assertThat(matched.sections()).hasSize(2).containsEntry("calls", calls);
        assertThat(matched.others()).containsExactly(other);
    }

    @Test
    void aFurtherSectionBelongsToTheTableThatHasHalfOfItsRows() {
        PageSection codes = headed("Codes", ONE);
        PageSection further = new PageSection(
                List.of("More", "Codes"),
                true,
                List.of(OK, TWO),
                true,
                List.of(new UnreadableRow("4xx", Problem.error("no number", "write one"))));
        PageSection joined = new PageSection(List.of("Codes"), true, List.of(ONE, OK, TWO), true, further.unreadable());
        assertThat(matched(List.of(codes, further)).sections()).containsEntry("codes", joined);
        PageSection undescribed = new PageSection(List.of("Codes"), true, List.of(ONE), false, List.of());
        assertThat(matched(List.of(undescribed, further)).sections()).containsEntry("codes", joined);
        assertThat(matched(List.of(undescribed, undescribed)).sections().values())
                .noneMatch(PageSection::hasDescriptions);
    }

    @Test
    void aFurtherSectionWithFewerKnownRowsIsAskedAbout() {
        List<PageSection> sections = List.of(headed("Codes", ONE, TWO), further("Codes", OK, BAD, TWO));
        MatchedSections matched = matched(sections);
        assertThat(matched.sections()).containsEntry("codes", sections.get(0));
        assertThat(answers(matched)).containsExactly("--include codes:200 OK", "--exclude codes:200 OK");
        assertThat(matched(sections, "--include codes:200 OK")
                        .sections()
                        .get("codes")
                        .rows())
                .hasSize(5);
        MatchedSections excluded = matched(sections, "--exclude codes:200 OK");
        assertThat(excluded.sections()).isEqualTo(matched.sections());
        assertThat(excluded.others()).containsExactly(sections.get(1));
        assertThat(excluded.questions()).isEmpty();
    }

    @Test
    void sectionsThatStartAlikeAreAskedAboutByWhatTellsThemApart() {
        PageRow busy = new PageRow(503, "Busy", "");
        List<PageSection> sections =
                List.of(headed("Codes", ONE, TWO), further("Codes", OK, BAD), further("Codes", OK, busy));
        assertThat(answers(matched(sections)))
                .containsExactly(
                        "--include codes:400 Bad",
                        "--exclude codes:400 Bad",
                        "--include codes:503 Busy",
                        "--exclude codes:503 Busy");
        MatchedSections answered = matched(sections, "--include codes:400 Bad", "--exclude codes:503 Busy");
        assertThat(answered.questions()).isEmpty();
        assertThat(answered.sections().get("codes").rows()).containsExactly(ONE, TWO, OK, BAD);
        assertThat(answered.others()).containsExactly(sections.get(2));
        assertThat(answers(
                        matched(List.of(headed("Codes", ONE, TWO), further("Codes", OK), further("Codes", OK, BAD)))))
                .contains("--include codes:200 OK", "--include codes:400 Bad");
    }

    @Test
    void aSectionOfWhichNothingCanBeReadIsAskedAboutByItsFirstCode() {
        PageSection unreadable = new PageSection(
                List.of("More", "Codes"),
                true,
                List.of(),
                true,
                List.of(new UnreadableRow("4xx", Problem.error("no number", "write one"))));
        assertThat(answers(matched(List.of(headed("Codes", ONE), unreadable))))
                .containsExactly("--include codes:4xx", "--exclude codes:4xx");
    }

    @Test
    void aFurtherSectionOfNothingIsNotAskedAbout() {
        PageSection codes = headed("Codes", ONE);
        PageSection below = new PageSection(List.of("More", "Codes"), true, List.of(), true, List.of());
        assertThat(matched(List.of(codes, below, further("Codes"), headed("Codes"))))
                .isEqualTo(matched(List.of(codes)));
        assertThat(problems(match(List.of(CODES), List.of(below))))
                .singleElement()
                .asString()
                .startsWith("page: no section is titled like a table of index.csv");
    }

    @Test
    void aSectionOfTheTitleBelongsToTheTableUnlessAnotherIsKnown() {
        PageSection changed = headed("Codes", OK, BAD);
        assertThat(matched(List.of(changed)).sections()).containsEntry("codes", changed);
        assertThat(answers(matched(List.of(changed, further("Codes", ONE, TWO)))))
                .hasSize(2);
    }

    @Test
    void aQuestionSaysWhereTheSectionStands() {
        String further = "Within the section of this table the page has a further one";
        String rows = ", of 1 rows, few or none of which the table has.";
        assertThat(matched(List.of(
                                headed("Codes", ONE, TWO),
                                further("Codes", OK),
                                headed("Codes", OK),
                                new PageSection(List.of("HTTP", "Codes"), true, List.of(OK), true, List.of())))
                        .questions()
                        .get("codes"))
                .extracting(Question::text)
                .containsExactly(
                        further + " without a heading of its own" + rows,
                        further + " without a heading of its own" + rows,
                        further + " below the heading \"HTTP\"" + rows);
    }

    @Test
    void aNewTableHasAllSectionsBelowItsTitle() {
        assertThat(match(List.of(table("Codes")), List.of(headed("Codes", ONE), further("Codes", OK)))
                        .value()
                        .orElseThrow()
                        .sections()
                        .get("codes")
                        .rows())
                .containsExactly(ONE, OK);
    }

    private static List<String> problems(Result<MatchedSections> result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aPageWithoutAKnownSectionIsRefused() {
        assertThat(problems(match(
                        List.of(CODES, table("Calls", ONE)),
                        List.of(headed("Voice", ONE), new PageSection(List.of(), false, List.of(), true, List.of())))))
                .containsExactly("page: no section is titled like a table of index.csv: the page has \"Voice\","
                        + " one without a title, the index has \"Codes\", \"Calls\"; correct the titles in index.csv,"
                        + " or make a table with --new");
    }

    @Test
    void theFirstTwelveTitlesGiveAnIdea() {
        List<PageSection> sections = IntStream.rangeClosed(1, 14)
                .mapToObj(number -> headed("Title " + number, ONE))
                .toList();
        assertThat(problems(match(List.of(CODES), sections)))
                .singleElement()
                .asString()
                .contains("\"Title 12\" and 2 more, the index has");
        assertThat(problems(match(List.of(CODES), sections.subList(0, 12))))
                .singleElement()
                .asString()
                .contains("\"Title 12\", the index has");
    }

    @Test
    void aNewTableNeedsASection() {
        FolderTable voice = table("Voice");
        List<NewTable> made = List.of(new NewTable("Voice", "voice", "elsewhere"));
        Page page = new Page("page", List.of(headed("Codes", ONE)), "");
        assertThat(problems(SectionMatcher.match(page, List.of(CODES, voice), made, Decisions.NONE)))
                .contains(
                        "page: there is no section \"Voice\" to make a table of; write one of the titles that the page"
                                + " has: \"Codes\"");
        Page both = new Page("page", List.of(headed("Codes", ONE), headed("Voice", ONE)), "");
        assertThat(problems(SectionMatcher.match(both, List.of(CODES, voice), made, Decisions.NONE)))
                .isEmpty();
    }

    @Test
    void aTableFromTheSameSourceNeedsASectionUnlessItIsDecidedThatItHasNone() {
        FolderTable calls = table("Calls", ONE, TWO);
        FolderTable gone = calls.with(new Table(
                "calls",
                "calls.csv",
                List.of(
                        calls.table().rows().get(0),
                        VendorDeprecation.deprecated(calls.table().rows().get(1)))));
        List<FolderTable> tables = List.of(CODES, gone);
        List<PageSection> sections = List.of(headed("Codes", ONE));
        assertThat(problems(match(tables, sections)))
                .singleElement()
                .asString()
                .startsWith("page: there is no section \"Calls\" for the table calls: the page has \"Codes\"; ")
                .contains(" or add --insist calls:section=1 if");
        assertThat(match(tables, sections, "--insist calls:section=1")
                        .value()
                        .orElseThrow()
                        .sections()
                        .get("calls")
                        .rows())
                .isEmpty();
    }

    @Test
    void aTableFromAnotherSourceOrWithAQuestionNeedsNoSection() {
        FolderTable calls = table("Calls", ONE);
        FolderTable other =
                new FolderTable(calls.entry().withSource("elsewhere"), calls.table(), List.of(), Optional.empty());
        assertThat(match(List.of(CODES, other), List.of(headed("Codes", ONE)))
                        .value()
                        .orElseThrow()
                        .sections())
                .containsOnlyKeys("codes");
        MatchedSections asked = match(List.of(CODES, calls), List.of(headed("Codes", ONE), further("Calls", OK)))
                .value()
                .orElseThrow();
        assertThat(asked.sections()).containsOnlyKeys("codes");
        assertThat(asked.questions()).containsOnlyKeys("calls");
        assertThat(match(List.of(calls), List.of(further("Calls", OK))).value().orElseThrow())
                .isEqualTo(new MatchedSections(Map.of(), asked.questions(), List.of()));
    }
}
