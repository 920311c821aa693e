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
import org.jspecify.annotations.Nullable;

/** Decides which of the statuses of a code a text means. */
final class Resolver<S extends Status> {

    private final List<S> candidates;
    private final @Nullable String rawCode;
    private final @Nullable String rawText;

    Resolver(List<S> candidates, @Nullable String rawCode, @Nullable String rawText) {
        this.candidates = candidates;
        this.rawCode = rawCode;
        this.rawText = rawText;
    }

    /** Goes through the steps from sure to vague; the first that finds anything decides. */
    Resolution<S> resolve() {
        if (candidates.isEmpty()) {
            return new Undocumented<>(rawCode, rawText);
        }
        Resolution<S> byText = rawText == null ? null : byText(rawText);
        return byText == null ? oneOf(Step.CODE, candidates) : byText;
    }

    private @Nullable Resolution<S> byText(String text) {
        List<S> exact = withMessage(text);
        if (!exact.isEmpty()) {
            return oneOf(Step.EXACT_TEXT, exact);
        }
        FoldedText folded = FoldedText.of(text);
        List<S> similar = withMessage(folded);
        if (!similar.isEmpty()) {
            return oneOf(Step.SIMILAR_TEXT, similar);
        }
        Resolution<S> byTemplate = byTemplate(template -> template.match(text));
        return byTemplate == null ? byTemplate(template -> template.match(folded)) : byTemplate;
    }

    private List<S> withMessage(String text) {
        List<S> found = new ArrayList<>();
        for (S status : candidates) {
            if (status.message().equals(text)) {
                found.add(status);
            }
        }
        return found;
    }

    private List<S> withMessage(FoldedText text) {
        List<S> found = new ArrayList<>();
        for (S status : candidates) {
            if (FoldedText.of(status.message()).folded().equals(text.folded())) {
                found.add(status);
            }
        }
        return found;
    }

    /** The template that fixes most of the text wins. */
    private @Nullable Resolution<S> byTemplate(Function<Template, Optional<Map<String, String>>> match) {
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
            case 0 -> null;
            case 1 -> new Resolved<>(Step.TEMPLATE, best.get(0), arguments, rawCode, rawText);
            default -> new Ambiguous<>(best, rawCode, rawText);
        };
    }

    private Resolution<S> oneOf(Step step, List<S> found) {
        return found.size() == 1
                ? new Resolved<>(step, found.get(0), Map.of(), rawCode, rawText)
                : new Ambiguous<>(found, rawCode, rawText);
    }
}
