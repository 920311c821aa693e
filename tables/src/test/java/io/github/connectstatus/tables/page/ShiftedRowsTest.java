package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are divided by slashes, their cells by pipes. */
class ShiftedRowsTest {

    private static List<List<CellText>> rows(String rows) {
        return Stream.of(rows.split("/"))
                .map(row -> Stream.of(row.split("\\|", -1)).map(CellText::of).toList())
                .toList();
    }

    private static String restored(String header, String rows) {
        List<CellText> cells = rows(header).get(0);
        StatusTable table = new StatusTable(
                List.of(), true, HeaderMapping.of(cells, ColumnNames.USUAL).orElseThrow(), cells, List.of());
        return String.join(
                "/",
                ShiftedRows.restored(table, List.of(), rows(rows)).stream()
                        .map(row -> String.join(
                                "|", row.stream().map(CellText::text).toList()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1|No answer|Returned so./line busy|Returned so., 1|No answer|Returned so./|line busy|Returned so.",
        "1|No answer|Returned so./line busy|Returns so.|, 1|No answer|Returned so./|line busy|Returns so.",
        "1|No answer|Returned so./a b|Returned./c d|Returned., 1|No answer|Returned so./|a b|Returned./|c d|Returned.",
        "1|No answer|Returned so./|/a b|Returned., 1|No answer|Returned so./|/|a b|Returned.",
        // A description ends with a full stop, as no message does.
        "1|No answer|It is so./line busy|This is so., 1|No answer|It is so./|line busy|This is so.",
        "1|No answer|Returned so/line busy|Returned, 1|No answer|Returned so/|line busy|Returned"
    })
    void aRowThatIsCertainlyShiftedIsMovedBack(String rows, String restored) {
        assertThat(restored("Code|Message|Description", rows)).isEqualTo(restored);
    }

    @ParameterizedTest
    @CsvSource({
        // The first cell may be a code, or the second a message.
        "1|No answer|Returned so./busy|Returned so.",
        "1|No answer|Returned so./line busy|No answer",
        "1|Returned text|Returned so./line busy|Returned so",
        "1|No answer|It is so/line busy|This is so.",
        "1|No answer.|It is so./line busy|This is so.",
        "1|No answer|It is so./line busy|This is so",
        // The row has too few cells, or too many.
        "1|No answer|Returned so./line busy|",
        "1|No answer|Returned so./line busy|Returned so.|Returned.",
        // The row above is not complete, or none.
        "1|No answer|Returned so./2|Text|/line busy|Returned so.",
        "1|No answer|Returned so./2||Text/line busy|Returned so.",
        "1|No answer|Returned so./x|y|z/line busy|Returned so.",
        "line busy|Returned so./1|No answer|Returned so.",
        // There is nothing to compare with.
        "1|No answer|/line busy|It is so.",
        // Other rows have a blank cell where their code is not repeated.
        "1|No answer|Returned so./line busy|Returned so./|Text|Returned so."
    })
    void anyOtherRowStays(String rows) {
        assertThat(restored("Code|Message|Description", rows)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"Code|Description|Message", "Code|Message|Description|More", "Code|Message"})
    void inATableOfOtherColumnsNoRowIsMoved(String header) {
        String rows = "1|No answer|Returned so./line busy|Returned so.";
        assertThat(restored(header, rows)).isEqualTo(rows);
    }
}
