package io.github.connectstatus;

import io.github.connectstatus.Resolution.Ambiguous;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Resolution.Step;
import io.github.connectstatus.Resolution.Undocumented;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the statuses of a code a text means.
 *
 * @param candidates the statuses of the code
 * @param rawCode the code as it came
 * @param rawText the text as it came
 */
record Resolver<S extends Status>(
        List<S> candidates,
        @Nullable String rawCode,
        @Nullable String rawText) {

    /** Goes through the steps from sure to vague; the first that finds anything decides. */
    Resolution<S> resolve() {
        if (candidates.isEmpty()) {
            return new Undocumented<>(rawCode, rawText);
        }
        if (rawText != null) {
            Optional<Resolution<S>> byText = resolve(rawText);
            if (byText.isPresent()) {
                return byText.get();
            }
        }
        return oneOf(Step.CODE, candidates);
    }

    private Optional<Resolution<S>> resolve(String text) {
        List<S> exact = having(text::equals);
        if (!exact.isEmpty()) {
            return Optional.of(oneOf(Step.EXACT_TEXT, exact));
        }
        FoldedText folded = FoldedText.of(text);
        List<S> similar = having(message -> FoldedText.of(message).folded().equals(folded.folded()));
        if (!similar.isEmpty()) {
            return Optional.of(oneOf(Step.SIMILAR_TEXT, similar));
        }
        return byTemplate(template -> template.match(text)).or(() -> byTemplate(template -> template.match(folded)));
    }

    private List<S> having(Predicate<String> message) {
        List<S> found = new ArrayList<>();
        for (S status : candidates) {
            if (message.test(status.message())) {
                found.add(status);
            }
        }
        return found;
    }

    /** The template that fixes most of the text wins. */
    private Optional<Resolution<S>> byTemplate(Function<Template, Optional<Map<String, String>>> match) {
        List<S> best = new ArrayList<>();
        Map<String, String> arguments = Map.of();
        int literalLength = -1;
        for (S status : candidates) {
            Optional<Template> template = status.template();
            Optional<Map<String, String>> values = template.flatMap(match);
            if (values.isPresent() && template.get().literalLength() >= literalLength) {
                if (template.get().literalLength() > literalLength) {
                    best.clear();
                }
                best.add(status);
                arguments = values.get();
                literalLength = template.get().literalLength();
            }
        }
        return switch (best.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Resolved<>(Step.TEMPLATE, best.get(0), arguments, rawCode, rawText));
            default -> Optional.of(new Ambiguous<>(best, rawCode, rawText));
        };
    }

    private Resolution<S> oneOf(Step step, List<S> found) {
        return found.size() == 1
                ? new Resolved<>(step, found.get(0), Map.of(), rawCode, rawText)
                : new Ambiguous<>(found, rawCode, rawText);
    }
}
