package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLimitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|Code|Message|\\n|-|-|\\n; |1|a|\\n; ''; 10000",
                // A row stands in the section of each of its APIs.
                "|Code|Message|API|\\n|-|-|-|\\n; |1|a|A,B|\\n; ''; 5000",
                "A\\nCodeMessage\\n; 1a\\n; ''; 10000",
                "A\\nCodeMessage\\n1a\\n• b\\nCodeMessage\\n; 1a\\n; ''; 9999",
                "<html><table><tr><th>Code<th>Message; <tr><td>1<td>a; </table></html>; 10000"
            })
    void aPageMayHaveTenThousandRows(String start, String row, String end, int most) {
        String first = start.replace("\\n", "\n");
        String repeated = row.replace("\\n", "\n");
        assertThat(VendorPage.read(first + repeated.repeat(most) + end).problems())
                .isEmpty();
        assertThat(VendorPage.read(first + repeated.repeat(most + 1) + end).problems())
                .singleElement()
                .asString()
                .isEqualTo("page: the page has more than 10000 rows of status codes; save the page of status codes"
                        + " alone");
    }

    @ParameterizedTest
    @CsvSource({"4, '', Markdown", "16, '<html>', "})
    void aPageMayHaveSoManyMegabytes(int most, String start, String format) {
        String page =
                start + "|Code|Message|\n|-|-|\n|1|a|\n<table><tr><th>Code<th>Message<tr><td>1<td>a</table></html>";
        String largest = page + " ".repeat((most << 20) - page.length());
        assertThat(VendorPage.read(largest).problems()).isEmpty();
        assertThat(VendorPage.read(largest + " ").problems())
                .singleElement()
                .asString()
                .startsWith(
                        "page: a page" + (format == null ? "" : " in " + format) + " may have " + most + " MB at most");
    }
}
