package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Location;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that take a long time where a pattern is matched again from each of their characters. */
class HostileLinesTest {

    private static final int LENGTH = 200_000;
    private static final String TABLE = "\n\n| Code | Message |\n| - | - |\n| 1 | a b |\n\n";

    static Stream<String> lines() {
        return Stream.of(
                        " ", "\t", "|", "| ", "-", "- ", ":", "\\", "\\|", "#", "|-", ":-", " | -", "code ", "a ", "1",
                        "1 ", ".")
                .flatMap(part -> Stream.of(
                        part.repeat(LENGTH / part.length()),
                        "Code" + part.repeat(LENGTH / part.length()) + "x",
                        "|" + part.repeat(LENGTH / part.length()) + "x"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineOfOneCharacterIsReadInNoTime(String line) {
        assertThat(VendorPage.read(line + TABLE + line).value()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineOfOneCharacterIsNoPage(String line) {
        assertThat(VendorPage.read(line).value()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineOfFlattenedTextIsReadInNoTime(String line) {
        String text = line + "\nA\n\nCodeMessageDescription\n1No answerReturned.\n" + line;
        assertThat(PageFormat.detect(Location.of("page"), text)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("comments")
    void whatOnlyStartsLikeHtmlIsReadInNoTime(String text) {
        assertThat(VendorPage.read(text).value()).isEmpty();
    }

    static Stream<String> comments() {
        return Stream.of("<!---->", "<!-- -->\n", "<!--", "<?xml ?>", " \n").map(part -> part.repeat(600) + "x");
    }

    /** Each element alone would move all that follow it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a<br>",
                "<del>a</del> ",
                "<b>Deprecated</b> a ",
                "<i hidden>a</i> ",
                "<i style=display:block>a</i>",
                "<sup>*</sup>a "
            })
    void aCellOfManyElementsIsReadInNoTime(String part) {
        String cell = part.repeat(LENGTH / 2);
        assertThat(VendorPage.read("<html><table><tr><th>Code<th>Message<tr><td>1<td>a" + cell + "</table></html>")
                        .value())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~~a~~ ", "a<br>", "<del>a</del> ", "**Deprecated** a "})
    void aCellOfMarkdownIsReadAlike(String part) {
        String cell = part.repeat(LENGTH / 2);
        assertThat(VendorPage.read("|Code|Message|\n|-|-|\n|1|a" + cell + "|\n").value())
                .isPresent();
    }

    /** Each would be compared with the rows of another length, or with all rows above. */
    @ParameterizedTest
    @ValueSource(strings = {"a\n", "1a\n", "24 hours\n", "7000a\n", "CodeMessage\n", "CodeMessage\n7000a\n"})
    void aPageOfManyLinesIsReadInNoTime(String lines) {
        String page = "A\nCodeMessage\n100a\n" + "7000a\n".repeat(5_000) + "100a\n".repeat(4_000);
        assertThat(VendorPage.read(page + lines.repeat(LENGTH / 2))).isNotNull();
    }

    @Test
    void aLineOfManyVerbsIsReadInNoTime() {
        assertThat(DescriptionStart.of("no answer" + " -Returned".repeat(LENGTH / 2)))
                .isZero();
    }
}
