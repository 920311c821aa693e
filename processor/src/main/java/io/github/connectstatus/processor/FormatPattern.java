package io.github.connectstatus.processor;

import io.github.connectstatus.Template;
import java.util.List;

/** Patterns for {@link java.text.MessageFormat}, read alike by the JDK's and by ICU's. */
final class FormatPattern {

    private FormatPattern() {}

    /**
     * Turns a template into a pattern.
     *
     * @param text a template in any language
     * @param arguments the placeholders in the order in which the pattern numbers them
     */
    static String of(String text, List<String> arguments) {
        Template template = Template.parse(text);
        StringBuilder pattern = new StringBuilder(quote(template.literals().get(0)));
        for (int i = 0; i < template.placeholders().size(); i++) {
            pattern.append('{')
                    .append(arguments.indexOf(template.placeholders().get(i)))
                    .append('}')
                    .append(quote(template.literals().get(i + 1)));
        }
        return pattern.toString();
    }

    private static String quote(String literal) {
        return literal.replace("'", "''").replace("{", "'{'").replace("}", "'}'");
    }
}
