package io.github.connectstatus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A template by which a status is known, prepared to be matched against what servers make of it. */
final class TemplatePattern<S extends Status> {

    /**
     * A text that fits the template.
     *
     * @param specificity how much of the text the template fixes, without what servers are free with: of two that fit, the one that
     *     fixes more says more, and of two that fix as much, the one that fits to the letter
     * @param arguments the values by placeholder, in the order of the status's template
     */
    record Match<S extends Status>(S status, int specificity, Map<String, String> arguments) {}

    private final S status;
    private final Template template;
    private final int specificity;

    /** The placeholders of the status's own template, where this one has others or another order of them; else empty. */
    private final List<String> order;

    /** Matches texts in folded form. */
    private final TextPattern folded;

    private final boolean endsWithLiteral;

    /** A value at the end keeps its punctuation: nobody can tell whose it is. */
    private final boolean endsWithValue;

    TemplatePattern(S status, Template template) {
        List<String> literals = template.foldedLiterals();
        List<String> placeholders =
                status.template().map(Template::placeholders).orElse(List.of());
        this.status = status;
        this.template = template;
        this.specificity = 2 * String.join("", literals).length();
        this.order = placeholders.equals(template.placeholders()) ? List.of() : placeholders;
        this.folded = new TextPattern(literals);
        int last = literals.size() - 1;
        this.endsWithLiteral = last == 0 || !literals.get(last).isEmpty();
        this.endsWithValue = FoldedText.of(template.literals().get(last)).isBlank();
    }

    /** How specific a text is that fits to the letter; no match is more. */
    int specificity() {
        return specificity;
    }

    /** Returns the match of a text, or null if the text does not even fit in folded form, or has no content there. */
    @Nullable
    Match<S> match(String text, FoldedText foldedText) {
        Optional<Map<String, String>> exactly = template.match(text);
        if (exactly.isPresent()) {
            return new Match<>(status, specificity, inOrder(exactly.get()));
        }
        if (!foldedText.hasContent()) {
            return null;
        }
        int end =
                endsWithLiteral ? foldedText.contentEnd() : foldedText.folded().length();
        int[] spans = folded.match(foldedText.folded(), 1, end);
        if (spans == null) {
            spans = folded.matchSharingSpaces(foldedText.folded(), 1, end);
        }
        if (spans == null) {
            return null;
        }
        if (!endsWithLiteral && !endsWithValue) {
            // The literal at the end is only punctuation.
            int last = spans.length - 1;
            spans[last] = Math.max(spans[last - 1], foldedText.contentEnd());
        }
        return new Match<>(status, specificity - 1, inOrder(template.arguments(foldedText.cut(spans))));
    }

    private Map<String, String> inOrder(Map<String, String> arguments) {
        if (order.isEmpty()) {
            return arguments;
        }
        Map<String, String> inOrder = new LinkedHashMap<>();
        for (String placeholder : order) {
            String value = arguments.get(placeholder);
            if (value != null) {
                inOrder.put(placeholder, value);
            }
        }
        return Collections.unmodifiableMap(inOrder);
    }
}
