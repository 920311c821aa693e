package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

    /** Reads the cell of a row, given with its tag. */
    private static CellText read(String row) {
        return CellReader.read(
                Jsoup.parseBodyFragment("<table>" + row + "</table>").selectFirst("td"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<tr><td><del>Old text</del>|Old text|struck out",
                "<tr><td><s>Old text</s>|Old text|struck out",
                "<tr><td><strike>Old text</strike>|Old text|struck out",
                "<tr><td><b class='line-through'>Old text</b>|Old text|struck out",
                "<tr><td><b class='strikethrough'>Old text</b>|Old text|struck out",
                "<tr><td><b style='text-decoration-line: line-through'>Old text</b>|Old text|struck out",
                "<tr><td><del>Old text</del>.|Old text.|struck out",
                "<tr><td class='strikethrough'>Old text|Old text|struck out",
                "<tr class='strikethrough'><td>Old text|Old text|struck out",
                "<tr class='strikethrough'><td>Old <del>text</del>|Old text|struck out",
                "<tr><td>Text <del>old</del> sent|Text sent|partly struck out",
                "<tr><td>7 <del>old</del>|7|partly struck out",
                "<tr><td><del>Old text</del> (deprecated)|Old text|'struck out, marked as deprecated'",
                "<tr><td>Old text (deprecated)|Old text|marked as deprecated",
                "<tr><td>Old text (deprecated)[^1]|Old text|marked as deprecated",
                "<tr><td>Old text[^1] (deprecated)|Old text|marked as deprecated",
                "<tr><td><b>Deprecated</b> Old text|Old text|marked as deprecated",
                "<tr class='deprecated'><td>Old text|Old text|marked as deprecated",
                "<tr><td class='obsolete'>Old text|Old text|marked as deprecated",
                "<tr hidden><td>Old text|Old text|hidden"
            })
    void whatMakesATextDoubtfulIsItsMark(String row, String text, String mark) {
        CellText read = read(row);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.mark()).contains(mark);
        assertThat(read.doubt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Text expired|Text expired",
                "<del></del>Text expired|Text expired",
                "Text<sup>1</sup> <i hidden>x</i>|Text",
                "<span style='display: block'>Text</span>expired|Text expired",
                "Text<span style='display: list-item'>expired</span>|Text expired",
                "Te<span style='display: inline'>xt</span>|Text",
                "<i hidden>word</i>|''",
                "<i aria-hidden=true>word</i> Text|Text"
            })
    void otherTextsHaveNone(String cell, String text) {
        CellText read = read("<tr><td>" + cell);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.mark()).isEmpty();
        assertThat(read.doubt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Text <type> expired|it holds <type>, of which browsers show nothing",
                "<i aria-hidden=true>word</i>|what its cell shows is hidden from screen readers, so that it may be no text",
                "CafÃ© closed|'its text looks like UTF-8 that was read in windows-1252, as when Ã© stands for é'",
                "Text<sup>ab</sup>|it is uncertain whether a superscript or a number in brackets is a reference to a"
                        + " footnote",
                "Area in km²|it is uncertain whether a superscript or a number in brackets is a reference to a footnote"
            })
    void whatIsUncertainIsSaid(String cell, String doubt) {
        assertThat(read("<tr><td>" + cell).doubt().orElseThrow().what()).isEqualTo(doubt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<br>b", "<p>a</p>b", "<div>a</div><div>b</div>", "<ul><li>a<li>b</ul>"})
    void theLinesOfACellAreKnown(String cell) {
        assertThat(read("<tr><td>" + cell).lines().stream().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly("a", "b");
    }

    @Test
    void aTextWithoutElementsIsOneLine() {
        assertThat(read("<tr><td>a b").lines()).containsExactly("a b");
        assertThat(read("<tr><td>a <b>b</b>").lines()).isEqualTo(List.of("a b"));
    }

    @Test
    void aCellOfPlainTextIsReadAlike() {
        assertThat(CellReader.read(" Old  text[^1] (deprecated)").text()).isEqualTo("Old text");
        assertThat(CellReader.read("Old text (deprecated)").mark()).contains("marked as deprecated");
        assertThat(CellReader.read("CafÃ© closed").doubt()).isPresent();
        assertThat(CellReader.read("Area in km²").doubt()).isPresent();
        assertThat(CellReader.read("Text").doubt()).isEmpty();
    }
}
