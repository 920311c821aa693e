package io.github.connectstatus.processor;

import io.github.connectstatus.tables.translation.LocalizedText;
import java.util.List;
import java.util.regex.Pattern;

/** Patterns for {@link java.text.MessageFormat}, read alike by the JDK's and by ICU's. */
final class FormatPattern {

    /**
     * From the first brace to the last. Braces that are quoted one by one would touch with their quotes, and two quotes are an
     * apostrophe.
     */
    private static final Pattern BRACES = Pattern.compile("[{}](.*[{}])?", Pattern.DOTALL);

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
        return BRACES.matcher(literal.replace("'", "''")).replaceAll("'$0'");
    }
}
