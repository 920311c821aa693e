package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTextTest {

    private static String lines(String html) {
        StringBuilder doc = new StringBuilder();
        JavadocText.appendLines(html, doc);
        return doc.toString();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "<b> & {@link a}, &lt;b&gt; &amp; {&#64;link a}",
                "C:\\u0041, C:&#92;u0041",
                "/* a / b */ **/, /* a / b *&#47; **&#47;",
                "\u00e9\u007f\u0080\u2028\u2029., \"\\u00e9 \\u0080  .\""
            })
    void aTextStandsInTheDocumentationAsItIs(String text, String html) {
        assertThat(JavadocText.escape(text)).isEqualTo(html);
    }

    @Test
    void aLineBreakIsASpace() {
        assertThat(JavadocText.escape("a\nb\u0001c")).isEqualTo("a b c");
    }

    @Test
    void wordsFillALine() {
        String most = "x".repeat(98);

        assertThat(lines("a " + most + " b")).isEqualTo("a " + most + "\nb\n");
        assertThat(lines("ab " + most)).isEqualTo("ab\n" + most + "\n");
        assertThat(lines("a b " + "c".repeat(96) + " d")).isEqualTo("a b " + "c".repeat(96) + "\nd\n");
    }

    @Test
    void aWordThatIsLongerThanALineStandsAlone() {
        String word = "x".repeat(101);

        assertThat(lines(word + " a")).isEqualTo(word + "\na\n");
        assertThat(lines("a " + word)).isEqualTo("a\n" + word + "\n");
    }

    @Test
    void spacesOfAnyKindAndNumberAreOne() {
        assertThat(lines(" a\tb\nc\rd\fe  f ")).isEqualTo("a b c d e f\n");
    }

    @Test
    void anInlineTagIsNotBroken() {
        String tag = "{@code a b}";
        String most = "x".repeat(100 - tag.length());

        assertThat(lines(most + tag + " c d")).isEqualTo(most + tag + "\nc d\n");
        assertThat(lines(most + " " + tag + " c")).isEqualTo(most + "\n" + tag + " c\n");
    }

    @Test
    void paragraphsAreApart() {
        StringBuilder doc = new StringBuilder();
        JavadocText.appendParagraph("a", doc);
        JavadocText.appendParagraph("<p>b", doc);

        assertThat(doc).hasToString("a\n\n<p>b\n");
    }
}
