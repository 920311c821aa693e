package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.translation.LocalizedText;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FormatPatternTest {

    private static final List<String> PLACEHOLDERS = List.of("a", "b", "c");
    private static final Template TEMPLATE = Template.parse("{a} {b} {c}");
    private static final Object[] ARGUMENTS = {"{1}", "it's", "'{'"};

    private static String pattern(LocalizedText text) {
        return FormatPattern.of(text, TEMPLATE, false);
    }

    /** What a text says once its placeholders have their values. */
    private static String filled(LocalizedText text) {
        StringBuilder filled = new StringBuilder(text.literals().get(0));
        for (int i = 0; i < text.placeholders().size(); i++) {
            filled.append(ARGUMENTS[PLACEHOLDERS.indexOf(text.placeholders().get(i))])
                    .append(text.literals().get(i + 1));
        }
        return filled.toString();
    }

    @Test
    void argumentsAreNumberedAsInEnglish() {
        LocalizedText text = new LocalizedText(List.of("", "", " of ", "!"), List.of("c", "a", "c"));

        assertThat(pattern(text)).isEqualTo("{2}{0} of {2}!");
    }

    @Test
    void apostrophesAreDoubledAndBracesQuoted() {
        assertThat(pattern(LocalizedText.plain("it's {a} {'} 'b'"))).isEqualTo("it''s '{a} {''}' ''b''");
        assertThat(pattern(LocalizedText.plain("{}"))).isEqualTo("'{}'");
        assertThat(pattern(LocalizedText.plain("}{"))).isEqualTo("'}{'");
        assertThat(pattern(LocalizedText.plain("a } b"))).isEqualTo("a '}' b");
        assertThat(pattern(LocalizedText.plain("a { b"))).isEqualTo("a '{' b");
    }

    @Test
    void aValueMayHaveADirectionOfItsOwn() {
        LocalizedText text = new LocalizedText(List.of("", " ", ""), List.of("b", "a"));

        assertThat(FormatPattern.of(text, TEMPLATE, true)).isEqualTo("\u2068{1}\u2069 \u2068{0}\u2069");
    }

    @Property
    void bothFormatsFillInWhatTheTextSays(@ForAll("texts") LocalizedText text) {
        String pattern = pattern(text);

        assertThat(new MessageFormat(pattern, Locale.ROOT).format(ARGUMENTS)).isEqualTo(filled(text));
        assertThat(new com.ibm.icu.text.MessageFormat(pattern, Locale.ROOT).format(ARGUMENTS))
                .isEqualTo(filled(text));
    }

    @Provide
    Arbitrary<LocalizedText> texts() {
        Arbitrary<String> literal =
                Arbitraries.strings().withChars("''{}{}0,|#% a\n").ofMaxLength(7);
        return Arbitraries.of(PLACEHOLDERS)
                .list()
                .ofMaxSize(3)
                .flatMap(placeholders -> Combinators.combine(
                                literal.list().ofSize(placeholders.size() + 1), Arbitraries.just(placeholders))
                        .as(LocalizedText::new));
    }
}
