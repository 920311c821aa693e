package io.github.connectstatus.tables.translation;

import io.github.connectstatus.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}|\\{([a-z][A-Za-z0-9]*)}|\\{[^{}]*}|[{}]");

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
        List<String> literals = new ArrayList<>();
        List<String> placeholders = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        Matcher braces = BRACES.matcher(written);
        while (braces.find()) {
            braces.appendReplacement(literal, "");
            switch (braces.group()) {
                case "{{" -> literal.append('{');
                case "}}" -> literal.append('}');
                default -> {
                    placeholders.add(placeholder(braces));
                    literals.add(literal.toString());
                    literal.setLength(0);
                }
            }
        }
        literals.add(braces.appendTail(literal).toString());
        return new LocalizedText(literals, placeholders);
    }

    private static String placeholder(Matcher braces) throws TextSyntaxException {
        if (braces.group(1) != null) {
            return braces.group(1);
        }
        String what = switch (braces.group()) {
            case "{" -> "'{' is not closed; a literal brace is written '{{'";
            case "}" -> "'}' closes no placeholder; a literal brace is written '}}'";
            default -> braces.group() + " is no placeholder; its name is a small letter followed by letters and digits";
        };
        throw new TextSyntaxException(what, braces.start());
    }
}
