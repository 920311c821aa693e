package io.github.connectstatus;

import io.github.connectstatus.Resolution.Ambiguous;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Resolution.Resolved.Certainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts by which the statuses of one code are known, prepared so that an answer is compared to none of them twice. */
final class Texts<S extends Status> {

    private final Map<Key, List<S>> exact = new HashMap<>();
    private final Map<Key, List<S>> similar = new HashMap<>();

    /**
     * The most specific first; those that are equally specific in the order of the table, where a status's own template stands
     * before its other texts.
     */
    private final List<TemplatePattern<S>> templates = new ArrayList<>();

    /** A text, hashed by its length and two of its characters: to hash all of one takes longer than everything else here. */
    private record Key(String text) {

        @Override
        public int hashCode() {
            int length = text.length();
            return length == 0 ? 0 : 31 * (31 * length + text.charAt(length / 2)) + text.charAt(length - 1);
        }
    }

    Texts(List<S> statuses) {
        for (S status : statuses) {
            add(status, status.message());
            status.template().ifPresent(template -> templates.add(new TemplatePattern<>(status, template)));
            for (Template other : status.otherTexts()) {
                if (other.placeholders().isEmpty()) {
                    add(status, other.literals().get(0));
                } else {
                    templates.add(new TemplatePattern<>(status, other));
                }
            }
        }
        templates.sort(Comparator.comparing(TemplatePattern<S>::specificity).reversed());
    }

    private void add(S status, String text) {
        add(status, text, exact);
        FoldedText folded = FoldedText.of(text);
        if (folded.hasContent()) {
            add(status, folded.content(), similar);
        }
    }

    private static <S> void add(S status, String text, Map<Key, List<S>> statuses) {
        List<S> known = new ArrayList<>(statuses.getOrDefault(new Key(text), List.of()));
        if (!known.contains(status)) {
            known.add(status);
            statuses.put(new Key(text), List.copyOf(known));
        }
    }

    /** Resolves a text from sure to vague, or returns null if it says nothing. */
    @Nullable
    Resolution<S> resolve(@Nullable String rawCode, String text) {
        List<S> known = exact.get(new Key(text));
        if (known != null) {
            return Variants.of(Certainty.EXACT_TEXT, known, rawCode, text);
        }
        FoldedText folded = FoldedText.of(text);
        known = similar.get(new Key(folded.content()));
        if (known != null) {
            return Variants.of(Certainty.SIMILAR_TEXT, known, rawCode, text);
        }
        return templates.isEmpty() ? null : byTemplate(rawCode, text, folded);
    }

    /** The most specific template decides. */
    private @Nullable Resolution<S> byTemplate(@Nullable String rawCode, String text, FoldedText folded) {
        List<TemplatePattern.Match<S>> best = new ArrayList<>(1);
        for (TemplatePattern<S> template : templates) {
            if (!best.isEmpty() && template.specificity() < best.get(0).specificity()) {
                break;
            }
            TemplatePattern.Match<S> match = template.match(text, folded);
            if (match != null) {
                int lead =
                        best.isEmpty() ? 1 : match.specificity() - best.get(0).specificity();
                if (lead > 0) {
                    best.clear();
                }
                if (lead > 0 || (lead == 0 && !isAmong(best, match.status()))) {
                    best.add(match);
                }
            }
        }
        if (best.isEmpty()) {
            return null;
        }
        TemplatePattern.Match<S> first = best.get(0);
        return best.size() == 1
                ? new Resolved<>(Certainty.TEMPLATE, first.status(), first.arguments(), rawCode, text)
                : new Ambiguous<>(
                        best.stream().map(TemplatePattern.Match::status).toList(), rawCode, text);
    }

    private static <S extends Status> boolean isAmong(List<TemplatePattern.Match<S>> matches, S status) {
        for (TemplatePattern.Match<S> match : matches) {
            if (match.status().equals(status)) {
                return true;
            }
        }
        return false;
    }
}
