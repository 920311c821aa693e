package io.github.connectstatus.processor;

import io.github.connectstatus.tables.LocalizedText;
import java.util.List;

/** Patterns for {@link java.text.MessageFormat}, read alike by the JDK's and by ICU's. */
final class FormatPattern {

    private FormatPattern() {}

    /**
     * Turns a text into a pattern.
     *
     * @param text a text with placeholders, in any language
     * @param arguments the placeholders in the order in which the pattern numbers them
     */
    static String of(LocalizedText text, List<String> arguments) {
        StringBuilder pattern = new StringBuilder(quote(text.literals().get(0)));
        for (int i = 0; i < text.placeholders().size(); i++) {
            pattern.append('{')
                    .append(arguments.indexOf(text.placeholders().get(i)))
                    .append('}')
                    .append(quote(text.literals().get(i + 1)));
        }
        return pattern.toString();
    }

    private static String quote(String literal) {
        return literal.replace("'", "''").replace("{", "'{'").replace("}", "'}'");
    }
}
