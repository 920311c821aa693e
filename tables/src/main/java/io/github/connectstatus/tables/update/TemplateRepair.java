package io.github.connectstatus.tables.update;

import io.github.connectstatus.Template;
import io.github.connectstatus.TemplateSyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Updates the template of a message that the vendor edited. */
final class TemplateRepair {

    private TemplateRepair() {}

    /**
     * Puts the placeholders where the new message has the words that they stood for in the old one.
     *
     * @return the new template; empty if the new message does not have these words as often, or has them in another order
     */
    static Optional<Template> repair(Template template, String oldMessage, String newMessage) {
        if (template.match(newMessage).isPresent()) {
            return Optional.of(template);
        }
        return template.match(oldMessage).flatMap(values -> place(values, oldMessage, newMessage));
    }

    private static Optional<Template> place(Map<String, String> values, String oldMessage, String newMessage) {
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
                    .filter(template -> template.match(newMessage).isPresent());
        } catch (TemplateSyntaxException e) {
            return Optional.empty();
        }
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
