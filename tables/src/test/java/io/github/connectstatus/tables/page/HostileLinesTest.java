package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Location;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
}
