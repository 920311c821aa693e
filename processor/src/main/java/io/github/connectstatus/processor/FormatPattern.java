package io.github.connectstatus.processor;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.translation.LocalizedText;
import java.util.List;

/** Patterns for {@link java.text.MessageFormat}, read alike by the JDK's and by ICU's. */
final class FormatPattern {

    /** First strong isolate: what follows has its own direction, as its own letters say. */
    private static final char ISOLATE = '\u2068';

    private static final char POP_ISOLATE = '\u2069';

    private FormatPattern() {}

    /**
     * Turns a text into a pattern, whose arguments are the values of a template in its order.
     *
     * @param text a text with placeholders, in any language
     * @param template the template that has the same placeholders
     * @param isolated whether values are isolated: in a text that runs from right to left, a value's final full stop or
     *     bracket jumps to its other side otherwise
     */
    static String of(LocalizedText text, Template template, boolean isolated) {
        List<String> arguments = template.placeholders();
        StringBuilder pattern = new StringBuilder();
        appendQuoted(text.literals().get(0), pattern);
        for (int i = 0; i < text.placeholders().size(); i++) {
            String argument = "{" + arguments.indexOf(text.placeholders().get(i)) + "}";
            pattern.append(isolated ? ISOLATE + argument + POP_ISOLATE : argument);
            appendQuoted(text.literals().get(i + 1), pattern);
        }
        return pattern.toString();
    }

    /**
     * Quotes all from the first brace to the last, and doubles apostrophes. Braces that are quoted one by one would touch with
     * their quotes, and two quotes are an apostrophe.
     */
    private static void appendQuoted(String literal, StringBuilder pattern) {
        int first = firstBrace(literal);
        int last = Math.max(literal.lastIndexOf('{'), literal.lastIndexOf('}'));
        for (int i = 0; i < literal.length(); i++) {
            if (i == first) {
                pattern.append('\'');
            }
            char c = literal.charAt(i);
            if (c == '\'') {
                pattern.append(c);
            }
            pattern.append(c);
            if (i == last) {
                pattern.append('\'');
            }
        }
    }

    private static int firstBrace(String literal) {
        int opening = literal.indexOf('{');
        int closing = literal.indexOf('}');
        return opening < 0 || closing < 0 ? Math.max(opening, closing) : Math.min(opening, closing);
    }
}
