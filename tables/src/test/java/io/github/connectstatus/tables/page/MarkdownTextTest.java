package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.page.PageBlock.Heading;
import io.github.connectstatus.tables.page.PageBlock.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    private static final String TABLE = "\n\n|a|b|\n|-|-|\n|1|2|\n";

    @Test
    void headingsTablesAndTextsAreBlocks() {
        List<PageBlock> blocks = MarkdownText.blocks("# A *b*\n\n**C**\n\nd _e_.\n\n- f\n- g\n\n> h" + TABLE);
        assertThat(blocks)
                .startsWith(
                        new Heading(1, "A b"),
                        new Heading(Heading.BOLD, "C"),
                        new Prose("d e."),
                        new Prose("f"),
                        new Prose("g"),
                        new Prose("h"))
                .hasSize(7);
        PageBlock.Table table = (PageBlock.Table) blocks.get(6);
        assertThat(table.mayBeShifted()).isTrue();
        assertThat(table.rows())
                .containsExactly(
                        List.of(CellText.of("a"), CellText.of("b")), List.of(CellText.of("1"), CellText.of("2")));
    }

    @Test
    void aBoldWordIsNoHeading() {
        assertThat(MarkdownText.blocks("**A** b\n\n- **c**\n\n*d*"))
                .containsExactly(new Prose("A b"), new Heading(Heading.BOLD, "c"), new Prose("d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Codes of *all*",
                "01234567890123456789012345678901234567890123456789012345678901234567890123456789"
            })
    void aLineAboveATableIsItsTitle(String line) {
        assertThat(MarkdownText.blocks(line + TABLE).get(0))
                .isEqualTo(new Heading(Heading.PLAIN, line.replace("*", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The codes:",
                "Those are the codes.",
                "Codes,",
                "Codes\nof all",
                "Codes\\\nof all",
                "- Codes",
                "012345678901234567890123456789012345678901234567890123456789012345678901234567890",
                "Codes\n\nof all."
            })
    void anotherTextAboveATableIsNone(String text) {
        assertThat(MarkdownText.blocks(text + TABLE).get(0)).isInstanceOf(Prose.class);
    }

    @Test
    void aTitleStandsDirectlyAboveItsTable() {
        assertThat(MarkdownText.blocks("Codes\n\nof all" + TABLE))
                .startsWith(new Prose("Codes"), new Heading(Heading.PLAIN, "of all"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "1. a;1. a",
                "1. a\\nb;1. a b",
                "- a;- a",
                "- a\\n- b;a b",
                "* a\\n  * b;a b",
                "**a** `b` [c](d);a b c",
                "a <type> b;a <type> b",
                "a<br>b <i>c</i>;a b c",
                "<i>a;a",
                "<u>a;a",
                "a</u> b;a b",
                "<CODE>a</CODE>;a",
                "<code>a;<code>a",
                "a</code>;a</code>",
                "<code>a</code> <code>b</code>;a b",
                "a <!-- b --> c;a c"
            })
    void aCellIsReadLikeOneOfHtml(String markdown, String text) {
        assertThat(MarkdownText.ofCell(markdown.replace("\\n", "\n")).text()).isEqualTo(text);
    }

    @Test
    void aCellOfATableMayHaveMarkup() {
        PageBlock.Table table = (PageBlock.Table)
                MarkdownText.blocks("|a|b|\n|-|-|\n|**1**|~~c~~ <type>|\n").get(0);
        assertThat(table.rows().get(1)).extracting(CellText::text).containsExactly("1", "<type>");
        assertThat(table.rows().get(1).get(1).mark()).contains("partly struck out");
    }
}
