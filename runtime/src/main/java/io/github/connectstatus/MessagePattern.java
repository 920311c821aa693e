package io.github.connectstatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The message of a status that has a template, in some language, ready to take values in. */
final class MessagePattern {

    /** What stands before, between and after the values. */
    private final String[] literals;

    /** For each gap between two literals, the name of the placeholder whose value goes there. */
    private final String[] names;

    /** For each gap, what goes there if there is no value. */
    private final String[] defaults;

    private MessagePattern(List<String> literals, List<String> names, Map<String, String> defaults) {
        this.literals = literals.toArray(new String[0]);
        this.names = names.toArray(new String[0]);
        this.defaults = new String[this.names.length];
        for (int i = 0; i < this.names.length; i++) {
            this.defaults[i] = defaults.getOrDefault(this.names[i], "{" + this.names[i] + "}");
        }
    }

    /** The English message, which is the template itself. */
    static MessagePattern of(Template template, Map<String, String> defaults) {
        return new MessagePattern(template.literals(), template.placeholders(), defaults);
    }

    /**
     * Parses a pattern as {@link java.text.MessageFormat} has them: {@code {0}} is the first placeholder's value, a quote
     * opens and closes a part in which braces are just braces, and two quotes are one.
     *
     * @param pattern a pattern that has no format after a number
     * @param placeholders the names of the placeholders by their number
     * @param defaults what stands for a placeholder without a value
     */
    static MessagePattern parse(String pattern, List<String> placeholders, Map<String, String> defaults) {
        List<String> literals = new ArrayList<>();
        List<String> names = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'' && pattern.startsWith("''", i)) {
                literal.append('\'');
                i++;
            } else if (c == '\'') {
                quoted = !quoted;
            } else if (c == '{' && !quoted) {
                int end = pattern.indexOf('}', i);
                names.add(placeholders.get(Integer.parseInt(pattern, i + 1, end, 10)));
                literals.add(literal.toString());
                literal.setLength(0);
                i = end;
            } else {
                literal.append(c);
            }
        }
        literals.add(literal.toString());
        return new MessagePattern(literals, names, defaults);
    }

    String format(Map<String, String> arguments) {
        StringBuilder text = new StringBuilder(128).append(literals[0]);
        for (int i = 0; i < names.length; i++) {
            String value = arguments.get(names[i]);
            text.append(value == null ? defaults[i] : value).append(literals[i + 1]);
        }
        return text.toString();
    }
}
