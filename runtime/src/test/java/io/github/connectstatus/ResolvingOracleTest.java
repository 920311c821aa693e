package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.KnownTextsPropertyTest.Known;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Resolution.Resolved.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Resolving, compared with a slow and simple way to do it, on texts of few letters, which are often alike. */
class ResolvingOracleTest {

    /** Other random numbers than those of the tests, for a longer run. */
    private static final long SEED = Long.getLong("fuzz.seed", 0);

    private static final List<String> LETTERS =
            List.of("a", "b", "A", "B", " ", " ", "\u00a0", "\n", ".", "!", "{", "'", "ß", "字", "no ", "found");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    @Property(seed = "1")
    void theSureStepsFindWhatAComparisonFinds(@ForAll long seed) {
        Random random = new Random(seed + SEED);
        List<Known> statuses = statuses(random);
        Variants<Known> variants = new Variants<>(statuses);
        for (int i = 0; i < 5; i++) {
            String text = text(statuses, random);
            Resolution<Known> resolution = variants.resolve("7", text);

            List<Known> exact = with(statuses, known -> known.equals(text));
            List<Known> similar = with(statuses, known -> isSimilar(known, text));
            if (!exact.isEmpty()) {
                assertThat(resolution.candidates()).isEqualTo(exact);
            } else if (!similar.isEmpty()) {
                assertThat(resolution.candidates()).isEqualTo(similar);
            } else {
                assertByTemplate(statuses, text, resolution);
            }
            if (resolution instanceof Resolved<Known> resolved) {
                Certainty sure = exact.isEmpty() ? Certainty.SIMILAR_TEXT : Certainty.EXACT_TEXT;
                if (exact.isEmpty() && similar.isEmpty()) {
                    assertThat(resolved.certainty()).isIn(Certainty.TEMPLATE, Certainty.CODE);
                } else {
                    assertThat(resolved.certainty()).isEqualTo(sure);
                }
            }
        }
    }

    private static void assertByTemplate(List<Known> statuses, String text, Resolution<Known> resolution) {
        int best = -1;
        boolean anyMayFit = false;
        for (Known status : statuses) {
            for (Template template : templates(status)) {
                anyMayFit |= mayFit(template, text);
                if (expression(template).matcher(text).matches()) {
                    best = Math.max(best, length(template));
                }
            }
        }
        boolean byTemplate = !resolution.candidates().equals(statuses);
        if (!anyMayFit) {
            assertThat(resolution.candidates()).isEqualTo(statuses);
        }
        if (byTemplate || best >= 0) {
            for (Known found : resolution.candidates()) {
                int least = best;
                assertThat(templates(found)).anyMatch(template -> mayFit(template, text) && length(template) >= least);
            }
        }
        if (resolution instanceof Resolved<Known> resolved && resolved.certainty() == Certainty.TEMPLATE) {
            assertThat(templates(resolved.status().orElseThrow()))
                    .anyMatch(template ->
                            bare(template.format(resolved.arguments())).equals(bare(text)));
        }
    }

    private static List<Known> statuses(Random random) {
        List<Known> statuses = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            Optional<Template> template = random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(Template.parse(template(random, List.of("x", "y"))));
            List<Template> others = new ArrayList<>();
            while (random.nextInt(3) == 0) {
                others.add(Template.parse(
                        template.isEmpty() || random.nextBoolean()
                                ? written(letters(random) + "c")
                                : template(random, List.of("y"))));
            }
            String message = template.map(t -> t.format(Map.of("x", letters(random), "y", letters(random))))
                    .orElseGet(() -> "d" + letters(random));
            statuses.add(new Known("S" + i, message, template, others));
        }
        return statuses;
    }

    private static String template(Random random, List<String> placeholders) {
        StringBuilder template = new StringBuilder(written(letters(random)));
        for (String placeholder : placeholders) {
            template.append('{').append(placeholder).append('}');
            boolean last = placeholder.equals("y");
            String literal = letters(random);
            template.append(written(literal.isEmpty() && !last ? "," : literal));
        }
        return template.toString();
    }

    private static String written(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    private static String letters(Random random) {
        StringBuilder letters = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            letters.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return letters.toString();
    }

    /** Any text, or one that a status is known by, changed or not. */
    private static String text(List<Known> statuses, Random random) {
        Known status = statuses.get(random.nextInt(statuses.size()));
        List<Template> templates = templates(status);
        String text = switch (random.nextInt(3)) {
            case 0 -> letters(random);
            case 1 -> status.message();
            default ->
                templates.isEmpty()
                        ? status.message()
                        : templates
                                .get(random.nextInt(templates.size()))
                                .format(Map.of("x", letters(random), "y", letters(random)));
        };
        return switch (random.nextInt(4)) {
            case 0 -> text + letters(random);
            case 1 -> text.replace('a', 'A').replace(" ", " \n");
            case 2 -> text.replace('B', 'b') + ".";
            default -> text;
        };
    }

    private static List<Known> with(List<Known> statuses, Predicate<String> test) {
        return statuses.stream()
                .filter(status -> test.test(status.message())
                        || status.otherTexts().stream()
                                .anyMatch(other -> other.placeholders().isEmpty()
                                        && test.test(other.literals().get(0))))
                .toList();
    }

    private static List<Template> templates(Known status) {
        List<Template> templates = new ArrayList<>(status.template().stream().toList());
        status.otherTexts().stream()
                .filter(other -> !other.placeholders().isEmpty())
                .forEach(templates::add);
        return templates;
    }

    private static int length(Template template) {
        return template.foldedLiterals().stream().mapToInt(String::length).sum();
    }

    private static Pattern expression(Template template) {
        return Pattern.compile(
                String.join(
                        ".*", template.literals().stream().map(Pattern::quote).toList()),
                Pattern.DOTALL);
    }

    /** Whether the literal parts stand in a text one after the other, white space and final punctuation apart. */
    private static boolean mayFit(Template template, String text) {
        String bare = SPACES.matcher(lower(text)).replaceAll("");
        int from = 0;
        List<String> literals = template.literals();
        for (int i = 0; i < literals.size(); i++) {
            String literal = SPACES.matcher(lower(literals.get(i))).replaceAll("");
            literal = i == literals.size() - 1 ? literal.replaceAll("[.,!]+$", "") : literal;
            int at = bare.indexOf(literal, from);
            if (at < 0) {
                return false;
            }
            from = at + literal.length();
        }
        return true;
    }

    private static boolean isSimilar(String known, String text) {
        return !folded(text).isEmpty() && folded(known).equals(folded(text));
    }

    private static String folded(String text) {
        return SPACES.matcher(lower(text)).replaceAll(" ").strip().replaceAll("[.,! ]+$", "");
    }

    private static String bare(String text) {
        return folded(text).replace(" ", "");
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder();
        text.chars().forEach(c -> lower.append(Character.toLowerCase(Character.toUpperCase((char) c))));
        return lower.toString();
    }
}
