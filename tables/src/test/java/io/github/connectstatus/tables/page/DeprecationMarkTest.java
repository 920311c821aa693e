package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeprecationMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(deprecated) Text expired|Text expired",
                "[Obsolete] Text expired|Text expired",
                "{removed} Text expired|Text expired",
                "（retired）Text expired|Text expired",
                "【unused】 Text expired|Text expired",
                "(deprecated): Text expired|Text expired",
                "(deprecated) - Text expired|Text expired",
                "(deprecated.) Text expired|Text expired",
                "(deprecated)|''",
                "(deprecated since 6.20) Text expired|Text expired",
                "(now no longer used) Text expired|Text expired",
                "(deprecated, that is) Text expired|Text expired",
                "(deprecated) [removed] Text expired|Text expired",
                "(deprecated) (deprecated) (deprecated) (deprecated) (deprecated) a|(deprecated) a",
                "Text expired (deprecated)|Text expired",
                "Text expired (deprecated).|Text expired.",
                "Text (a) expired [use B] (deprecated)|Text (a) expired [use B]",
                "Deprecated: Text expired|Text expired",
                "Deprecated:a|a",
                "Deprecated - Text expired|Text expired",
                "Deprecated -Text expired|Text expired",
                "Deprecated – Text expired|Text expired",
                "Deprecated. Text expired|Text expired",
                "Text expired - deprecated|Text expired",
                "Text expired – Removed.|Text expired",
                "Text expired — retired|Text expired",
                "Text expired. Deprecated|Text expired.",
                "Text expired! Deprecated.|Text expired!",
                "Text expired; deprecated|Text expired;",
                "a. deprecated|a."
            })
    void aLabelAtAnEndIsNoText(String labelled, String text) {
        assertThat(DeprecationMark.withoutLabels(labelled)).isEqualTo(text);
        assertThat(DeprecationMark.isIn(labelled)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Text expired",
                "Deprecated text expired",
                "Deprecated-text expired",
                "Deprecated:",
                "The text is deprecated",
                "Text-deprecated",
                ". deprecated",
                "(not deprecated) Text expired",
                "(deprecated text) expired",
                "(deprecatedness) Text expired",
                "(deprecated Text expired",
                "Text expired (soon)",
                "Text expired) deprecated)"
            })
    void aWordOfASentenceIsNoLabel(String text) {
        assertThat(DeprecationMark.withoutLabels(text)).isEqualTo(text);
        assertThat(DeprecationMark.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deprecated", "Deprecated.", "No longer in use"})
    void aTextMayBeNothingButALabel(String text) {
        assertThat(DeprecationMark.isIn(text)).isTrue();
    }

    @Test
    void aLabelWithinATextIsSeenAndStays() {
        assertThat(DeprecationMark.isIn("Text (deprecated) expired")).isTrue();
        assertThat(DeprecationMark.withoutLabels("Text (deprecated) expired")).isEqualTo("Text (deprecated) expired");
    }

    @Test
    void aLabelIsNoLongerThanALine() {
        String longest = "(deprecated since " + "x".repeat(61) + ")";
        assertThat(DeprecationMark.withoutLabels(longest + " Text")).isEqualTo("Text");
        assertThat(DeprecationMark.withoutLabels("Text " + longest)).isEqualTo("Text");
        String longer = "(deprecated since " + "x".repeat(62) + ")";
        assertThat(DeprecationMark.withoutLabels(longer + " Text")).isEqualTo(longer + " Text");
        assertThat(DeprecationMark.withoutLabels("Text " + longer)).isEqualTo("Text " + longer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>Deprecated</b> Text|Text",
                "Text <span>deprecated</span>|Text",
                "<b>Obsolete<i>Deprecated</i></b>|''",
                // What is emphasized may be a word of the sentence.
                "<em>deprecated</em> Text|deprecated Text",
                "A <span>deprecated</span> text|A deprecated text",
                "Text <a>deprecated</a>|Text deprecated",
                "<span><i>deprecated</i></span> Text|deprecated Text"
            })
    void aBadgeIsSeenAndRemovedAtAnEnd(String html, String text) {
        Element cell = Jsoup.parseBodyFragment(html).body();
        assertThat(DeprecationMark.removeFrom(cell)).isTrue();
        assertThat(cell.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>Text</b> expired", "<span>deprecated</span>", "The deprecated <b>text</b>"})
    void otherElementsAreNoBadges(String html) {
        Element cell = Jsoup.parseBodyFragment(html).body();
        String text = cell.text();
        assertThat(DeprecationMark.removeFrom(cell)).isFalse();
        assertThat(cell.text()).isEqualTo(text);
    }
}
