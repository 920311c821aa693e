package io.github.connectstatus.tables.translation;

import io.github.connectstatus.Template;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a message in some language: literal parts, and placeholders for values between them.
 *
 * <p>It is written like a {@link Template}, but nothing is ever matched against it. So a placeholder may occur more
 * than once, where the grammar of the language wants that, and directly after another.
 *
 * @param literals one string more than there are placeholders: the text before the first, between each two, and after the
 *     last; each may be empty
 * @param placeholders the names of the placeholders in order; empty for a plain text
 */
public record LocalizedText(List<String> literals, List<String> placeholders) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is not one literal more than there are placeholders
     */
    public LocalizedText {
        literals = List.copyOf(literals);
        placeholders = List.copyOf(placeholders);
        if (literals.size() != placeholders.size() + 1) {
            throw new IllegalArgumentException(literals + " do not surround " + placeholders);
        }
    }

    /** Returns a text without placeholders, in which braces are just braces. */
    public static LocalizedText plain(String text) {
        return new LocalizedText(List.of(text), List.of());
    }

    /** Returns the text of a template. */
    public static LocalizedText of(Template template) {
        return new LocalizedText(template.literals(), template.placeholders());
    }

    /** Parses a text in which {@code {name}} is a placeholder and literal braces are doubled. */
    static LocalizedText parse(String written) throws TextSyntaxException {
        if (written.indexOf('{') < 0 && written.indexOf('}') < 0) {
            return plain(written);
        }
        List<String> literals = new ArrayList<>();
        List<String> placeholders = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '{' && c != '}') {
                literal.append(c);
            } else if (i + 1 < written.length() && written.charAt(i + 1) == c) {
                literal.append(c);
                i++;
            } else {
                String name = placeholder(written, i);
                literals.add(literal.toString());
                placeholders.add(name);
                literal.setLength(0);
                i += name.length() + 1;
            }
        }
        literals.add(literal.toString());
        return new LocalizedText(literals, placeholders);
    }

    /** Returns the name of the placeholder at a brace. */
    private static String placeholder(String written, int brace) throws TextSyntaxException {
        if (written.charAt(brace) == '}') {
            throw new TextSyntaxException("'}' closes no placeholder; a literal brace is written '}}'", brace);
        }
        int end = brace + 1;
        while (end < written.length() && written.charAt(end) != '{' && written.charAt(end) != '}') {
            end++;
        }
        if (end == written.length() || written.charAt(end) == '{') {
            throw new TextSyntaxException("'{' is not closed; a literal brace is written '{{'", brace);
        }
        String name = written.substring(brace + 1, end);
        if (!isName(name)) {
            throw new TextSyntaxException(
                    "{" + name + "} is no placeholder; its name is a small letter followed by letters and digits",
                    brace);
        }
        return name;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128 || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return !name.isEmpty() && Character.isLowerCase(name.charAt(0));
    }
}
