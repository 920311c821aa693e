package io.github.connectstatus.tables.page;

import static io.github.connectstatus.tables.page.RandomRows.HEADER;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.page.VendorPage.Format;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What text extractors and editors make of a page. */
class ExtractedPageTest {

    private static final int PAGES = 500;

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"EXTRACTED", "EXTRACTED_WITHOUT_PIPES"})
    void allRowsOfTheVendorsPageAreRead(Format format) {
        VendorPage page = VendorPage.of(Folders.readShipped());
        Page read = page.read(format);
        assertThat(read.sections())
                .allMatch(section -> section.headed()
                        && section.unreadable().isEmpty()
                        && section.rows().equals(page.sections().get(section.title())));
        assertThat(read.sections()).hasSameSizeAs(page.sections().keySet());
        assertThat(read.says(page.note())).isTrue();
    }

    /** Rows without a description, messages of one word, descriptions of another kind, and lines without a code. */
    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"EXTRACTED", "EXTRACTED_WITHOUT_PIPES"})
    void aRowIsReadRightOrNotAtAll(Format format) {
        int right = 0;
        int all = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            RandomRows random = new RandomRows(seed);
            List<PageRow> rows = new ArrayList<>();
            for (PageRow row : random.rows(10)) {
                String message = random.chance(15) ? row.message().replace(' ', '-') : row.message();
                String description = random.chance(15) ? "" : random.chance(15) ? random.text() : row.description();
                rows.add(new PageRow(row.code(), message, description));
            }
            PageSection section = new PageSketch()
                    .table(HEADER, RandomRows.cells(rows))
                    .read(format)
                    .sections()
                    .get(0);
            assertThat(rows).as("page %d", seed).containsAll(section.rows());
            assertThat(section.rows().size() + section.unreadable().size())
                    .as("page %d", seed)
                    .isEqualTo(rows.size());
            right += section.rows().size();
            all += rows.size();
        }
        assertThat(right).isGreaterThan(all * 8 / 10);
    }

    @Test
    void aRowWithACodeIsNotShifted() {
        PageSection section =
                VendorPage.read("""
                        Messaging
                        Code | Message | Description
                        ---|---|---
                        7001 | No answer | Returned when nobody answers.
                        customer is busy | Returned when the line is busy. | |
                        7002 | Text | |
                        not complete above | Returned behind a row without description. | |
                        7003 | Call rejected | Returned when the call is rejected.
                        Rejected | Returned, but a single word may be a code. | |
                        """).value().orElseThrow().sections().get(0);
        assertThat(section.titles()).containsExactly("Messaging");
        assertThat(section.rows())
                .containsExactly(
                        new PageRow(7001, "No answer", "Returned when nobody answers."),
                        new PageRow(7001, "customer is busy", "Returned when the line is busy."),
                        new PageRow(7002, "Text", ""),
                        new PageRow(7003, "Call rejected", "Returned when the call is rejected."));
        assertThat(section.unreadable())
                .extracting(UnreadableRow::code)
                .containsExactly("not complete above", "Rejected");
    }

    @Test
    void tablesThatStandCloselyTogetherAreTold() {
        assertThat(VendorPage.read("""
                        Voice
                        | Error Code | Message | Description |
                        |---|---|---|
                        | 3001 | validation fail | Returned when a parameter is missing. |
                        Chat
                        | Error Code | Message | Description |
                        |---|---|---|
                        | 3001 | no such chat | Returned when there is no chat. |
                        """).value().orElseThrow().sections())
                .containsExactly(
                        new PageSection(
                                List.of("Voice"),
                                true,
                                List.of(new PageRow(3001, "validation fail", "Returned when a parameter is missing.")),
                                true,
                                List.of()),
                        new PageSection(
                                List.of("Chat"),
                                true,
                                List.of(new PageRow(3001, "no such chat", "Returned when there is no chat.")),
                                true,
                                List.of()));
    }

    @Test
    void cellsBeyondTheLastColumnAreNotDropped() {
        PageSection section =
                VendorPage.read("""
                        |Code|Message|Description|
                        |-|-|-|
                        |1|a|b|
                        |2|c|or d|e|
                        """).value().orElseThrow().sections().get(0);
        assertThat(section.rows()).containsExactly(new PageRow(1, "a", "b"));
        assertThat(section.unreadable())
                .singleElement()
                .satisfies(row -> assertThat(row.problem().message()).contains("there are more cells than columns"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aPageMayBeInUtf16(Format format) {
        VendorPage page = VendorPage.of(Folders.readShipped());
        String text = format.write(page);
        Page expected = page.read(format);
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(read("\uFEFF" + text, charset)).isEqualTo(expected);
            assertThat(read(text, charset)).isEqualTo(expected);
        }
    }

    private static Page read(String text, Charset charset) {
        return PageReader.read(
                        new SourceFile("page", text.getBytes(charset)),
                        Map.of("prodname", "Webex Connect"),
                        ColumnNames.USUAL)
                .value()
                .orElseThrow();
    }
}
