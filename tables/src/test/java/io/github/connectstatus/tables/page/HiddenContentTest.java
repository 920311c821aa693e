package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenContentTest {

    private static Element cell(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text<span hidden>x</span>",
                "Text<span aria-hidden=true>x</span>",
                "Text<span style='color: red; display: none'>x</span>",
                "Text<span style='VISIBILITY:HIDDEN'>x</span>",
                "Text<script>x</script><style>x</style><svg><text>x</text></svg>",
                "Text<button>x</button>",
                "Text<clipboard-copy>x</clipboard-copy>",
                "Text<span role=tooltip>x</span>",
                "Text<span class='x SR-Only'>x</span>",
                "Text<a href='#row'>#</a>",
                "Text<a href='#row'>¶</a>",
                "Text<a href='#row'>🔗</a>",
                "Text<a href='x'>Copy link</a>",
                "<b hidden>x<i>x</i></b>Text<a href='#row'><b hidden>x</b>#</a>"
            })
    void whatNoReaderReadsIsRemoved(String html) {
        Element cell = cell(html);
        HiddenContent.removeFrom(cell);
        assertThat(cell.text()).isEqualTo("Text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Te<span aria-hidden=false>xt</span>",
                "Te<span style='display'>xt</span>",
                "Te<span style='none: display'>xt</span>",
                "Te<span style='color: none'>xt</span>",
                "Te<span style='display: block; none'>xt</span>",
                "Te<span role=img class=x>xt</span>",
                "Te<a href='#row'>xt</a>"
            })
    void whatIsShownStays(String html) {
        Element cell = cell(html);
        HiddenContent.removeFrom(cell);
        assertThat(cell.text()).isEqualTo("Text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a href='x'>#</a>", "<b>#</b>", "<b>copy</b>"})
    void onlyALinkToTheRowIsASignOfIt(String html) {
        assertThat(HiddenContent.isHidden(cell(html).child(0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<i aria-hidden=true>word</i>|true",
                "<i aria-hidden=true>*</i>|false",
                "<i hidden>word</i>|false",
                "<i aria-hidden=true style='display:none'>word</i>|false",
                "<i aria-hidden=true>*</i> <i aria-hidden=true>7</i>|true",
                "word|false"
            })
    void whatIsHiddenFromScreenReadersAloneIsShown(String html, boolean shown) {
        assertThat(HiddenContent.isShown(cell(html))).isEqualTo(shown);
    }
}
