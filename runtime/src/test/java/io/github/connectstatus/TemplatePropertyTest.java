package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    /**
     * A text that a template and values make, and the same text as a server may write it: with its literal parts in other
     * case, other white space, and other final punctuation unless that would be taken for a value's.
     */
    record Rewritten(String template, Map<String, String> values, String text) {}

    @Property
    void aTextThatIsWrittenOtherwiseGivesItsValuesBack(@ForAll("rewritten") Rewritten rewritten) {
        TemplatePattern<SampleStatus> pattern =
                new TemplatePattern<>(SampleStatus.QUEUED, Template.parse(rewritten.template()));
        TemplatePattern.Match<SampleStatus> match = pattern.match(rewritten.text(), FoldedText.of(rewritten.text()));

        assertThat(match).isNotNull();
        assertThat(match.arguments()).containsExactlyEntriesOf(rewritten.values());
    }

    @Property
    void everyTextIsMatchedAgainstEveryTemplate(@ForAll("samples") Sample sample, @ForAll("texts") String text) {
        TemplatePattern<SampleStatus> pattern = new TemplatePattern<>(SampleStatus.QUEUED, sample.template());
        TemplatePattern.Match<SampleStatus> match = pattern.match(text, FoldedText.of(text));

        if (match != null) {
            assertThat(match.arguments().keySet())
                    .containsExactlyElementsOf(sample.template().placeholders());
            assertThat(match.arguments().values())
                    .allSatisfy(value -> assertThat(text).contains(value));
        }
    }

    /** So that two texts are the same where tables are checked and where answers are resolved. */
    @Property
    void aTemplateWithoutPlaceholdersIsFoldedAsATextIs(@ForAll("texts") String text) {
        Template template = Template.parse(text.replace("{", "{{").replace("}", "}}"));

        assertThat(template.foldedLiterals())
                .containsExactly(FoldedText.of(text).content());
    }

    @Property
    void whatFitsToTheLetterFits(@ForAll("samples") Sample sample) {
        TemplatePattern<SampleStatus> pattern = new TemplatePattern<>(SampleStatus.QUEUED, sample.template());
        TemplatePattern.Match<SampleStatus> match = pattern.match(sample.text(), FoldedText.of(sample.text()));

        assertThat(match).isNotNull();
        assertThat(sample.template().format(match.arguments())).isEqualTo(sample.text());
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

    /** Values have none of the letters n to z, and each literal part has some, so that there is one way to match. */
    @Provide
    Arbitrary<Rewritten> rewritten() {
        Arbitrary<String> inside = Arbitraries.strings()
                .withChars('a', 'M', '0', '.', ',', ' ', '\u00a0', '\n', '\'', '{', 'ß', 'İ', '字', '\u0301')
                .ofMaxLength(6);
        Arbitrary<String> value = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.strings().withChars("abcM019ÄßΣ字").ofLength(1),
                Combinators.combine(edges(), inside, edges()).as((first, middle, last) -> first + middle + last));
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(gaps -> Combinators.combine(
                                part().list().ofSize(gaps + 1),
                                value.list().ofSize(gaps),
                                Arbitraries.of("", ".", " .", "!", "...", "\u3002 "),
                                Arbitraries.of("", " ", "\t\u00a0"),
                                Arbitraries.integers().between(0, 2))
                        .as(TemplatePropertyTest::rewrite));
    }

    private static Arbitrary<String> edges() {
        return Arbitraries.of("a", "B", "7", "(", "[", "-", "%", "字", "🦊", "𐐀", "é");
    }

    private static Arbitrary<Tuple.Tuple2<String, String>> part() {
        Arbitrary<String> word = Arbitraries.of("n", "nn", "on", "Pqr", "z's", "Ñu", "ŞÜT", "Ω", "𐐤x", "Υ.z");
        Arbitrary<String> border = Arbitraries.of("", " ", " '", ": ", "\u00a0[", " \n ");
        return Combinators.combine(
                        border, word.list().ofMinSize(1).ofMaxSize(3), border, spaces(), Arbitraries.of(true, false))
                .as((before, words, after, space, upper) -> {
                    String literal = before + String.join(" ", words) + after;
                    String cased = upper ? upperCase(literal) : lowerCase(literal);
                    return Tuple.of(literal, cased.replaceAll("[ \u00a0\n]+", space));
                });
    }

    private static Rewritten rewrite(
            List<Tuple.Tuple2<String, String>> parts,
            List<String> values,
            String finalPunctuation,
            String around,
            int bareEnds) {
        StringBuilder template = new StringBuilder();
        StringBuilder text = new StringBuilder(around);
        Map<String, String> arguments = new LinkedHashMap<>();
        int last = values.size();
        for (int i = 0; i <= last; i++) {
            boolean bare = (i == 0 && bareEnds == 1) || (i == last && bareEnds == 2);
            template.append(bare ? "" : parts.get(i).get1());
            text.append(bare ? "" : parts.get(i).get2());
            if (i < last) {
                template.append('{').append(Sample.name(i)).append('}');
                text.append(values.get(i));
                arguments.put(Sample.name(i), values.get(i));
            }
        }
        text.append(bareEnds == 2 ? "" : finalPunctuation).append(around);
        return new Rewritten(template.toString(), arguments, text.toString());
    }

    /** By single characters: {@link String#toUpperCase} makes two of one. */
    private static String upperCase(String text) {
        return text.codePoints()
                .map(Character::toUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String lowerCase(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Arbitrary<String> spaces() {
        return Arbitraries.strings()
                .withChars(' ', '\t', '\n', '\u00a0', '\u2003', '\u202f', '\u3000')
                .ofMinLength(1)
                .ofMaxLength(3);
    }
}
