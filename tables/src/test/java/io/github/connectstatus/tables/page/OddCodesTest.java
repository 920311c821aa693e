package io.github.connectstatus.tables.page;

import static io.github.connectstatus.tables.page.RandomRows.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows whose code is no number are left to the reader of the page, and none of them becomes a status of another code. */
class OddCodesTest {

    private static final int PAGES = 300;
    private static final List<String> ODD =
            List.of("0-99", "3xx", "0x1F", "N/A", "7003a", "+7003", "7003.", "1e3", "All others", "12345678901", "*");

    static Set<Format> formats() {
        return PageSketch.FORMATS;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aRowWithAnOddCodeIsUnreadableAndSoAreThoseBelowIt(Format format) {
        for (int seed = 0; seed < PAGES; seed++) {
            RandomRows random = new RandomRows(seed);
            List<List<String>> cells = new ArrayList<>();
            List<PageRow> rows = new ArrayList<>();
            List<String> codes = new ArrayList<>();
            String above = "";
            String written = "";
            for (PageRow row : random.rows(10)) {
                String code = String.valueOf(row.code());
                if (!code.equals(above)) {
                    written = random.chance(30) ? ODD.get(random.number(ODD.size())) : code;
                }
                cells.add(List.of(code.equals(above) ? "" : written, row.message(), row.description()));
                above = code;
                if (written.equals(code)) {
                    rows.add(row);
                } else {
                    codes.add(written);
                }
            }
            PageSection section = section(new PageSketch().table(HEADER, cells), format);
            assertThat(section.rows()).as("page %d", seed).isEqualTo(rows);
            if (format == Format.EXTRACTED || format == Format.EXTRACTED_WITHOUT_PIPES) {
                // Behind an odd code, it is not certain that a row is shifted.
                assertThat(section.unreadable()).as("page %d", seed).hasSameSizeAs(codes);
            } else {
                assertThat(section.unreadable())
                        .as("page %d", seed)
                        .extracting(UnreadableRow::code)
                        .isEqualTo(codes);
            }
        }
    }

    private static PageSection section(PageSketch page, Format format) {
        List<PageSection> sections = page.read(format).sections();
        assertThat(sections).hasSize(1);
        return sections.get(0);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void leadingZerosAreFineUnlessTwoCodesDifferInThemAlone(Format format) {
        PageSection fine = section(
                new PageSketch().table(HEADER, List.of(List.of("001", "a b", "c"), List.of("02", "d e", "f"))), format);
        assertThat(fine.rows()).containsExactly(new PageRow(1, "a b", "c"), new PageRow(2, "d e", "f"));
        assertThat(fine.unreadable()).isEmpty();

        PageSection doubtful = section(
                new PageSketch()
                        .table(
                                HEADER,
                                List.of(
                                        List.of("001", "a b", "c"),
                                        List.of("2", "d e", "f"),
                                        List.of("1", "g h", "i"))),
                format);
        assertThat(doubtful.rows()).containsExactly(new PageRow(2, "d e", "f"));
        assertThat(doubtful.unreadable())
                .extracting(UnreadableRow::code, row -> row.problem().toString())
                .containsExactly(
                        tuple(
                                "001",
                                "page: row 1 below the header: \"001\" and \"1\" are one number; correct the code, or"
                                        + " leave the row out with --skip"),
                        tuple(
                                "1",
                                "page: row 3 below the header: \"001\" and \"1\" are one number; correct the code, or"
                                        + " leave the row out with --skip"));
    }

    @Test
    void codesOfSectionsThatDivideATableAreOneNumberToo() {
        assertThat(new PageSketch()
                        .heading(2, "A")
                        .table(HEADER, List.of(List.of("01", "a b", "c")))
                        .table(HEADER, List.of(List.of("1", "d e", "f")))
                        .read(Format.PIPES)
                        .sections())
                .allSatisfy(section -> {
                    assertThat(section.rows()).isEmpty();
                    assertThat(section.unreadable()).hasSize(1);
                });
    }

    @Test
    void anOddHeadingAmongCodesIsAnOddCode() {
        PageSketch page = new PageSketch().heading(2, "A");
        for (String code : List.of("1", "2-9", "10")) {
            page.heading(3, code).table(List.of("Message", "Description"), List.of(List.of("m " + code, "d")));
        }
        PageSection section = section(page, Format.PIPES);
        assertThat(section.rows()).containsExactly(new PageRow(1, "m 1", "d"), new PageRow(10, "m 10", "d"));
        assertThat(section.unreadable()).extracting(UnreadableRow::code).containsExactly("2-9");
    }
}
