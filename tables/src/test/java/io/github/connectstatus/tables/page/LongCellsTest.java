package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes more than linear time to read would not end here. */
class LongCellsTest {

    private static final int LENGTH = 80_000;

    @ParameterizedTest
    @ValueSource(strings = {" ", "\"", "<", "[", "²", "(deprecated) ", "xReturned"})
    void aCellOfAnyLengthIsRead(String part) {
        String cell = part.repeat(LENGTH / part.length());
        for (Format format : Format.values()) {
            PageRow row = new PageRow(7000, "a" + cell + "b", "Returned when " + cell);
            assertThat(VendorPage.read(format.write(VendorPage.of("Messaging", List.of(row)))))
                    .isNotNull();
        }
        for (String page : List.of(
                "|Code|Message|\n|-|-|\n|7000|a" + cell + "b|\n",
                "<html><table><tr><th>Code<th>Message<tr><td>7000<td>a" + cell + "</table></html>",
                "<Table><tr><th>Code</th><th>Message</th></tr><tr><td>7000</td><td>a" + cell + "</td></tr></Table>",
                "A\n\nCodeMessageDescription\n7000a" + cell + "Returned when b\n" + cell + "\nCode" + cell + "x\n",
                cell,
                cell + "x\n|-|-|")) {
            assertThat(VendorPage.read(page)).isNotNull();
        }
    }
}
