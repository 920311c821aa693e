package io.github.connectstatus.tables.update;

import io.github.connectstatus.Template;
import io.github.connectstatus.TemplateSyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Updates the template of a message that the vendor edited, as far as it is certain what the values are now.
 *
 * <p>It is not where what is new may belong to a value or to the text around it: behind a placeholder at the end, before one
 * at the start, beside one within; nor where placeholders may have changed places.
 *
 * @param template the template that is certain, or the likeliest; empty if there is none
 * @param isCertain whether the template needs no decision
 */
record TemplateRepair(Optional<Template> template, boolean isCertain) {

    private static final String BRACKETS = "[](){}<>'\"`‘’“”|";

    static TemplateRepair of(Template template, String oldMessage, String newMessage) {
        Map<String, String> before = template.match(oldMessage).orElse(Map.of());
        Optional<Map<String, String>> after = template.match(newMessage);
        if (after.isPresent() && keepsValues(template, before, after.get())) {
            return new TemplateRepair(Optional.of(template), true);
        }
        Optional<Template> placed = place(before, oldMessage, newMessage);
        boolean certain = after.isEmpty()
                && placed.filter(repaired -> keepsEdges(template, repaired) && keepsPlaces(template, repaired, before))
                        .isPresent();
        return new TemplateRepair(placed.or(() -> after.map(values -> template)), certain);
    }

    /** Returns whether each value is what it was, or has been replaced by another in a place that is bounded. */
    private static boolean keepsValues(Template template, Map<String, String> before, Map<String, String> after) {
        List<String> names = template.placeholders();
        for (int i = 0; i < names.size(); i++) {
            String old = before.getOrDefault(names.get(i), "");
            String now = after.getOrDefault(names.get(i), "");
            boolean bounded = isBracket(template.literals().get(i), true)
                    && isBracket(template.literals().get(i + 1), false);
            boolean swapped = !now.equals(old) && before.containsValue(now);
            boolean replaced = isWord(old) && isWord(now);
            if (!now.equals(old) && (swapped || !(bounded || replaced))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBracket(String literal, boolean atEnd) {
        return !literal.isEmpty() && BRACKETS.indexOf(literal.charAt(atEnd ? literal.length() - 1 : 0)) >= 0;
    }

    private static boolean isWord(String value) {
        return !value.isEmpty() && value.chars().noneMatch(Character::isWhitespace);
    }

    private static Optional<Template> place(Map<String, String> values, String oldMessage, String newMessage) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder repaired = new StringBuilder();
        int from = 0;
        for (Map.Entry<String, String> value : values.entrySet()) {
            Matcher found = word(value.getValue()).matcher(newMessage);
            if (value.getValue().isBlank()
                    || count(value.getValue(), oldMessage) != count(value.getValue(), newMessage)
                    || !found.find(from)) {
                return Optional.empty();
            }
            repaired.append(literal(newMessage.substring(from, found.start())))
                    .append('{')
                    .append(value.getKey())
                    .append('}');
            from = found.end();
        }
        repaired.append(literal(newMessage.substring(from)));
        try {
            return Optional.of(Template.parse(repaired.toString()))
                    .filter(template ->
                            template.match(newMessage).filter(values::equals).isPresent());
        } catch (TemplateSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a placeholder at the start or the end of the one template is there in the other as well. */
    private static boolean keepsEdges(Template template, Template repaired) {
        List<String> literals = template.literals();
        List<String> after = repaired.literals();
        return isEdge(literals.get(0)) == isEdge(after.get(0))
                && isEdge(literals.get(literals.size() - 1)) == isEdge(after.get(after.size() - 1));
    }

    private static boolean isEdge(String literal) {
        return Vocabulary.words(literal).isEmpty();
    }

    /**
     * Returns whether placeholders that stand for equal values, such as {@code xxx}, have not changed places: no word between
     * two of them is between two others now.
     */
    private static boolean keepsPlaces(Template template, Template repaired, Map<String, String> values) {
        if (new HashSet<>(values.values()).size() == values.size()) {
            return true;
        }
        List<String> before = template.literals();
        List<String> after = repaired.literals();
        for (int i = 0; i < before.size(); i++) {
            Set<String> moved = new HashSet<>(Vocabulary.words(before.get(i)));
            moved.removeAll(Vocabulary.words(after.get(i)));
            for (int j = 0; j < after.size(); j++) {
                if (j != i && Vocabulary.words(after.get(j)).stream().anyMatch(moved::contains)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    private static long count(String value, String message) {
        return word(value).matcher(message).results().count();
    }

    private static Pattern word(String value) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}])");
    }
}
