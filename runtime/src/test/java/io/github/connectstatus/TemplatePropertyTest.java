package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class TemplatePropertyTest {

    /** Few letters, so that values look like literal parts; and all that is special. */
    private static final char[] LETTERS = {'a', 'b', 'A', ' ', '{', '}', '[', '.', '\'', '\u00a0', '\n', 'ß', '字'};

    /** Literal parts, one more than there are values. */
    record Sample(List<String> literals, List<String> values) {

        Template template() {
            StringBuilder source = new StringBuilder(literal(0));
            for (int i = 0; i < values.size(); i++) {
                source.append('{').append(name(i)).append('}').append(literal(i + 1));
            }
            return Template.parse(source.toString());
        }

        Map<String, String> arguments() {
            Map<String, String> arguments = new LinkedHashMap<>();
            for (int i = 0; i < values.size(); i++) {
                arguments.put(name(i), values.get(i));
            }
            return arguments;
        }

        String text() {
            StringBuilder text = new StringBuilder(literals.get(0));
            for (int i = 0; i < values.size(); i++) {
                text.append(values.get(i)).append(literals.get(i + 1));
            }
            return text.toString();
        }

        /** Whether each literal part comes first where its value ends; the last is looked for at the end of the text. */
        boolean isUnambiguous() {
            for (int i = 0; i < values.size() - 1; i++) {
                String literal = literals.get(i + 1);
                if ((values.get(i) + literal).indexOf(literal) < values.get(i).length()) {
                    return false;
                }
            }
            return true;
        }

        private String literal(int i) {
            return literals.get(i).replace("{", "{{").replace("}", "}}");
        }

        static String name(int i) {
            return "p" + i;
        }
    }

    @Property
    void aTemplateIsReadAsItWasWritten(@ForAll("samples") Sample sample) {
        Template template = sample.template();

        assertThat(template.literals()).isEqualTo(sample.literals());
        assertThat(template.placeholders())
                .containsExactlyElementsOf(sample.arguments().keySet());
        assertThat(Template.parse(template.toString())).isEqualTo(template);
    }

    @Property
    void whatATemplateFormatsItMatches(@ForAll("samples") Sample sample) {
        String text = sample.template().format(sample.arguments());

        assertThat(text).isEqualTo(sample.text());
        assertThat(sample.template().match(text).map(sample.template()::format)).contains(text);
    }

    @Property
    void valuesThatDoNotReachIntoTheFollowingTextComeBack(@ForAll("samples") Sample sample) {
        Assume.that(sample.isUnambiguous());

        assertThat(sample.template().match(sample.text())).contains(sample.arguments());
    }

    @Property
    void matchingAgreesWithARegularExpression(@ForAll("samples") Sample sample, @ForAll("texts") String text) {
        assertThat(sample.template().match(text)).isEqualTo(matchByExpression(sample, text));
        String near = sample.text() + text;
        assertThat(sample.template().match(near)).isEqualTo(matchByExpression(sample, near));
    }

    private static Optional<Map<String, String>> matchByExpression(Sample sample, String text) {
        List<String> quoted = new ArrayList<>();
        for (String literal : sample.literals()) {
            quoted.add(Pattern.quote(literal));
        }
        Matcher matcher =
                Pattern.compile(String.join("(.*?)", quoted), Pattern.DOTALL).matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < sample.values().size(); i++) {
            values.put(Sample.name(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }

    @Property
    void foldedMatchingFindsWordsInATextThatIsWrittenOtherwise(
            @ForAll("wordySamples") Sample sample, @ForAll("spaces") String space) {
        String other = space + sample.text().toUpperCase(Locale.ROOT).replace(" ", space) + space + "." + space;
        Map<String, String> values =
                sample.template().match(FoldedText.of(other)).orElseThrow();

        assertThat(values.values())
                .containsExactlyElementsOf(sample.values().stream()
                        .map(word -> word.toUpperCase(Locale.ROOT))
                        .toList());
    }

    @Property
    void foldedMatchingTakesEveryText(@ForAll("samples") Sample sample, @ForAll String text) {
        FoldedText folded = FoldedText.of(text);

        sample.template()
                .match(folded)
                .ifPresent(values -> assertThat(values.values())
                        .allSatisfy(value -> assertThat(text).contains(value)));
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.integers()
                .between(0, 4)
                .flatMap(gaps -> Combinators.combine(
                                literals(gaps), texts().list().ofSize(gaps))
                        .as(Sample::new));
    }

    private Arbitrary<List<String>> literals(int gaps) {
        if (gaps == 0) {
            return texts().list().ofSize(1);
        }
        Arbitrary<String> inner =
                Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(4);
        return Combinators.combine(texts(), inner.list().ofSize(gaps - 1), texts())
                .as((head, between, tail) -> {
                    List<String> literals = new ArrayList<>();
                    literals.add(head);
                    literals.addAll(between);
                    literals.add(tail);
                    return literals;
                });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(LETTERS).ofMaxLength(12);
    }

    /** Values of the letters a to m between parts of the others, so that there is one way to match. */
    @Provide
    Arbitrary<Sample> wordySamples() {
        Arbitrary<String> value =
                Arbitraries.strings().withCharRange('a', 'm').ofMinLength(1).ofMaxLength(5);
        Arbitrary<String> part = Arbitraries.strings()
                .withCharRange('n', 'z')
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(word -> " " + word + " ");
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(gaps -> Combinators.combine(
                                part.list().ofSize(gaps + 1), value.list().ofSize(gaps))
                        .as(Tuple::of))
                .map(parts -> new Sample(parts.get1(), parts.get2()));
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.strings()
                .withChars(' ', '\t', '\n', '\u00a0', '\u2003', '\u202f', '\u3000')
                .ofMinLength(1)
                .ofMaxLength(3);
    }
}
