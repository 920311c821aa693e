package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagePatternTest {

    private static final List<String> NAMES = List.of("a", "b", "c");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{0} and {1}|1 and 2",
                "{2}{1}{0}|321",
                "{0}, {0} and {0}|1, 1 and 1",
                "it''s {0}|it's 1",
                "''{0}''|'1'",
                "'{'{0}'}'|{1}",
                "'{0}'|{0}",
                "'it''s {0}' {0}|it's {0} 1",
                "'' '' '''' {0}|' ' '' 1",
                "{0} '{ is never closed|1 { is never closed",
                "a } b {1}|a } b 2",
                "no value|no value"
            })
    void aPatternIsReadAsMessageFormatReadsIt(String pattern, String text) {
        Map<String, String> arguments = Map.of("a", "1", "b", "2", "c", "3");

        assertThat(MessagePattern.parse(pattern, NAMES, Map.of()).format(arguments))
                .isEqualTo(text);
        assertThat(byMessageFormat(pattern, List.of("1", "2", "3"))).isEqualTo(text);
    }

    @Property
    void whatMessageFormatMakesOfAPatternIsWhatItMakes(
            @ForAll("patterns") String pattern, @ForAll("values") List<String> values) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            arguments.put(NAMES.get(i), values.get(i));
        }

        assertThat(MessagePattern.parse(pattern, NAMES, Map.of()).format(arguments))
                .isEqualTo(byMessageFormat(pattern, values));
        assertThat(MessagePattern.parse(pattern, NAMES, arguments).format(Map.of()))
                .isEqualTo(byMessageFormat(pattern, values));
    }

    /** Every quote that is opened is closed before the next placeholder, except at the end of all. */
    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> placeholder = Arbitraries.of("{0}", "{1}", "{2}");
        Arbitrary<String> quoted = Arbitraries.of("''", "'{'", "'}'", "'{0}'", "'it''s {'", "'x'");
        Arbitrary<String> plain = Arbitraries.of("}", " ", "text", "größer", "\u2068", "🦊");
        return Combinators.combine(
                        Arbitraries.oneOf(placeholder, quoted, plain).list().ofMaxSize(12),
                        Arbitraries.of("", "'", "'{", "'{0} ''"))
                .as((parts, end) -> String.join("", parts) + end);
    }

    @Provide
    Arbitrary<List<String>> values() {
        Arbitrary<String> value = Combinators.combine(
                        Arbitraries.of("", "{0}", "'", "''", "1000.5", "x"),
                        Arbitraries.strings().ofMaxLength(5))
                .as(String::concat);
        return value.list().ofSize(NAMES.size());
    }

    private static String byMessageFormat(String pattern, List<String> values) {
        return new MessageFormat(pattern, Locale.ROOT).format(new ArrayList<>(values).toArray());
    }

    @Test
    void aPlaceholderWithoutAValueHasItsDefault() {
        MessagePattern pattern = MessagePattern.parse("{1}, {0}, {2}", NAMES, Map.of("a", "xxx", "b", "{0}"));

        assertThat(pattern.format(Map.of())).isEqualTo("{0}, xxx, {c}");
        assertThat(pattern.format(Map.of("a", "1", "d", "4"))).isEqualTo("{0}, 1, {c}");
    }

    @Test
    void theEnglishMessageIsTheTemplateItself() {
        MessagePattern pattern =
                MessagePattern.of(Template.parse("it's {{{a}}}, not {b}"), Map.of("a", "xxx", "c", "yyy"));

        assertThat(pattern.format(Map.of("b", "'{0}'"))).isEqualTo("it's {xxx}, not '{0}'");
        assertThat(pattern.format(Map.of("a", ""))).isEqualTo("it's {}, not {b}");
    }
}
