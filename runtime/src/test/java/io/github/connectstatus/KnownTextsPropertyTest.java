package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Resolution.Resolved.Certainty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A status is recognized by every text that it is known by, however many statuses share its code. */
class KnownTextsPropertyTest {

    private static final int CODE = 7;

    /** A status as generated enums have it. */
    record Known(String name, String message, Optional<Template> template, List<Template> otherTexts)
            implements Status {

        @Override
        public int code() {
            return CODE;
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public Outcome outcome() {
            return Outcome.FAILURE;
        }

        @Override
        public String message(Locale locale, Map<String, String> arguments) {
            return message;
        }
    }

    @Property
    void everyTextComesBackToItsStatus(
            @ForAll("plain") List<List<String>> texts,
            @ForAll("templates") List<List<String>> templates,
            @ForAll Random random) {
        List<Known> statuses = new ArrayList<>();
        texts.forEach(known -> statuses.add(plain(known, "S" + statuses.size())));
        templates.forEach(known -> statuses.add(withTemplate(known, "S" + statuses.size())));
        Variants<Known> variants = new Variants<>(statuses);

        for (int i = 0; i < texts.size(); i++) {
            for (String text : texts.get(i)) {
                assertResolved(variants, text, Certainty.EXACT_TEXT, statuses.get(i));
                String mended = around(random) + mended(text, random) + end(random) + around(random);
                assertThat(variants.resolve("7", mended).status()).contains(statuses.get(i));
            }
        }
    }

    private static void assertResolved(Variants<Known> variants, String text, Certainty certainty, Known status) {
        assertThat(variants.resolve("7", text)).isEqualTo(new Resolved<>(certainty, status, Map.of(), "7", text));
    }

    @Property
    void everyTemplateComesBackToItsStatusWithItsValues(
            @ForAll("plain") List<List<String>> texts,
            @ForAll("templates") List<List<String>> templates,
            @ForAll("values") List<String> values,
            @ForAll Random random) {
        List<Known> statuses = new ArrayList<>();
        templates.forEach(known -> statuses.add(withTemplate(known, "S" + statuses.size())));
        texts.forEach(known -> statuses.add(plain(known, "S" + statuses.size())));
        Variants<Known> variants = new Variants<>(statuses);

        for (int i = 0; i < templates.size(); i++) {
            Known status = statuses.get(i);
            for (Template template : known(status)) {
                Map<String, String> arguments = new HashMap<>();
                for (String placeholder : template.placeholders()) {
                    arguments.put(placeholder, values.get(arguments.size()));
                }
                assertTemplate(variants, template.format(arguments), status, arguments);
                assertTemplate(variants, mended(template, arguments, random), status, arguments);
            }
        }
    }

    private static void assertTemplate(
            Variants<Known> variants, String text, Known status, Map<String, String> arguments) {
        assertThat(variants.resolve("7", text))
                .isEqualTo(new Resolved<>(Certainty.TEMPLATE, status, arguments, "7", text));
    }

    private static List<Template> known(Known status) {
        List<Template> templates = new ArrayList<>(status.otherTexts());
        templates.add(status.template().orElseThrow());
        return templates;
    }

    private static Known plain(List<String> texts, String name) {
        List<Template> others = texts.subList(1, texts.size()).stream()
                .map(text -> Template.parse(text.replace("{", "{{").replace("}", "}}")))
                .toList();
        return new Known(name, texts.get(0), Optional.empty(), others);
    }

    private static Known withTemplate(List<String> texts, String name) {
        List<Template> templates = texts.stream().map(Template::parse).toList();
        Template first = templates.get(0);
        String message = first.format(Map.of("a", "?", "b", "?", "c", "?"));
        return new Known(name, message, Optional.of(first), templates.subList(1, templates.size()));
    }

    /** The texts of up to six statuses, of which no two are the same in folded form. */
    @Provide
    Arbitrary<List<List<String>>> plain() {
        return Arbitraries.strings()
                .withChars('a', 'b', 'Z', '7', ' ', '{', '}', '.', ',', '\'', '\u00a0', '\n', 'ß', 'İ', 'σ', '字')
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !FoldedText.of(text).content().isEmpty())
                .list()
                .ofMaxSize(18)
                .uniqueElements(text -> FoldedText.of(text).content())
                .map(texts -> split(texts, 3));
    }

    /**
     * The templates of three statuses, three of each, the first with all placeholders. Each has words that no other has, in
     * letters that values do not have, so that there is one way to match.
     */
    @Provide
    Arbitrary<List<List<String>>> templates() {
        Arbitrary<List<String>> words = Arbitraries.strings()
                .withCharRange('n', 'z')
                .ofLength(4)
                .list()
                .ofSize(36)
                .uniqueElements();
        Arbitrary<List<List<String>>> placeholders =
                Arbitraries.shuffle("a", "b", "c").list().ofSize(9);
        return Combinators.combine(words, placeholders, Arbitraries.randoms()).as((tokens, orders, random) -> {
            List<String> templates = new ArrayList<>();
            for (int i = 0; i < orders.size(); i++) {
                int size = i % 3 == 0 ? 3 : 1 + random.nextInt(3);
                String end = random.nextBoolean() ? "" : " " + tokens.get(4 * i + 3);
                templates.add(
                        template(tokens.subList(4 * i, 4 * i + 3), orders.get(i).subList(0, size)) + end);
            }
            return split(templates, 3);
        });
    }

    private static String template(List<String> words, List<String> placeholders) {
        StringBuilder template = new StringBuilder();
        for (int i = 0; i < placeholders.size(); i++) {
            template.append(i == 0 ? "" : ", ")
                    .append(words.get(i))
                    .append(": {")
                    .append(placeholders.get(i))
                    .append('}');
        }
        return template.toString();
    }

    @Provide
    Arbitrary<List<String>> values() {
        Arbitrary<String> edge = Arbitraries.of("a", "B", "7", "(", "é", "字", "🦊");
        Arbitrary<String> inside = Arbitraries.strings()
                .withChars('a', 'M', '0', '.', ',', ' ', '\'', '{', 'İ')
                .ofMaxLength(5);
        return Combinators.combine(edge, inside, edge)
                .as((first, middle, last) -> first + middle + last)
                .list()
                .ofSize(3);
    }

    private static <T> List<List<T>> split(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) {
            parts.add(all.subList(i, Math.min(i + size, all.size())));
        }
        return parts;
    }

    /** What a server makes of a text that a template and values make; what follows a value at the end may be the value's. */
    private static String mended(Template template, Map<String, String> arguments, Random random) {
        StringBuilder text = new StringBuilder(around(random));
        List<String> literals = template.literals();
        int last = literals.size() - 1;
        for (int i = 0; i <= last; i++) {
            text.append(mended(literals.get(i), random));
            text.append(i < last ? arguments.get(template.placeholders().get(i)) : "");
        }
        return text.append(literals.get(last).isEmpty() ? "" : end(random) + around(random))
                .toString();
    }

    /** By single characters: {@link String#toUpperCase} makes two of one. */
    private static String mended(String text, Random random) {
        StringBuilder mended = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                mended.append(random.nextBoolean() ? " " : "\u00a0\t");
            } else {
                mended.appendCodePoint(random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c));
            }
        });
        return mended.toString();
    }

    private static String around(Random random) {
        return random.nextBoolean() ? "" : " \n";
    }

    private static String end(Random random) {
        return List.of("", ".", " !", "。").get(random.nextInt(4));
    }
}
