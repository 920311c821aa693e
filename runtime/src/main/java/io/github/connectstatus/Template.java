package io.github.connectstatus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that stands for many texts, with named placeholders:
 * {@code invalid device type {type}, only ios or android is allowed}.
 *
 * <p>A placeholder is a name in braces; the name starts with a small ASCII letter and goes on with ASCII letters and
 * digits. A literal brace is doubled: <code>{{</code>, <code>}}</code>. No name occurs twice, and between two placeholders
 * there is text, since otherwise nobody could tell where the value of the first ends. There are at most 100.
 *
 * <p>Templates are immutable.
 */
public final class Template {

    /** No sentence has as many, and {@link java.text.MessageFormat} does not take any number of arguments. */
    private static final int MOST_PLACEHOLDERS = 100;

    private final String source;

    /** The texts around the placeholders: always one more than there are placeholders, the outer ones possibly empty. */
    private final List<String> literals;

    private final List<String> placeholders;
    private final TextPattern exact;

    private Template(String source, List<String> literals, List<String> placeholders) {
        this.source = source;
        this.literals = List.copyOf(literals);
        this.placeholders = List.copyOf(placeholders);
        this.exact = new TextPattern(literals);
    }

    /**
     * Parses a template.
     *
     * @param source the template as a table has it
     * @return the template
     * @throws TemplateSyntaxException if a brace is open or alone, a name is none, a name occurs twice, two placeholders
     *     touch, or there are more than 100
     */
    public static Template parse(String source) {
        List<String> literals = new ArrayList<>();
        List<String> placeholders = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c != '{' && c != '}') {
                literal.append(c);
                i++;
            } else if (source.startsWith(c == '{' ? "{{" : "}}", i)) {
                literal.append(c);
                i += 2;
            } else if (c == '}') {
                throw new TemplateSyntaxException("'}' closes no placeholder; a literal brace is written '}}'", i);
            } else {
                String name = nameAt(source, i);
                if (placeholders.size() == MOST_PLACEHOLDERS) {
                    throw new TemplateSyntaxException("there are more than " + MOST_PLACEHOLDERS + " placeholders", i);
                }
                if (placeholders.contains(name)) {
                    throw new TemplateSyntaxException("placeholder {" + name + "} occurs twice", i);
                }
                if (literal.isEmpty() && !placeholders.isEmpty()) {
                    throw new TemplateSyntaxException(
                            "nothing stands between {" + name + "} and the placeholder before", i);
                }
                literals.add(literal.toString());
                placeholders.add(name);
                literal.setLength(0);
                i += name.length() + 2;
            }
        }
        literals.add(literal.toString());
        return new Template(source, literals, placeholders);
    }

    private static String nameAt(String source, int brace) {
        int end = source.indexOf('}', brace);
        if (end < 0) {
            throw new TemplateSyntaxException("'{' is not closed; a literal brace is written '{{'", brace);
        }
        String name = source.substring(brace + 1, end);
        if (!isName(name)) {
            throw new TemplateSyntaxException(
                    "{" + name + "} is no placeholder; its name is a small letter followed by letters and digits",
                    brace);
        }
        return name;
    }

    private static boolean isName(String name) {
        if (name.isEmpty() || name.charAt(0) < 'a' || name.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128 || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the names of the placeholders.
     *
     * @return the names in the order of the template; empty for a plain text
     */
    public List<String> placeholders() {
        return placeholders;
    }

    /**
     * Returns the text around the placeholders.
     *
     * @return one string more than there are placeholders: what stands before the first, between each two, and after the
     *     last; a string may be empty at both ends
     */
    public List<String> literals() {
        return literals;
    }

    /**
     * Returns the text around the placeholders without what servers are free with: case, the amount of white space, and final
     * punctuation. Where this is equal for two templates, answers cannot tell them apart, whatever their placeholders are
     * called.
     *
     * @return one string more than there are placeholders, like {@link #literals()}
     */
    public List<String> foldedLiterals() {
        return FoldedText.literals(literals);
    }

    /**
     * Matches a text whose literal parts equal the template's.
     *
     * <p>Each value reaches to the nearest place at which the rest still fits; it may be empty. The time is linear in the
     * length of the text, whatever the template and the text are.
     *
     * @param text the text
     * @return the values by placeholder, in the order of the template, unmodifiable; empty if the text does not fit
     */
    public Optional<Map<String, String>> match(String text) {
        int[] spans = exact.match(text, 0, text.length());
        if (spans == null) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>(placeholders.size());
        for (int i = 0; i < spans.length; i += 2) {
            values.add(text.substring(spans[i], spans[i + 1]));
        }
        return Optional.of(arguments(values));
    }

    /** The values by placeholder, given in the order of the placeholders; serializable and unmodifiable. */
    Map<String, String> arguments(List<String> values) {
        if (values.size() == 1) {
            return Map.of(placeholders.get(0), values.get(0));
        }
        Map<String, String> arguments = new LinkedHashMap<>(2 * values.size());
        for (int i = 0; i < placeholders.size(); i++) {
            arguments.put(placeholders.get(i), values.get(i));
        }
        return Collections.unmodifiableMap(arguments);
    }

    /**
     * Returns the text that values make.
     *
     * @param values the values by placeholder; names that the template does not have are ignored
     * @return the text; a placeholder without a value stays as it is written, in braces
     */
    public String format(Map<String, String> values) {
        StringBuilder text = new StringBuilder(literals.get(0));
        for (int i = 0; i < placeholders.size(); i++) {
            String name = placeholders.get(i);
            String value = values.get(name);
            text.append(value == null ? "{" + name + "}" : value).append(literals.get(i + 1));
        }
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Template template && source.equals(template.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    /**
     * Returns the template as it was written.
     *
     * @return what {@link #parse(String)} was given
     */
    @Override
    public String toString() {
        return source;
    }
}
