package io.github.connectstatus.tables.page;

import static io.github.connectstatus.tables.page.RandomRows.HEADER;
import static io.github.connectstatus.tables.page.RandomRows.cells;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random pages in every format, read into the sections that were written. */
class PageStructureTest {

    private static final int PAGES = 300;

    static Set<Format> formats() {
        return PageSketch.FORMATS;
    }

    private static PageSection section(List<String> titles, boolean headed, List<PageRow> rows) {
        return new PageSection(titles, headed, rows, true, List.of());
    }

    /** The headings written so far, and what is to be read. */
    private static final class Truth {
        private final List<PageBlock.Heading> headings = new ArrayList<>();
        private final List<PageSection> sections = new ArrayList<>();
        private boolean headed = true;

        void heading(int level, String text) {
            headings.add(new PageBlock.Heading(level, text));
            headed = true;
        }

        List<String> titles() {
            List<String> titles = new ArrayList<>();
            int below = Integer.MAX_VALUE;
            for (int i = headings.size() - 1; i >= 0; i--) {
                if (headings.get(i).level() < below) {
                    titles.add(headings.get(i).text());
                    below = headings.get(i).level();
                }
            }
            return titles;
        }

        void section(List<PageRow> rows) {
            sections.add(PageStructureTest.section(titles(), headed, rows));
            headed = false;
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aSectionHasTheHeadingsThatItIsBelow(Format format) {
        for (int seed = 0; seed < PAGES; seed++) {
            RandomRows random = new RandomRows(seed);
            PageSketch page = new PageSketch();
            Truth truth = new Truth();
            for (int i = 0; i < 12; i++) {
                if (random.chance(60)) {
                    int level = random.chance(20) ? PageBlock.Heading.BOLD : 1 + random.number(6);
                    String text = random.text();
                    page.heading(level, text);
                    truth.heading(level, text);
                } else {
                    List<PageRow> rows = random.rows(6);
                    page.table(HEADER, cells(rows)).prose("It says " + random.text() + ".");
                    truth.section(rows);
                }
            }
            if (!truth.sections.isEmpty()) {
                assertThat(page.read(format).sections()).as("page %d", seed).isEqualTo(truth.sections);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aDividedTableLosesNoRow(Format format) {
        for (int seed = 0; seed < PAGES; seed++) {
            RandomRows random = new RandomRows(seed);
            List<PageRow> rows = random.rows(12);
            int cut = 1 + random.number(rows.size());
            List<PageRow> first = rows.subList(0, cut);
            List<PageRow> second = rows.subList(cut, rows.size());
            int codeAbove = first.get(first.size() - 1).code();
            PageSketch page = new PageSketch().heading(1, "Codes").heading(2, "Messaging");
            List<PageSection> sections = new ArrayList<>();
            List<String> messaging = List.of("Messaging", "Codes");
            switch (seed % 4) {
                case 0 -> {
                    page.table(HEADER, cells(first)).table(HEADER, cells(second, codeAbove));
                    sections.add(section(messaging, true, first));
                    sections.add(section(messaging, false, second));
                }
                case 1 -> {
                    page.table(HEADER, cells(first)).tableWithoutHeader(cells(second, codeAbove));
                    sections.add(section(messaging, true, first));
                    if (!second.isEmpty()) {
                        sections.add(section(messaging, false, second));
                    }
                }
                case 2 -> {
                    List<List<String>> divided = new ArrayList<>(cells(first));
                    divided.add(HEADER);
                    // No cell spans a header.
                    divided.addAll(format == Format.HTML_WITH_SPANS ? cells(second) : cells(second, codeAbove));
                    page.table(HEADER, divided);
                    sections.add(section(messaging, true, rows));
                }
                default -> {
                    page.table(HEADER, cells(first))
                            .heading(3, "Rich media errors")
                            .table(HEADER, cells(second));
                    sections.add(section(messaging, true, first));
                    sections.add(section(List.of("Rich media errors", "Messaging", "Codes"), true, second));
                }
            }
            List<PageRow> profile = random.rows(5);
            page.heading(2, "Profile").table(HEADER, cells(profile));
            sections.add(section(List.of("Profile", "Codes"), true, profile));
            assertThat(page.read(format).sections()).as("page %d", seed).isEqualTo(sections);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFurtherTableHasNoHeadingOfItsOwn(Format format) {
        List<PageRow> codes = List.of(new PageRow(200, "All is well", "Returned when all is well."));
        for (int seed = 0; seed < PAGES; seed++) {
            RandomRows random = new RandomRows(seed);
            List<PageRow> rows = random.rows(8);
            PageSketch page = new PageSketch().heading(2, "Messaging").table(HEADER, cells(rows));
            if (random.chance(50)) {
                page.prose(random.chance(50) ? "The codes of HTTP:" : "HTTP codes");
            }
            assertThat(page.table(HEADER, cells(codes)).read(format).sections())
                    .as("page %d", seed)
                    .extracting(PageSection::headed)
                    .containsExactly(true, false);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aTableAtTheTopOfThePageHasNoTitle(Format format) {
        List<PageRow> rows = new RandomRows(1).rows(8);
        assertThat(new PageSketch()
                        .table(HEADER, cells(rows))
                        .heading(2, "Messaging")
                        .read(format)
                        .sections())
                .containsExactly(section(List.of(), true, rows));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsInNoStatusTableIsProse(Format format) {
        for (int seed = 0; seed < PAGES; seed++) {
            RandomRows random = new RandomRows(seed);
            List<PageRow> rows = random.rows(6);
            List<String> others = List.of(random.text(), random.text(), random.text(), random.text());
            Page page = new PageSketch()
                    .heading(2, others.get(0))
                    .table(List.of("Name", "Type"), List.of(List.of(others.get(1), others.get(2))))
                    .heading(2, "Messaging")
                    .table(HEADER, cells(rows))
                    .prose(others.get(3))
                    .read(format);
            assertThat(others).as("page %d", seed).allMatch(page::says);
            assertThat(rows).as("page %d", seed).noneMatch(row -> page.says(row.message()));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theNumberOfAHeadingIsTheCodeOfTheTableBelow(Format format) {
        for (int seed = 0; seed < PAGES; seed++) {
            RandomRows random = new RandomRows(seed);
            PageSketch page = new PageSketch().heading(1, "Codes");
            List<PageSection> sections = new ArrayList<>();
            for (String title : List.of("Messaging", "Profile")) {
                page.heading(2, title);
                List<PageRow> rows = random.rows(8);
                int above = Integer.MIN_VALUE;
                for (int i = 0; i < rows.size(); i++) {
                    PageRow row = rows.get(i);
                    if (row.code() == above) {
                        continue;
                    }
                    above = row.code();
                    page.heading(3, (random.chance(30) ? "Error code " : "") + row.code())
                            .table(
                                    List.of("Message", "Description"),
                                    rows.stream()
                                            .filter(other -> other.code() == row.code())
                                            .map(other -> List.of(other.message(), other.description()))
                                            .toList());
                }
                sections.add(section(List.of(title, "Codes"), true, rows));
            }
            assertThat(page.read(format).sections()).as("page %d", seed).isEqualTo(sections);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aColumnOfApisDividesATable(Format format) {
        List<String> apis = List.of("Messaging", "Event", "Profile");
        for (int seed = 0; seed < PAGES; seed++) {
            RandomRows random = new RandomRows(seed);
            List<List<PageRow>> byApi = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            List<List<String>> cells = new ArrayList<>();
            for (PageRow row : random.rows(10)) {
                int owners = 1 + random.number(7);
                List<String> named = new ArrayList<>();
                for (int i = 0; i < apis.size(); i++) {
                    if ((owners & (1 << i)) != 0) {
                        byApi.get(i).add(row);
                        named.add(apis.get(i));
                    }
                }
                String separator = List.of(", ", "/", " / ", "<br>").get(random.number(4));
                cells.add(List.of(
                        String.valueOf(row.code()), row.message(), String.join(separator, named), row.description()));
            }
            Page page = new PageSketch()
                    .heading(1, "Codes")
                    .table(List.of("Code", "Message", "API", "Description"), cells)
                    .read(format);
            List<PageSection> sections = new ArrayList<>();
            for (int i = 0; i < apis.size(); i++) {
                if (!byApi.get(i).isEmpty()) {
                    sections.add(section(List.of(apis.get(i), "Codes"), true, byApi.get(i)));
                }
            }
            assertThat(page.sections()).as("page %d", seed).containsExactlyInAnyOrderElementsOf(sections);
        }
    }
}
