package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of flattened text; lines are divided by slashes. */
class FlattenedPageTest {

    private static final String LONG = "x".repeat(80);

    private static Page read(String lines) {
        return VendorPage.read(lines.replace('/', '\n')).value().orElseThrow();
    }

    /** The sections, each as its title and, behind a colon, the codes of its rows; those of unreadable rows in brackets. */
    private static List<String> sections(String lines) {
        return read(lines).sections().stream()
                .map(section -> section.title() + (section.headed() ? "" : "+") + ":"
                        + String.join(
                                ",",
                                section.rows().stream()
                                        .map(row -> row.code() + row.message())
                                        .toList())
                        + (section.unreadable().isEmpty()
                                ? ""
                                : section.unreadable().stream()
                                        .map(UnreadableRow::code)
                                        .toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A/CodeMessage/1a/2b; A:1a,2b",
                "A//CodeMessage//1a/2b; A:1a,2b",
                "CodeMessage/1a; +:1a",
                "A/B/Status CodesError Messages/1a; B:1a",
                "12 B/Code Message/1a; 12 B:1a",
                // A row, or a paragraph, is no title.
                "No answerReturned./CodeMessage/1a; +:1a",
                "xLLLL/CodeMessage/1a; +:1a",
                "LLLL/CodeMessage/1a; LLLL:1a",
                // A table ends at a title, at a bullet, or where no row follows a blank line.
                "A/CodeMessage/1a/B/CodeMessage/1b; A:1a!B:1b",
                "A/CodeMessage/1a/• B/2b; A:1a",
                "A/CodeMessage/1a/- B/2b; A:1a",
                "A/CodeMessage/1a//B; A:1a",
                "A/CodeMessage/1a//B/2b; A:1a",
                "A/CodeMessage/1a//bReturned./2c; A:1a,1bReturned.,2c",
                "A/CodeMessage//a/1b; A:1b[]",
                "A/CodeMessage/1a/bLLLL/CodeMessage/2c; A:1a,1bLLLL,2c",
                // A header is repeated on a new page, unless the codes start anew.
                "A/CodeMessage/1aReturned./CodeMessage/2b; A:1aReturned.,2b",
                "A/CodeMessage/1aReturned./CodeMessage/b; A:1aReturned.,1b",
                "A/CodeMessage/2aReturned./CodeMessage/1b; A:2aReturned.!+:1b",
                "A/CodeMessage/1aReturned./CodeMessage; A:1aReturned.!+:"
            })
    void aTableHasTheRowsBelowItsHeader(String lines, String sections) {
        assertThat(sections(lines.replace("LLLL", LONG)))
                .containsExactly(sections.replace("LLLL", LONG).split("!"));
    }

    @Test
    void aParagraphThatStartsWithADigitIsARow() {
        String paragraph = "24 " + "x".repeat(78);
        assertThat(sections("A/CodeMessage/7001a//" + paragraph)).containsExactly("A:7001a,7001" + paragraph);
        assertThat(sections("A/CodeMessage/7001a//" + paragraph.substring(0, 80)))
                .containsExactly("A:7001a");
    }

    @Test
    void otherLinesAreProse() {
        assertThat(read("A/b/CodeMessage/1a//c/• d").prose()).isEqualTo("A b c • d");
    }

    @ParameterizedTest
    @CsvSource({"CodeMessage, false", "CodeDescription, false", "CodeMessageDescription, true"})
    void aRowIsTakenApartOnlyIntoMessageAndDescription(String header, boolean descriptions) {
        PageSection section =
                read("A/" + header + "/1No answerReturned.").sections().get(0);
        assertThat(section.hasDescriptions()).isEqualTo(descriptions);
        assertThat(section.rows())
                .containsExactly(
                        descriptions
                                ? new PageRow(1, "No answer", "Returned.")
                                : new PageRow(1, "No answerReturned.", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a; ''; the row \"a\" has no code, nor has one above it that is certain; write the code at the start of"
                        + " the line",
                "1x; ''; where the code ends in the row \"1x\" is uncertain; take the page in HTML or Markdown",
                "'1aCafÃ©'; 1; 'its text looks like UTF-8 that was read in windows-1252, as when Ã© stands for é'; save"
                        + " the page in UTF-8, as the browser shows it",
                "1km²; 1; it is uncertain whether a superscript or a number in brackets is a reference to a footnote;"
                        + " remove the reference in the saved file"
            })
    void whyARowIsNoneIsSaid(String row, String code, String what, String hint) {
        assertThat(read("A/CodeMessage//" + row).sections().get(0).unreadable())
                .singleElement()
                .satisfies(unreadable -> {
                    assertThat(unreadable.code()).isEqualTo(code);
                    assertThat(unreadable.problem()).hasToString("page:4: " + what + "; " + hint);
                });
    }

    @Test
    void aRowMayBeUncertainInItsDescription() {
        assertThat(read("A/CodeMessageDescription/1No answerReturned at km²")
                        .sections()
                        .get(0)
                        .unreadable())
                .hasSize(1);
        assertThat(read("A/CodeMessageDescription/1No answer").sections().get(0).unreadable())
                .singleElement()
                .satisfies(row -> assertThat(row.problem())
                        .hasToString("page:3: where the message ends in the row \"1No answer\" is uncertain; take the"
                                + " page in HTML or Markdown"));
    }

    @Test
    void aRowBelowAnUncertainCodeIsOfNone() {
        assertThat(sections("A/CodeMessage/7001a/70035 b/c/7003e")).containsExactly("A:7001a,7003e[, ]");
    }

    @Test
    void aLabelIsTheMarkOfItsRow() {
        assertThat(
                        read("A/CodeMessageDescription/1No answer (deprecated)Returned./2BusyReturned. (deprecated)/3LostReturned.")
                                .sections()
                                .get(0)
                                .rows())
                .extracting(row -> row.mark().orElse(""))
                .containsExactly("marked as deprecated", "marked as deprecated", "");
    }
}
