package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Text expired[^1]|Text expired",
                "Text expired¹⁰|Text expired",
                "Text expired¹,|Text expired,",
                "Text expired[^1].|Text expired.",
                "Text expired [^1]|Text expired",
                "Text[^note_1] expired|Text expired",
                "Text[^1], expired|Text, expired",
                "Text[^1][^2] expired|Text expired",
                "Text[^a234567890123456789]|Text",
                "Text expired¹|Text expired",
                "Text expired¹,²|Text expired",
                "Text expired¹ ²|Text expired",
                "Text expired ³|Text expired",
                "Text expired¹.|Text expired.",
                "Text expired.¹ Later|Text expired. Later",
                "Expired (text)¹|Expired (text)",
                "Expired (text) ¹|Expired (text)",
                "Out¹|Out",
                "7001¹|7001",
                "123456789¹|123456789",
                "Text† expired|Text expired",
                "Text expired ‡|Text expired"
            })
    void aReferenceIsNoText(String text, String without) {
        assertThat(Footnotes.withoutReferences(text)).isEqualTo(without);
        assertThat(Footnotes.doubt(without)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[^1] Text",
                "Text [^1] expired",
                "Text[^1]expired",
                "¹ Text",
                "Area in km²",
                "km²",
                "Area in km ²",
                "1234567890¹",
                "Text¹ expired",
                "Text¹, expired",
                "Text,¹ expired",
                "Text † expired",
                "Text†expired",
                "items[1]",
                "items[90]"
            })
    void whatMayBeAReferenceStaysAndIsUncertain(String text) {
        assertThat(Footnotes.withoutReferences(text)).isEqualTo(text);
        assertThat(Footnotes.doubt(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text[^]",
                "Text[^a b]",
                "Text[^a-b]",
                "Text[^a",
                "Text[^a2345678901234567890]",
                "items[0]",
                "items[123]",
                "items[a]",
                "items [1]",
                "[1]",
                "items[1] expired",
                "Text, expired"
            })
    void otherTextsAreKept(String text) {
        assertThat(Footnotes.withoutReferences(text)).isEqualTo(text);
        assertThat(Footnotes.doubt(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Text<sup>1</sup>|Text¹",
                "Text<sup>10</sup>|Text¹⁰",
                "Text<sup>1 <a href='#f'>*</a></sup>|Text¹",
                "Text<sup>1, 2</sup>|Text¹,²",
                "Text<sup>123456789</sup>|Text¹²³⁴⁵⁶⁷⁸⁹",
                "Text<sup>[1]</sup>|Text",
                "Text<sup>[12]</sup>|Text",
                "Text<sup>(a)</sup>|Text",
                "Text<sup>*</sup>|Text",
                "Text<sup></sup>|Text",
                "2<sup>nd</sup> text|2nd text",
                "Text<sup>(deprecated)</sup>|Text(deprecated)",
                "Text<sup><a href='#f'>1</a></sup>|Text",
                "Text<sup><a href='#f'>*</a></sup>|Text",
                "Text<a href='x#f'>[1]</a>|Text",
                "Text<a href='x'>^1</a>|Text",
                "Text<a href='x'>[^1]</a>|Text",
                "Text<a role='doc-noteref' href='x'>1</a>|Text",
                "Text<a data-footnote-ref href='x'>1</a>|Text",
                "Text<a class='x fnref' href='x'>1</a>|Text",
                "Text<a href='x'>[1]</a>|Text[1]",
                "Text<a href='#f'>1</a>|Text1",
                "Text<a href='#f'>[see below]</a>|Text[see below]",
                "Text<b role='doc-noteref'>1</b>|Text1"
            })
    void ofElementsThoseThatAreReferencesAreRemoved(String html, String text) {
        Element cell = Jsoup.parseBodyFragment(html).body();
        assertThat(Footnotes.removeFrom(cell)).isEmpty();
        assertThat(cell.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text<sup>ab</sup>",
                "Text<sup>***</sup>",
                "Text<sup>[123]</sup>",
                "Text<sup>[-]</sup>",
                "Text<sup>1234567890</sup>",
                "Text<sup>2</sup><sup>ab</sup>"
            })
    void anotherSuperscriptIsUncertain(String html) {
        assertThat(Footnotes.removeFrom(Jsoup.parseBodyFragment(html).body())).isPresent();
    }
}
